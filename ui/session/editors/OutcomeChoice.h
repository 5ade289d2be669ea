#pragma once

#include "core/standards/Standard.h"

#include <QWidget>

#include <string>
#include <vector>

class QButtonGroup;
class QLabel;

namespace ui {

class RadioChoice;

/// The outcomes of one scale, of which one is chosen or none. Choosing the chosen one again takes
/// it back. It records nothing.
class OutcomeChoice : public QWidget {
    Q_OBJECT

public:
    enum class Look {
        Whole,   ///< Each outcome in a line of its own, with what it leads to.
        Compact, ///< Names in as few rows as there is room for.
    };
    /// `name` says what is settled: "GDS 1 and W3".
    OutcomeChoice(const QString& name, const core::Scale& scale, Look look,
                  QWidget* parent = nullptr);

    std::string chosen() const;
    /// What is checked: while somebody listens with the arrow keys, what they have reached.
    std::string reached() const;
    bool isListening() const;
    /// Chooses what was reached; see RadioChoice.
    void settle();
    /// An outcome that the scale does not have is none.
    void choose(const std::string& outcome);
    void setMayChange(bool may);
    /// A screen reader hears `hint` where the keyboard is.
    void describe(const QString& hint);
    void focusChosen();

signals:
    /// By a person, and meant.
    void chose();
    /// They pass outcomes that they do not mean, or have gone back.
    void listened();

private:
    void addButton(const std::string& outcome, const QString& name, const QString& meaning);
    std::string outcomeOf(int button) const;

    Look m_look;
    std::vector<std::string> m_outcomes; ///< By the id of the button.
    QWidget* m_rows;
    QButtonGroup* m_buttons;
    RadioChoice* m_choice;
};

} // namespace ui

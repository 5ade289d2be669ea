#pragma once

#include "ui/session/DraftedText.h"
#include "ui/session/Session.h"

#include <QButtonGroup>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QPushButton;

namespace ui {

class FormField;
class GrowingTextEdit;

/// The words of a statement form, and the names that its fields have for tests.
struct StatementTexts {
    struct Choice {
        std::string word; ///< As files have it: "accept".
        QString label;
    };
    QString name;       ///< "answer": of what is recorded.
    QString choiceName; ///< "stance": of the choice.
    QString choose;     ///< Above the choices.
    std::vector<Choice> choices;
    QString nothingChosen;
    QString write; ///< Above the text.
    QString hint;
    QString record;     ///< On the button that records it.
    QString withdraw;   ///< On the one that takes it away.
    StepName step = ""; ///< In the undo menu.
    StepName stepBack = "";
};

/// What somebody says to one finding: one choice of a few, and why in their own words. It is
/// recorded by a button, because it is a deliberate act; until then it is kept as a draft.
class StatementForm : public QWidget {
    Q_OBJECT

public:
    /// Shows what is said to `finding` now; what is being written about it stays.
    void show(const std::optional<core::RecordId>& finding);
    using QWidget::show;
    /// See DraftedText.
    void startAfresh();
    void keepNow() { m_drafted->keepNow(); }
    void focusFirst();

signals:
    void recorded();
    void withdrawn();

protected:
    struct Said {
        std::string word;
        std::string text;
    };

    StatementForm(Session& session, StatementTexts texts, QWidget* parent);

    Session& session() const { return m_session; }
    QPushButton& recordButton() const { return *m_record; }

    /// What stands there; nothing while nobody has said anything.
    virtual std::optional<Said> given(const core::RecordId& finding) const = 0;
    virtual core::RecordId recordOf(const core::RecordId& finding) const = 0;
    virtual core::Change saying(const Said& said) const = 0;
    virtual core::Result<core::Made> make(const core::RecordId& finding,
                                          const Said& said) const = 0;

private:
    QWidget* makeChoices();
    std::string textPlace() const;
    std::string choicePlace() const;
    void choose(const std::string& word);
    std::string chosen() const;
    Said said() const;
    bool complains();
    void record();
    void withdraw();

    Session& m_session;
    const StatementTexts m_texts;
    std::optional<core::RecordId> m_finding;
    QButtonGroup* m_choices;
    GrowingTextEdit* m_text;
    FormField* m_choiceField;
    FormField* m_textField;
    QPushButton* m_record;
    QPushButton* m_withdraw;
    DraftedText* m_drafted;
};

} // namespace ui

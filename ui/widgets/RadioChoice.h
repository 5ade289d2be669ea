#pragma once

#include <QObject>

class QAbstractButton;
class QButtonGroup;

namespace ui {

/// What the buttons of a group come to: one that is chosen, or none. It does not matter by what a
/// button was chosen, a click, a key or assistive technology, which presses nothing.
///
/// People who listen walk through a group with the arrow keys, and each button that they reach is
/// checked by Qt. Where that records something, they only listen: Space, Enter or leaving the group
/// chooses the button that was reached, and Escape goes back to what was chosen.
class RadioChoice : public QObject {
    Q_OBJECT

public:
    enum class Arrows {
        Choose, ///< At once, where it records nothing.
        Listen,
    };
    enum class Again {
        Stays,
        TakesBack, ///< Choosing the chosen one again leaves none.
    };
    /// `group` is exclusive, and the parent of this.
    RadioChoice(QButtonGroup& group, Arrows arrows, Again again = Again::Stays);

    /// The group has one more button, with an id.
    void follow(QAbstractButton& button);

    /// The id of what is chosen; -1 for none.
    int chosen() const { return m_chosen; }
    /// Of the button that is checked: while somebody listens, of the one that they have reached.
    int reached() const;
    /// Whether somebody listens: what is checked is not chosen yet.
    bool isListening() const { return m_isListening; }
    /// Checks a button, or none for -1, and tells nobody. Whoever listens stops.
    void set(int id);
    /// Chooses what was reached, as leaving the group does.
    void settle();

signals:
    void chose(int id);
    /// Somebody listens, or has gone back.
    void listened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggled(int id, bool checked);
    void clicked();
    void choose(int id);
    void check(int id);
    bool takeKey(QAbstractButton& button, QEvent* event);

    QButtonGroup& m_group;
    Arrows m_arrows;
    Again m_again;
    int m_chosen = -1; ///< What Escape goes back to.
    bool m_isListening = false;
    bool m_byArrow = false;   ///< While an arrow key does its work.
    bool m_setting = false;   ///< By us.
    bool m_wasChosen = false; ///< What is pressed was chosen already.
};

} // namespace ui

#include "ui/widgets/RadioChoice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <utility>

namespace ui {

namespace {

bool isArrowKey(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

/// Whoever looks at another window, or opens a menu, comes back.
bool comesBack(const QEvent& event)
{
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
           reason == Qt::MenuBarFocusReason;
}

} // namespace

RadioChoice::RadioChoice(QButtonGroup& group, Arrows arrows, Again again)
    : QObject(&group)
    , m_group(group)
    , m_arrows(arrows)
    , m_again(again)
    , m_chosen(group.checkedId())
{
    for (QAbstractButton* button : group.buttons()) {
        follow(*button);
    }
    // Toggled, because that is all that assistive technology does.
    connect(&group, &QButtonGroup::idToggled, this, &RadioChoice::toggled);
    connect(&group, &QButtonGroup::idPressed, this,
            [this](int id) { m_wasChosen = id == reached() && !m_isListening; });
    connect(&group, &QButtonGroup::idClicked, this, [this] { clicked(); });
}

void RadioChoice::follow(QAbstractButton& button)
{
    button.installEventFilter(this);
}

int RadioChoice::reached() const
{
    return m_group.checkedId();
}

void RadioChoice::set(int id)
{
    m_chosen = id;
    m_isListening = false;
    check(id);
}

void RadioChoice::check(int id)
{
    const QScopedValueRollback setting(m_setting, true);
    if (QAbstractButton* button = m_group.button(id)) {
        button->setChecked(true);
    } else if (QAbstractButton* checked = m_group.checkedButton()) {
        m_group.setExclusive(false);
        checked->setChecked(false);
        m_group.setExclusive(true);
    }
}

void RadioChoice::settle()
{
    if (m_isListening) {
        choose(reached());
    }
}

void RadioChoice::choose(int id)
{
    m_chosen = id;
    m_isListening = false;
    emit chose(id);
}

void RadioChoice::toggled(int id, bool checked)
{
    if (m_setting || !checked) {
        return;
    }
    if (m_byArrow && m_arrows == Arrows::Listen) {
        m_isListening = id != m_chosen;
        emit listened();
    } else {
        choose(id);
    }
}

void RadioChoice::clicked()
{
    if (m_byArrow) {
        return;
    }
    if (m_isListening) {
        settle();
    } else if (std::exchange(m_wasChosen, false) && m_again == Again::TakesBack) {
        check(-1);
        choose(-1);
    }
}

bool RadioChoice::takeKey(QAbstractButton& button, QEvent* event)
{
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (isArrowKey(key.key())) {
        // Only what the key itself does is by an arrow.
        const QScopedValueRollback byArrow(m_byArrow, true);
        static_cast<QObject&>(button).event(event);
        return true;
    }
    if (!m_isListening || (key.modifiers() & ~Qt::KeypadModifier)) {
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: settle(); return true;
    case Qt::Key_Escape: {
        set(m_chosen);
        // The keyboard goes back as well, or the next arrow would go on from elsewhere.
        if (QAbstractButton* chosen = m_group.checkedButton()) {
            chosen->setFocus();
        }
        emit listened();
        return true;
    }
    default: return false;
    }
}

bool RadioChoice::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button != nullptr && event->type() == QEvent::KeyPress) {
        return takeKey(*button, event);
    }
    if (event->type() == QEvent::ShortcutOverride && m_isListening &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut && m_isListening && !comesBack(*event) &&
        !m_group.buttons().contains(qobject_cast<QAbstractButton*>(QApplication::focusWidget()))) {
        settle();
    }
    return false;
}

} // namespace ui

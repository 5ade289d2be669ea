#include "ui/base/RadioStops.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>

#include <algorithm>

namespace ui {

namespace {

QList<QAbstractButton*> groupOf(const QAbstractButton& one)
{
    if (one.group() != nullptr) {
        return one.group()->buttons();
    }
    QList<QAbstractButton*> group;
    if (one.parentWidget() != nullptr) {
        for (auto* other : one.parentWidget()->findChildren<QRadioButton*>(
                 QString(), Qt::FindDirectChildrenOnly)) {
            if (other->group() == nullptr && other->autoExclusive()) {
                group.append(other);
            }
        }
    }
    return group;
}

bool canHaveFocus(const QAbstractButton* one)
{
    return one->isEnabled() && !one->isHidden();
}

} // namespace

void RadioStops::follow(QWidget& widget)
{
    if (auto* radio = qobject_cast<QRadioButton*>(&widget)) {
        radio->removeEventFilter(this);
        radio->installEventFilter(this);
        disconnect(radio, &QRadioButton::toggled, this, nullptr);
        connect(radio, &QRadioButton::toggled, this, [radio] { arrange(*radio); });
        arrange(*radio);
    }
}

bool RadioStops::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
    case QEvent::EnabledChange:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        // One that is being destroyed is no button any more when it gives up the keyboard.
        if (auto* button = qobject_cast<QAbstractButton*>(watched)) {
            arrange(*button);
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void RadioStops::arrange(QAbstractButton& one)
{
    const QList<QAbstractButton*> group = groupOf(one);
    // Where the keyboard is in the group, Qt has made that one the stop.
    if (std::ranges::any_of(group, [](const QAbstractButton* each) { return each->hasFocus(); })) {
        return;
    }
    const auto chosen = std::ranges::find_if(
        group, [](const QAbstractButton* each) { return each->isChecked() && canHaveFocus(each); });
    const auto first = std::ranges::find_if(group, canHaveFocus);
    for (auto each = group.begin(); each != group.end(); ++each) {
        const bool isStop = each == (chosen != group.end() ? chosen : first);
        const int policy = (*each)->focusPolicy() & ~Qt::TabFocus;
        (*each)->setFocusPolicy(Qt::FocusPolicy(isStop ? policy | Qt::TabFocus : policy));
    }
}

} // namespace ui

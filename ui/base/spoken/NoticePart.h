#pragma once

#include "ui/base/spoken/Announcer.h"

#include <QAccessibleWidget>

namespace ui {

/// A message as assistive technology meets it: shown whenever it says that it is.
class NoticePart : public QAccessibleWidget {
public:
    explicit NoticePart(Notice& notice) : QAccessibleWidget(&notice, QAccessible::Notification) {}

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? static_cast<Notice*>(object())->words() : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.active = true;
        return state;
    }
};

/// What holds it: in a status bar, screen readers say a message without calling it one.
class NoticeBarPart : public QAccessibleWidget {
public:
    explicit NoticeBarPart(Announcer& announcer)
        : QAccessibleWidget(&announcer, QAccessible::StatusBar)
    {
    }

    QAccessible::State state() const override { return {}; }
};

} // namespace ui

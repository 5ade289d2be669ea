#pragma once

#include "ui/base/spoken/SpokenEvents.h"

#include <QStringList>

#include <vector>

/// Listens in place of the bridge to screen readers, and says what is against the law of events: a
/// focus that is told without the keyboard or without a name, a caret before its field, a row
/// before its list.
class Listener {
public:
    Listener();

    /// What was told since this was last asked, a line each: "focus list Points".
    QStringList heard();
    const QStringList& faults() const { return m_faults; }

private:
    void take(QAccessibleEvent& event);
    void takeFocus(QAccessibleInterface& part);

    QObject* m_focused = nullptr; ///< The widget that was told last to have the keyboard.
    QStringList m_heard;
    QStringList m_faults;
    ui::SpokenEvents m_events;
};

/// Begins to tell the bus of screen readers; false where there is none.
bool busIsThere();

/// What a screen reader calls a part.
QString spokenName(QAccessibleInterface& part);

/// What assistive technology does first with a part, such as to press it.
void doFirstAction(QAccessibleInterface& part);

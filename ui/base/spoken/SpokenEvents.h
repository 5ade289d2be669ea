#pragma once

#include "ui/base/spoken/LinkReached.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractItemView;

namespace ui {

/// Stands between the widgets and the bridge to screen readers, so that what is spoken is where the
/// keyboard is. Qt 6.4 tells of a row of any list that follows another, of carets before the field
/// that they are in, of what had the keyboard for a moment while pages change, and nothing of links
/// and of the row that somebody comes to with Tab.
///
/// Made once, before the first window; it also has lists and tables met as ViewPart says.
class SpokenEvents {
public:
    using Next = std::function<void(QAccessibleEvent&)>;

    /// `next` is told what remains: the bridge of the system, unless a test wants to know.
    explicit SpokenEvents(Next next = {});
    ~SpokenEvents();
    SpokenEvents(const SpokenEvents&) = delete;
    SpokenEvents& operator=(const SpokenEvents&) = delete;

private:
    static void handle(QAccessibleEvent* event);
    void take(QAccessibleEvent& event);
    void takeFocus(QAccessibleEvent& event, QWidget* widget);
    /// Tells where the keyboard has come to rest.
    void tellFocus();
    void takeSelection(QAccessibleEvent& event, QAbstractItemView& view);
    void tellRow(QAbstractItemView& view, QAccessible::Event what, const QModelIndex& index);
    void passOn(QAccessibleEvent& event);

    Next m_next;
    QPointer<QObject> m_told;   ///< Where the keyboard is, as far as was told.
    QPointer<QWidget> m_toTell; ///< Where it came to a moment ago.
    int m_child = -1;           ///< Of that one, where Qt names one.
    QObject m_later;            ///< What is to be told goes with us.
    LinkReached m_links;
    SpokenEvents* m_before; ///< Takes over again when this goes.
};

} // namespace ui

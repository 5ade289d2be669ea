#include "ui/base/spoken/SpokenEvents.h"

#include "ui/base/spoken/Announcer.h"
#include "ui/base/spoken/NoticePart.h"
#include "ui/base/spoken/ViewPart.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include <utility>

namespace ui {

namespace {

/// Qt hands a plain function the events, which has to find us.
SpokenEvents* installed = nullptr;

QAccessibleInterface* makePart(const QString&, QObject* object)
{
    if (ViewPart::fits(object)) {
        return new ViewPart(static_cast<QAbstractItemView*>(object));
    }
    if (auto* notice = qobject_cast<Notice*>(object)) {
        return new NoticePart(*notice);
    }
    if (auto* pages = qobject_cast<QStackedWidget*>(object)) {
        // Qt calls it a layered pane, which says nothing to anybody.
        return new QAccessibleWidget(pages, QAccessible::Client);
    }
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer != nullptr ? new NoticeBarPart(*announcer) : nullptr;
}

bool hasKeyboard(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    return widget.hasFocus() || (area != nullptr && area->viewport()->hasFocus());
}

/// Menus have the keyboard without Qt's knowing.
bool isMenu(const QWidget& widget)
{
    return qobject_cast<const QMenu*>(&widget) != nullptr ||
           qobject_cast<const QMenuBar*>(&widget) != nullptr;
}

/// What only holds others: a stack of pages gives the keyboard to a page that has no place for it.
/// There is nothing to say of it, and Tab goes on from there.
bool isOnlyAPlace(QWidget& widget)
{
    const QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&widget);
    return widget.focusPolicy() == Qt::NoFocus && part != nullptr &&
           part->text(QAccessible::Name).isEmpty();
}

bool isOfText(QAccessible::Event what)
{
    return what == QAccessible::TextCaretMoved || what == QAccessible::TextSelectionChanged;
}

/// A box with a field in it has the keyboard for both.
bool isIn(const QWidget& field, const QObject* told)
{
    return &field == told || field.parentWidget() == told;
}

bool isSelection(QAccessible::Event what)
{
    return what == QAccessible::Selection || what == QAccessible::SelectionAdd ||
           what == QAccessible::SelectionRemove || what == QAccessible::SelectionWithin;
}

void toBridge(QAccessibleEvent& event, QAccessible::UpdateHandler handler)
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(&event);
    QAccessible::installUpdateHandler(handler);
}

} // namespace

SpokenEvents::SpokenEvents(Next next)
    : m_next(std::move(next))
    , m_before(std::exchange(installed, this))
{
    if (m_before == nullptr) {
        QAccessible::installFactory(makePart);
    }
    QAccessible::installUpdateHandler(&SpokenEvents::handle);
}

SpokenEvents::~SpokenEvents()
{
    installed = m_before;
    if (m_before == nullptr) {
        QAccessible::removeFactory(makePart);
        QAccessible::installUpdateHandler(nullptr);
    }
}

void SpokenEvents::handle(QAccessibleEvent* event)
{
    installed->take(*event);
}

void SpokenEvents::passOn(QAccessibleEvent& event)
{
    if (m_next) {
        m_next(event);
    } else {
        toBridge(event, &SpokenEvents::handle);
    }
}

void SpokenEvents::take(QAccessibleEvent& event)
{
    // Where nobody listens, nothing has to be worked out.
    if (!m_next && !QAccessible::isActive()) {
        return;
    }
    auto* widget = qobject_cast<QWidget*>(event.object());
    auto* view = ViewPart::fits(event.object()) ? static_cast<QAbstractItemView*>(widget) : nullptr;
    if (event.type() == QAccessible::TableModelChanged) {
        return; // The part itself was told before us, and no bridge asks for it.
    }
    if (event.type() == QAccessible::Focus) {
        takeFocus(event, widget);
    } else if (view != nullptr && isSelection(event.type())) {
        takeSelection(event, *view);
    } else if (widget != nullptr && isOfText(event.type())) {
        // The field first, then its caret; and nothing of what has no caret for anybody.
        QAccessibleInterface* part = event.accessibleInterface();
        if (isIn(*widget, m_told) && part != nullptr && part->textInterface() != nullptr) {
            passOn(event);
        }
    } else {
        passOn(event);
    }
}

void SpokenEvents::takeFocus(QAccessibleEvent& event, QWidget* widget)
{
    if (widget == nullptr || isMenu(*widget)) {
        m_told = event.object();
        passOn(event);
        return;
    }
    if (!hasKeyboard(*widget)) {
        return;
    }
    const bool isView = ViewPart::fits(widget);
    if (isView && event.child() >= 0) {
        // Into a list one hears its name first, and then its row.
        if (m_told == widget) {
            auto& view = static_cast<QAbstractItemView&>(*widget);
            tellRow(view, QAccessible::Focus, view.currentIndex());
        }
        return;
    }
    m_told.clear();
    m_child = event.child();
    if (std::exchange(m_toTell, widget).isNull()) {
        QMetaObject::invokeMethod(
            &m_later, [this] { tellFocus(); }, Qt::QueuedConnection);
    }
}

void SpokenEvents::tellFocus()
{
    const QPointer<QWidget> widget = std::exchange(m_toTell, nullptr);
    if (widget.isNull() || !hasKeyboard(*widget) || isOnlyAPlace(*widget)) {
        return;
    }
    m_told = widget.data();
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(m_child);
    passOn(event);
    if (ViewPart::fits(widget)) {
        auto& view = static_cast<QAbstractItemView&>(*widget);
        tellRow(view, QAccessible::Focus, view.currentIndex());
    }
}

void SpokenEvents::takeSelection(QAccessibleEvent& event, QAbstractItemView& view)
{
    auto* part = dynamic_cast<ViewPart*>(QAccessible::queryAccessibleInterface(&view));
    if (part != nullptr && event.child() >= 0) {
        tellRow(view, event.type(), part->indexOfEvent(event.child()));
    }
}

void SpokenEvents::tellRow(QAbstractItemView& view, QAccessible::Event what,
                           const QModelIndex& index)
{
    auto* part = dynamic_cast<ViewPart*>(QAccessible::queryAccessibleInterface(&view));
    if (part != nullptr && index.isValid()) {
        QAccessibleEvent event(&view, what);
        event.setChild(part->childOf(index));
        passOn(event);
    }
}

} // namespace ui

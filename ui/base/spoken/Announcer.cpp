#include "ui/base/spoken/Announcer.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace ui {

namespace {

/// A dialog belongs to the window that it lies over.
QWidget* windowOf(const QWidget& widget)
{
    QWidget* window = widget.window();
    while (window->parentWidget() != nullptr) {
        window = window->parentWidget()->window();
    }
    return window;
}

void tell(Notice& notice, QAccessible::Event what)
{
    QAccessibleEvent event(&notice, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void announce(const QWidget& from, const QString& words)
{
    QWidget* window = windowOf(from);
    auto* announcer = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    if (!words.isEmpty() && from.isVisible()) {
        announcer = announcer != nullptr ? announcer : new Announcer(window);
        announcer->add(from, words);
    } else if (announcer != nullptr) {
        announcer->add(from, {});
    }
}

void Notice::say(const QString& words)
{
    m_words = words;
    // Shown again, or the same words would not be heard twice.
    tell(*this, QAccessible::ObjectHide);
    tell(*this, QAccessible::ObjectShow);
}

Announcer::Announcer(QWidget* window, Clock clock)
    : QWidget(window)
    , m_clock(std::move(clock))
    , m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("announcer"));
    hide();
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Announcer::sayNow);
    // Typing anywhere: in this window, in its dialogs.
    qApp->installEventFilter(this);
}

void Announcer::add(const QWidget& from, const QString& words)
{
    m_queue.add(&from, words, m_clock());
    wait();
}

void Announcer::wait()
{
    const auto due = m_queue.due();
    if (!due) {
        m_due.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*due - m_clock());
    m_due.start(std::max(left, std::chrono::milliseconds(0)));
}

void Announcer::sayNow()
{
    const QString words = m_queue.take(m_clock());
    if (words.isEmpty()) {
        wait(); // Somebody has gone on typing.
        return;
    }
    m_notice->say(words);
    emit said(words);
}

bool Announcer::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent*>(event)->text();
        if (!text.isEmpty() && (text.front().isPrint() || text.front() == u'\b')) {
            m_queue.typed(m_clock());
        } else if (!text.isEmpty()) {
            m_queue.wordEnded();
            wait();
        }
    }
    return false;
}

} // namespace ui

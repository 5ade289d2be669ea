#include "ui/widgets/Banner.h"

#include "ui/base/Theme.h"
#include "ui/base/spoken/Announcer.h"

#include <QApplication>
#include <QChildEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QShowEvent>

namespace ui {

namespace {

/// Puts the focus back where it was before a button had it that goes. Qt would hand it to whatever
/// is next, which may be the status line.
class FocusBack : public QObject {
public:
    explicit FocusBack(QWidget& banner) : QObject(&banner), m_banner(banner)
    {
        banner.installEventFilter(this);
        // After a dialog the banner may be the first of the window to have it again.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now != nullptr && now->window() == m_banner.window() &&
                !m_banner.isAncestorOf(now)) {
                m_before = now;
            }
        });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QWidget* focused = QApplication::focusWidget();
        if (event->type() == QEvent::ChildAdded) {
            static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
        } else if (event->type() == QEvent::Hide && focused != nullptr && m_before != nullptr &&
                   m_before->isVisible() && m_banner.isAncestorOf(focused) &&
                   (watched == focused || watched == &m_banner)) {
            m_before->setFocus();
        }
        return false;
    }

private:
    QWidget& m_banner;
    QPointer<QWidget> m_before;
};

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_all(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    const int unit = fontMetrics().height();
    m_all->setContentsMargins(unit, unit / 3, unit, unit / 3);
    m_all->setSpacing(unit / 2);
    m_all->addWidget(m_words, 1);
    m_buttons->setSpacing(unit / 2);
    m_all->addLayout(m_buttons);
    new FocusBack(*this);
    hide();
}

void Banner::add(QWidget* button)
{
    m_buttons->addWidget(button);
}

void Banner::sayAloud()
{
    announce(*this, m_words->text());
}

void Banner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous()) {
        sayAloud();
    }
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::arrange()
{
    const QMargins margins = m_all->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_all->spacing() -
                     m_buttons->sizeHint().width();
    // Two short lines are as good as one; a column of single words is not.
    const int wanted = fontMetrics().horizontalAdvance(m_words->text()) * 2 / 3;
    const auto direction = room < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_all->direction()) {
        m_all->setDirection(direction);
        updateGeometry();
    }
}

void Banner::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.information.fill);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace ui

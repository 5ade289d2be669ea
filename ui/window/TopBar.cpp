#include "ui/window/TopBar.h"

#include "ui/base/ScaledFont.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ui {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_back(new QPushButton(this))
    , m_title(new ElidedLabel(this))
    , m_badge(new Badge(this))
    , m_details(new ElidedLabel(this))
    , m_find(new QPushButton(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName("topBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_back->setObjectName("backButton");
    m_back->setFlat(true);
    scaleFont(*m_title, 1.15, QFont::DemiBold);
    m_title->setObjectName("pageTitle");
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_details->setObjectName("pageDetails");
    m_details->giveWay();
    m_find->setObjectName("findBox");
    const int unit = fontMetrics().height() / 2;
    m_row->setContentsMargins(unit * 2, unit, unit * 2, unit);
    m_row->setSpacing(unit * 5 / 3);
    m_row->addWidget(m_back);
    m_row->addWidget(m_title);
    m_row->addWidget(m_badge);
    m_row->addWidget(m_details, 1);
    m_row->addStretch(0);
    m_row->addWidget(m_find);
    connect(m_back, &QPushButton::clicked, this, &TopBar::backAsked);
    connect(m_find, &QPushButton::clicked, this, &TopBar::findAsked);
}

void TopBar::show(const Heading& heading)
{
    m_whereBack = heading.back;
    m_back->setAccessibleName(tr("Back to %1").arg(heading.back));
    m_back->setVisible(!heading.back.isEmpty());
    m_title->setText(heading.title);
    m_badge->show(heading.badge, Tone::Information);
    m_hasBadge = !heading.badge.isEmpty();
    m_details->setText(heading.details);
    fit();
}

void TopBar::fit()
{
    // The name of a service alone could make the window wider than a small screen.
    const int most = std::min(fontMetrics().averageCharWidth() * 28, width() / 4);
    m_back->setText(fontMetrics().elidedText(m_whereBack, Qt::ElideRight, most) +
                    QStringLiteral(" ›"));
    m_find->setText(width() < fontMetrics().averageCharWidth() * 120
                        ? tr("Find…   Ctrl K")
                        : tr("Find or run anything…   Ctrl K"));
    m_find->setAccessibleName(m_find->text().simplified());
    showAbout();
}

void TopBar::showAbout()
{
    // What the page is called counts most: it is cut only where nothing else could give way.
    const QMargins margins = m_row->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_title->sizeHint().width();
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget* part = m_row->itemAt(i)->widget();
        const bool about = part == m_title || part == m_badge || part == m_details;
        if (part != nullptr && !about && !part->isHidden()) {
            room -= part->sizeHint().width() + m_row->spacing();
        }
    }
    const int badge = m_badge->sizeHint().width() + m_row->spacing();
    m_badge->setVisible(m_hasBadge && badge <= room);
    room -= m_badge->isHidden() ? 0 : badge;
    m_details->setVisible(fontMetrics().averageCharWidth() * 10 <= room);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

QPushButton* TopBar::addButton(const QString& id, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(id);
    m_row->addWidget(button);
    return button;
}

void TopBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::of(palette()).line);
}

} // namespace ui

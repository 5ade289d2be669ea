#include "ui/widgets/TwoPanes.h"

#include "ui/base/Scrolling.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>

namespace ui {

TwoPanes::TwoPanes(QWidget* main, QWidget* side, QWidget* parent)
    : KeySplitter(Qt::Horizontal, parent)
{
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    addPart(main, tr("Divider between the two parts of the page"));
    addPart(scrolling(side, this), {});
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

void TwoPanes::arrange()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 110;
    const auto wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation() != wanted) {
        setOrientation(wanted);
        m_moved = false;
    }
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->property("givesWay").toBool()) {
            label->setVisible(!narrow);
        }
    }
    if (!m_moved) {
        setSizes(narrow ? QList<int>{height() * 60 / 100, height() * 40 / 100}
                        : QList<int>{width() * 70 / 100, width() * 30 / 100});
    }
}

void TwoPanes::resizeEvent(QResizeEvent* event)
{
    KeySplitter::resizeEvent(event);
    arrange();
}

void TwoPanes::changeEvent(QEvent* event)
{
    KeySplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace ui

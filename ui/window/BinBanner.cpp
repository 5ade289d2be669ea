#include "ui/window/BinBanner.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

BinBanner::BinBanner(QWidget* parent)
    : Banner(parent)
    , m_back(new QPushButton(tr("Bring back"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("binBanner");
    words()->setObjectName("binWords");
    m_back->setObjectName("bringBackRemoved");
    m_close->setObjectName("closeBinBanner");
    m_close->setAccessibleName(tr("Close this message"));
    add(m_back);
    add(m_close);
    connect(m_back, &QPushButton::clicked, this, &BinBanner::bringBackAsked);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void BinBanner::tellRemoved(const QString& words)
{
    m_back->show();
    say(words);
}

void BinBanner::tell(const QString& words)
{
    m_back->hide();
    say(words);
}

void BinBanner::say(const QString& said)
{
    words()->setText(said);
    setAccessibleName(said);
    show();
    sayAloud();
}

} // namespace ui

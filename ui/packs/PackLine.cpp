#include "ui/packs/PackLine.h"

#include "ui/Text.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

PackLine::PackLine(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_look(new QPushButton(tr("Look at it"), this))
    , m_notNow(new QPushButton(tr("Not now"), this))
{
    setObjectName("packLine");
    m_words->setObjectName("packLineWords");
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_look->setObjectName("lookAtPack");
    m_notNow->setObjectName("notThisPack");
    const int unit = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit, unit / 3, unit, unit / 3);
    row->setSpacing(unit / 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    row->addWidget(m_notNow);
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookAsked(m_file); });
    connect(m_notNow, &QPushButton::clicked, this, [this] { emit putAside(m_file); });
    hide();
}

void PackLine::show(const std::optional<FoundPack>& pack)
{
    if (pack) {
        m_file = pack->file;
        const QString name = fromPath(pack->file.filename());
        m_words->setText(pack->isSealed
                             ? tr("A pack with a passphrase is in the folder: %1").arg(name)
                         : pack->from.isEmpty()
                             ? tr("A pack is in the folder: %1").arg(name)
                             : tr("A pack from %1 is in the folder: %2").arg(pack->from, name));
        m_look->setAccessibleDescription(m_words->text());
        m_notNow->setAccessibleDescription(m_words->text());
    }
    setVisible(pack.has_value());
}

void PackLine::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.information.fill);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace ui

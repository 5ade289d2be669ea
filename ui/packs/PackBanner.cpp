#include "ui/packs/PackBanner.h"

#include "ui/base/Text.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

PackBanner::PackBanner(QWidget* parent)
    : Banner(parent)
    , m_look(new QPushButton(tr("Look at it"), this))
    , m_notNow(new QPushButton(tr("Not now"), this))
{
    setObjectName("packBanner");
    words()->setObjectName("packBannerWords");
    m_look->setObjectName("lookAtPack");
    m_notNow->setObjectName("notThisPack");
    add(m_look);
    add(m_notNow);
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookAsked(m_file); });
    connect(m_notNow, &QPushButton::clicked, this, [this] { emit putAside(m_file); });
}

void PackBanner::show(const std::optional<FoundPack>& pack)
{
    if (pack) {
        m_file = pack->file;
        const QString name = fromPath(pack->file.filename());
        words()->setText(pack->isEncrypted
                             ? tr("A pack with a passphrase is in the folder: %1").arg(name)
                         : pack->from.isEmpty()
                             ? tr("A pack is in the folder: %1").arg(name)
                             : tr("A pack from %1 is in the folder: %2").arg(pack->from, name));
        m_look->setAccessibleDescription(words()->text());
        m_notNow->setAccessibleDescription(words()->text());
    }
    setVisible(pack.has_value());
}

} // namespace ui

#include "ui/start/BackupPlace.h"

#include "ui/base/Prompts.h"
#include "ui/base/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::uintmax_t megabyte = 1'000'000;
constexpr int leastMegabytes = 10;
constexpr int mostMegabytes = 1'000'000;
constexpr int aStep = 100;

} // namespace

BackupPlace::BackupPlace(std::filesystem::path casebook, const core::BackupSettings& settings,
                         Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_casebook(std::move(casebook))
    , m_folder(settings.folder)
    , m_prompts(prompts)
    , m_isOn(new QCheckBox(tr("&Back up without being asked"), this))
    , m_room(new QSpinBox(this))
    , m_where(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_beside(new QPushButton(tr("Beside &it"), this))
{
    m_isOn->setChecked(settings.isOn);
    m_room->setRange(leastMegabytes, mostMegabytes);
    m_room->setSingleStep(aStep);
    m_room->setValue(static_cast<int>(settings.mostBytes / megabyte));
    arrange();
    follow();
    connect(m_choose, &QPushButton::clicked, this, &BackupPlace::askForFolder);
    connect(m_beside, &QPushButton::clicked, this, [this] { setFolder({}); });
}

void BackupPlace::arrange()
{
    m_isOn->setObjectName("backsUp");
    m_room->setObjectName("backupRoom");
    m_room->setSuffix(tr(" MB"));
    m_where->setObjectName("backupFolder");
    m_where->setReadOnly(true);
    m_where->setAccessibleName(tr("Folder for backups"));
    m_choose->setObjectName("chooseBackupFolder");
    m_choose->setAccessibleName(tr("Choose a folder for backups"));
    m_choose->setAutoDefault(false);
    m_beside->setObjectName("besideCasebook");
    m_beside->setAccessibleName(tr("Beside it: keep backups beside the casebook"));
    m_beside->setAutoDefault(false);
    auto* most = new QLabel(tr("in at &most"), this);
    most->setBuddy(m_room);
    // One below the other: beside each other they are wider than a small screen with large text.
    auto* room = new QHBoxLayout;
    room->addWidget(m_isOn);
    room->addWidget(most);
    room->addWidget(m_room);
    room->addStretch();
    auto* where = new QHBoxLayout;
    where->addWidget(m_where, 1);
    where->addWidget(m_choose);
    where->addWidget(m_beside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(room);
    column->addLayout(where);
}

core::BackupSettings BackupPlace::settings() const
{
    return {m_folder, static_cast<std::uintmax_t>(m_room->value()) * megabyte, m_isOn->isChecked()};
}

void BackupPlace::askForFolder()
{
    const auto start = m_folder.empty() ? m_casebook.parent_path() : m_folder;
    if (const auto folder = m_prompts.folder(this, tr("Folder for backups"), start)) {
        setFolder(*folder);
    }
}

void BackupPlace::setFolder(const std::filesystem::path& folder)
{
    m_folder = folder;
    follow();
    emit folderChanged();
}

void BackupPlace::follow()
{
    m_where->setText(fromPath(core::backupFolder(m_casebook, settings())));
    m_where->setCursorPosition(0);
    m_beside->setEnabled(!m_folder.empty());
}

} // namespace ui

#include "ui/start/RepairTask.h"

#include "core/store/repair/RepairCopy.h"
#include "ui/words/RepairWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// Each is read into memory, and one of the last has nearly all that the others have.
constexpr std::size_t mostListed = 5;

struct RepairTaskWords {
    Q_DECLARE_TR_FUNCTIONS(ui::RepairTask)
};

QString toldOf(const core::RepairReport& report)
{
    QStringList lines{inWords(report), QString()};
    for (const core::RepairFinding& finding : report.findings) {
        lines << inWords(finding);
    }
    lines << (report.findings.empty()
                  ? RepairTaskWords::tr("As far as can be told, nothing is missing.")
                  : RepairTaskWords::tr(
                        "The damaged file is as it was. Keep it until you have looked "
                        "at what is said here."));
    return lines.join(u'\n');
}

} // namespace

std::vector<std::filesystem::path> backupsToRepairFrom(const std::filesystem::path& casebook,
                                                       const core::BackupSettings& settings)
{
    std::vector<std::filesystem::path> listed;
    if (const auto all = core::backupsOf(casebook, settings)) {
        for (const core::BackupFile& file : *all) {
            if (listed.size() < mostListed) {
                listed.push_back(file.path);
            }
        }
    }
    std::vector<std::filesystem::path> found;
    std::error_code ignored;
    const std::string begins = casebook.stem().string() + "-";
    for (const auto& entry : std::filesystem::directory_iterator(casebook.parent_path(), ignored)) {
        const auto& path = entry.path();
        if (path.extension() == ".standpoint" && path.stem().string().starts_with(begins)) {
            found.push_back(path);
        }
    }
    // Their names end with the day.
    std::sort(found.rbegin(), found.rend());
    listed.insert(listed.end(), found.begin(), found.end());
    return listed;
}

Task repairTask(const std::filesystem::path& damaged, const std::filesystem::path& to,
                core::Library standards, const core::BackupSettings& backups, core::Clock clock)
{
    return [damaged, to, standards = std::move(standards), backups,
            clock = std::move(clock)](const core::Progress& progress) -> core::Result<QString> {
        const core::RepairRequest request{damaged, backupsToRepairFrom(damaged, backups),
                                          core::textsOf(standards)};
        core::IdSource ids(clock, core::systemRandom);
        const auto report = core::repairCopy(request, to, clock, ids, progress);
        return report ? core::Result<QString>(toldOf(*report)) : report.problem();
    };
}

} // namespace ui

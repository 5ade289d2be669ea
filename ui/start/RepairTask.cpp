#include "ui/start/RepairTask.h"

#include "core/store/repair/RepairCopy.h"
#include "ui/base/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct RepairWords {
    Q_DECLARE_TR_FUNCTIONS(ui::RepairTask)
};

QString toldOf(const core::RepairReport& report)
{
    QStringList lines{fromUtf8(core::wordsFor(core::summaryOf(report))), QString()};
    for (const core::RepairFinding& finding : report.findings) {
        lines << fromUtf8(core::wordsFor(finding));
    }
    lines << (report.findings.empty()
                  ? RepairWords::tr("As far as can be told, nothing is missing.")
                  : RepairWords::tr("The damaged file is as it was. Keep it until you have looked "
                                    "at what is said here."));
    return lines.join(u'\n');
}

} // namespace

std::vector<std::filesystem::path> backupsBeside(const std::filesystem::path& casebook)
{
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
    return found;
}

Task repairTask(const std::filesystem::path& damaged, const std::filesystem::path& to,
                core::Library standards, core::Clock clock)
{
    return [damaged, to, standards = std::move(standards),
            clock = std::move(clock)](const core::Progress& progress) -> core::Result<QString> {
        const core::RepairRequest request{
            damaged, backupsBeside(damaged), [&](const std::string& id) {
                const auto text = standards.text(id);
                return text ? std::optional<std::string>(*text) : std::nullopt;
            }};
        core::IdSource ids(clock, core::systemRandom);
        const auto report = core::repairCopy(request, to, clock, ids, progress);
        return report ? core::Result<QString>(toldOf(*report)) : report.problem();
    };
}

} // namespace ui

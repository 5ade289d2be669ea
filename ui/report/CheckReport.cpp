#include "ui/report/CheckReport.h"

#include "core/report/ReportCheck.h"
#include "core/store/ChosenFile.h"
#include "ui/base/Text.h"
#include "ui/words/CoreWords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(ui::CheckReport)
};

QString inLines(const std::vector<core::ReportFinding>& findings)
{
    QStringList lines{translated(core::verdictOf(findings)), QString()};
    for (const core::ReportFinding& finding : findings) {
        QStringList parts;
        for (const std::string& part : finding.parts) {
            parts << fromUtf8(part);
        }
        lines << translated(core::sentenceOf(finding.kind), parts);
    }
    return lines.join(u'\n');
}

} // namespace

QString reportKinds()
{
    return CheckWords::tr("Reports (*.pdf)");
}

Task checkReportTask(const std::filesystem::path& file, core::Library standards)
{
    return
        [file, standards = std::move(standards)](const core::Progress&) -> core::Result<QString> {
            const auto bytes = core::readChosenFile(file, core::largestReport);
            if (!bytes) {
                return bytes.problem();
            }
            const auto findings = core::checkReport(*bytes, file.filename().string(), standards);
            return findings ? core::Result<QString>(inLines(*findings)) : findings.problem();
        };
}

} // namespace ui

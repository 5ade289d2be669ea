#include "ui/report/SaveReports.h"

#include "ui/base/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SaveReports)
};

struct Saved {
    std::size_t files = 0;
    QStringList warnings;
};

core::Result<Saved> save(const ReportSource& source, core::ReportFormat format,
                         const std::filesystem::path& file, const core::Progress& progress)
{
    const auto report = source.write(format, file.filename().string(), progress);
    if (!report) {
        return report.problem();
    }
    const auto paths = core::saveReport(file, *report, source.casebook());
    if (!paths) {
        return paths.problem();
    }
    Saved saved{paths->size(), {}};
    for (const std::string& warning : report->warnings) {
        saved.warnings << fromUtf8(warning);
    }
    return saved;
}

QString withWarnings(const QString& words, QStringList warnings)
{
    warnings.removeDuplicates();
    return (QStringList(words) + warnings).join(u'\n');
}

} // namespace

core::Result<QString> saveReportAs(const ReportSource& source, core::ReportFormat format,
                                   const std::filesystem::path& file,
                                   const core::Progress& progress)
{
    const auto saved = save(source, format, file, progress);
    if (!saved) {
        return saved.problem();
    }
    QString words = Words::tr("Saved as %1").arg(fromPath(file));
    if (saved->files > 1) {
        words += u'\n' + Words::tr("with %n more file(s) beside it", nullptr,
                                   static_cast<int>(saved->files) - 1);
    }
    return withWarnings(words, saved->warnings);
}

Task saveReportsTask(const ReportSource& source, std::vector<core::ReportFormat> formats,
                     const std::filesystem::path& folder)
{
    return [source, formats = std::move(formats),
            folder](const core::Progress& progress) -> core::Result<QString> {
        std::size_t files = 0;
        QStringList warnings;
        for (std::size_t i = 0; i < formats.size(); ++i) {
            progress.report(i, formats.size());
            if (progress.stop.stop_requested()) {
                return core::Problem{"was stopped.", folder.string()};
            }
            // How far a single file is would make the bar jump back.
            core::Progress one;
            one.stop = progress.stop;
            const auto saved = save(source, formats[i], folder / source.fileName(formats[i]), one);
            if (!saved) {
                return saved.problem();
            }
            files += saved->files;
            warnings << saved->warnings;
        }
        progress.report(formats.size(), formats.size());
        return withWarnings(Words::tr("%n file(s) are in %1.", nullptr, static_cast<int>(files))
                                .arg(fromPath(folder)),
                            warnings);
    };
}

} // namespace ui

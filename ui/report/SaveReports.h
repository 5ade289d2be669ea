#pragma once

#include "ui/report/ReportSource.h"
#include "ui/widgets/TaskDialog.h"

#include <filesystem>
#include <vector>

namespace ui {

/// Writes one report to `file` and what belongs to it beside it; gives what to tell the person.
core::Result<QString> saveReportAs(const ReportSource& source, core::ReportFormat format,
                                   const std::filesystem::path& file,
                                   const core::Progress& progress = {});

/// The task of saving a report in several formats in one folder. When it is stopped, the files of
/// the formats that were done stay.
Task saveReportsTask(const ReportSource& source, std::vector<core::ReportFormat> formats,
                     const std::filesystem::path& folder);

} // namespace ui

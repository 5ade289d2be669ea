#pragma once

#include "core/standards/Library.h"
#include "ui/widgets/TaskDialog.h"

#include <filesystem>

namespace ui {

/// What a question about reports to check offers: "Reports (*.pdf)".
QString reportKinds();

/// The task of checking the PDF of a report; tells what was found, a line each. No casebook is
/// needed for it.
Task checkReportTask(const std::filesystem::path& file, core::Library standards);

} // namespace ui

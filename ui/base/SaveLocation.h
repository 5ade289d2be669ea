#pragma once

#include "ui/base/Prompts.h"

namespace ui {

/// Asks where to save something. The file of the open casebook is no such place: that is said, and
/// nothing comes back, as when the person changed their mind.
std::optional<std::filesystem::path> askSaveLocation(Prompts& prompts, QWidget* parent,
                                                     const FileQuestion& question,
                                                     const std::filesystem::path& casebook);

} // namespace ui

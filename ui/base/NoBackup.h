#pragma once

#include "core/support/Result.h"

#include <memory>
#include <optional>

class QWidget;

namespace ui {

class Prompts;

/// Why the backup before some work could not be made, as that work found out off the UI thread:
/// then it has changed nothing.
using NoBackup = std::shared_ptr<std::optional<core::Problem>>;

enum class ChangeOf { Upgrade, Merge, Import, Forgetting };

/// Tells the person that there is no backup from before the change, and why. Whether they want to
/// go on without one.
bool goesOnWithoutBackup(Prompts& prompts, QWidget* parent, ChangeOf change,
                         const core::Problem& why);

} // namespace ui

#pragma once

#include "core/assessment/Edit.h"

namespace ui {

/// One step that a person takes: a change to a record.
struct Step {
    core::RecordId record;
    core::Change change;
};

} // namespace ui

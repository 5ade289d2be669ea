#pragma once

#include "core/work/AssessmentEditor.h"

namespace ui {

/// One step that a person takes: a change to a record.
using Step = core::Step;

} // namespace ui

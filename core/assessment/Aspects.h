#pragma once

#include "core/assessment/Edit.h"

namespace core {

/// The change that gives `aspect` alone the value that `change` gives it: the SetText that is
/// inside an AddNote. `change` must touch `aspect`. For Presence it is Remove or Restore.
Change narrowed(const Change& change, Aspect aspect);

/// Whether `change` begins a record: nothing can be said of a record before such a change.
bool begins(const Change& change);

} // namespace core

#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/Rules.h"

#include <optional>
#include <string>

namespace core {

/// What is wrong with an edit by itself, in the light of the editions that its assessment is bound
/// to: "whose record is none", "there is no point gds-2019/99". Our programs make no such edit, so
/// it comes from elsewhere. Looked at alone and not in a fold, because what lies under a later edit
/// comes up again when that is taken back. Nothing when it is sound.
std::optional<std::string> faultOf(const Edit& edit, const Editions& bound);

} // namespace core

#pragma once

#include "app/Command.h"
#include "core/assessment/Assessment.h"

namespace app {

/// A line for each two members who may be one person, after `indent`, with what to say of them;
/// none for those of whom the casebook knows it.
void sayNearMembers(AppContext& context, const core::Casebook& casebook,
                    const core::Assessment& assessment, const std::string& indent);

} // namespace app

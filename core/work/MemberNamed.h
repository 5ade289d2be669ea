#pragma once

#include "core/assessment/Assessment.h"
#include "core/support/Result.h"
#include "core/support/ShortNames.h"

#include <string_view>

namespace core {

/// How the name of who works is matched with the names of the members.
struct NameMatching {
    ShortNames shortNames;
    bool isNew = false; ///< It is somebody new, whoever is called alike.
};

/// The member whom `who` means, or somebody new as an assessor. Their id then comes from the
/// assessment and the name, so that one person who works in two copies of an assessment is one
/// person after a merge. A Problem where several bear the name, and where somebody new has a name
/// near that of a member: one person must not be counted as two by a slip of the pen.
Result<Member> memberNamed(const Assessment& assessment, std::string_view who,
                           const NameMatching& matching = {});

} // namespace core

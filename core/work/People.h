#pragma once

#include "core/assessment/Assessment.h"
#include "core/store/Casebook.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The name of somebody who never said theirs. Who is logged in to the computer is nobody's
/// business.
inline constexpr std::string_view unnamedAssessor = "Unnamed assessor";

/// The name of a new member of the panel until somebody writes theirs. It stands in the assessment,
/// so it is in English like everything that the program says there.
inline constexpr std::string_view unnamedMember = "New member";

/// `text` as a readable id: lower-case ASCII letters, digits and hyphens, at most 40; `otherwise`
/// when nothing is left of it.
std::string slug(std::string_view text, std::string_view otherwise);

/// Somebody new with an id that nobody else in the world has, so that the work of two people stays
/// apart when their casebooks are merged. An empty name becomes unnamedAssessor.
Person newPerson(std::string_view name, IdSource& ids);

/// The member of the panel that `name` means, or somebody new as an assessor: their id comes from
/// the name, so that one person who works in two copies of an assessment is one person after a
/// merge.
Member memberNamed(const std::vector<Member>& panel, std::string_view name);

/// The same for the owner of a casebook, who is known by id.
Member memberFor(const std::vector<Member>& panel, const Person& owner);

} // namespace core

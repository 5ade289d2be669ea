#pragma once

#include "core/assessment/Assessment.h"

#include <optional>
#include <string>

namespace core {

/// The name of a person as it is shown: what they are called, and of namesakes what tells one from
/// the other. Whoever shows it finds the words.
struct ShownName {
    std::string name;
    std::string profession;   ///< Id of the profession that tells them apart; else empty.
    std::optional<Role> role; ///< What tells them apart where professions do not.
    int number = 1;           ///< Where roles do not either: who came second has a 2.

    friend bool operator==(const ShownName&, const ShownName&) = default;
};

/// The name of somebody who is on the panel or was once, as last said; of anybody else their id is
/// all that is known.
ShownName shownNameOf(const Assessment& assessment, const PersonId& person);

/// The name in English, for the command line and for tables: "Sam Jones (user research)".
std::string nameOf(const Assessment& assessment, const PersonId& person);

} // namespace core

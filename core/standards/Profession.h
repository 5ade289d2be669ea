#pragma once

#include <span>
#include <string_view>

namespace core {

/// What somebody on a panel knows about, as standards name it for those who lead a point or
/// contribute.
struct Profession {
    std::string_view id;   ///< "user-research"
    std::string_view name; ///< "User research"
};

/// All that a standard may name, in the order in which lists show them.
std::span<const Profession> professions();

/// The name to show for `id`; `id` itself when there is no such profession.
std::string_view professionName(std::string_view id);

} // namespace core

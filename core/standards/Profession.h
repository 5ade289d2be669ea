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

/// Whether `words`, which somebody wrote of what they know, are about the profession `id`. The
/// rule: words are compared in small letters and composed (NFC), whatever stands between them and
/// in whatever order; they have to hold all words of the profession's id or of its name, and where
/// that is a single word be nothing else. So "Fluent Welsh language" is welsh-language, and
/// "Service design" is not design.
bool isAbout(std::string_view words, std::string_view id);

/// The name to show for `id`; `id` itself when there is no such profession.
std::string_view professionName(std::string_view id);

} // namespace core

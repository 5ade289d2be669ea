#pragma once

#include <set>
#include <string>
#include <string_view>

namespace core {

/// The stem of a file's name from an id that may hold anything: up to 100 letters (a to z), digits,
/// hyphens and underscores, "-" for every other byte. No option of a command, and none of the names
/// that Windows keeps for devices.
std::string fileStemFrom(std::string_view id);

/// Gives files that go into one folder names that differ from each other, also where capital and
/// small letters are the same: a memory stick, Windows, macOS.
class FileNames {
public:
    /// "rod-licence.pdf", or "rod-licence-2.pdf" when that is taken.
    std::string next(std::string_view id, std::string_view ending);

private:
    std::set<std::string> m_taken; ///< In small letters.
};

} // namespace core

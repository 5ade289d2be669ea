#pragma once

#include <string>

namespace core {

/// Text that somebody is typing and that is not an edit yet. It is durable, stays on this machine
/// and never leaves with a pack or a report.
struct Draft {
    /// Where it is typed, in the words of whoever keeps it: "note/gds-2019/1"; or, as a row of the
    /// file, that place or one beside it for another window: "note/gds-2019/1 (2)".
    std::string place;
    std::string text;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// The place that a row belongs to.
std::string placeOf(const std::string& row);

} // namespace core

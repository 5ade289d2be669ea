#pragma once

#include <string>

namespace core {

/// Text that somebody is typing and that is not an edit yet. It is durable, stays on this machine
/// and never leaves with a pack or a report.
struct Draft {
    std::string place; ///< Where it is typed, in the words of whoever keeps it: "note/gds-2019/1".
    std::string text;
};

} // namespace core

#pragma once

#include <string>

namespace bench {

/// A process that was run to its end, with all that it started.
struct Child {
    double milliseconds = 0; ///< From before its start to its end.
    double mebibytes = 0;    ///< The most that all of them together had, seen every 5 ms.
};

/// Runs a line of shell. What it prints is dropped.
Child runChild(const std::string& command);

} // namespace bench

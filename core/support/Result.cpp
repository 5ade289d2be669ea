#include "core/support/Result.h"

#include <iostream>
#include <new>
#include <system_error>

namespace core {

std::string toString(const Problem& problem)
{
    return problem.where.empty() ? problem.what : problem.where + ": " + problem.what;
}

Problem unexpected(std::string_view doing, const std::exception& error)
{
    const std::string what(doing);
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) {
        return {what + " takes more memory than this computer has free. Close other programs and "
                       "try again.",
                {}};
    }
    if (const auto* system = dynamic_cast<const std::system_error*>(&error)) {
        return {what + " did not work (" + system->code().message() +
                    "). Check the disk and the folder, and try again.",
                {}};
    }
    std::clog << what + ": " + error.what() + '\n';
    return {what + " did not work, for a reason that Standpoint does not know. Try again; if it "
                   "stays so, report it.",
            {}};
}

} // namespace core

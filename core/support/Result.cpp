#include "core/support/Result.h"

namespace core {

std::string toString(const Problem& problem)
{
    return problem.where.empty() ? problem.what : problem.where + ": " + problem.what;
}

} // namespace core

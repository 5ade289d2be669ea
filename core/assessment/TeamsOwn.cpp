#include "core/assessment/TeamsOwn.h"

#include "core/support/Text.h"

namespace core {

bool isSameService(std::string_view one, std::string_view other)
{
    return caseFolded(trimmed(one)) == caseFolded(trimmed(other));
}

} // namespace core

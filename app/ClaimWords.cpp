#include "app/ClaimWords.h"

namespace app {

std::string claimInWords(const std::string& outcome, const core::Reach& reach)
{
    if (reach.isWhole()) {
        return outcome;
    }
    return outcome + " on the " + std::to_string(reach.assessed) +
           (reach.assessed == 1 ? " point" : " points") + " assessed; " +
           std::to_string(reach.notAssessed) + " of " + std::to_string(reach.points) +
           (reach.notAssessed == 1 ? " was" : " were") + " not assessed";
}

std::string shortClaim(const std::string& outcome, const core::Reach& reach)
{
    return reach.isWhole() ? outcome
                           : outcome + ", " + std::to_string(reach.assessed) + " of " +
                                 std::to_string(reach.points) + " assessed";
}

} // namespace app

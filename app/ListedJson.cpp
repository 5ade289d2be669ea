#include "app/ListedJson.h"

#include "app/JsonOrNull.h"
#include "core/assessment/Rules.h"

namespace app {

using namespace core;

Json listedJson(const AssessmentSummary& one)
{
    const Reach reach = reachOf(one.pointOutcomes.words());
    return {{"id", one.id},
            {"service", one.service},
            {"organisation", one.organisation},
            {"phase", textOrNull(one.phase)},
            {"type", std::string(toWord(one.type))},
            {"date", dayOrNull(one.date)},
            {"standards", Json(one.standards)},
            {"settled", one.settled},
            {"points", one.points},
            {"result", reach.isWhole() ? textOrNull(one.outcome) : Json(nullptr)},
            {"result_of_assessed", textOrNull(one.outcome)},
            {"assessed", reach.assessed},
            {"not_assessed", reach.notAssessed},
            {"notes", one.notes},
            {"open_recommendations", one.openRecommendations},
            {"next_due", dayOrNull(one.nextDue)},
            {"changed", timeOrNull(one.changed)}};
}

} // namespace app

#include "core/report/Headings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<Phrase, std::string_view>, 22> headings{{
    {Phrase::ResultAtAGlance, "glance"},
    {Phrase::DueTitle, "due"},
    {Phrase::WhatYouNeedToDo, "your-actions"},
    {Phrase::WhatTheTeamWillDo, "team-will-do"},
    {Phrase::WhatYourTeamNeedsToDo, "your-team-actions"},
    {Phrase::WhatTheTeamNeedsToDo, "team-actions"},
    {Phrase::WhatTheServiceOwnerNeedsToDo, "service-owner-actions"},
    {Phrase::WhatTheSponsorNeedsToDo, "sponsor-actions"},
    {Phrase::WhatTheOrganisationNeedsToDo, "organisation-actions"},
    {Phrase::ClosedActions, "closed-actions"},
    {Phrase::DoneWell, "done-well"},
    {Phrase::ToExplore, "to-explore"},
    {Phrase::Questions, "questions"},
    {Phrase::Evidence, "evidence"},
    {Phrase::Observations, "observations"},
    {Phrase::Recommendations, "recommendations"},
    {Phrase::NotAssessed, "not-assessed"},
    {Phrase::EveryPoint, "every-point"},
    {Phrase::PointByPoint, "points"},
    {Phrase::AboutTheService, "service"},
    {Phrase::TeamAnswers, "answers"},
    {Phrase::NextSteps, "next-steps"},
}};

} // namespace

std::string_view headingId(Phrase phrase)
{
    const auto* const found = std::find_if(headings.begin(), headings.end(),
                                           [&](const auto& one) { return one.first == phrase; });
    return found == headings.end() ? std::string_view() : found->second;
}

std::vector<std::string> headingIds()
{
    std::vector<std::string> ids;
    for (const auto& [phrase, id] : headings) {
        ids.emplace_back(id);
    }
    return ids;
}

} // namespace core

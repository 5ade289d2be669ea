#pragma once

#include "app/Command.h"
#include "core/work/Desk.h"

namespace app {

/// What commands that work in one assessment ask for.
struct AtDesk {
    std::string casebook;
    std::string assessment;
    std::optional<std::string> name;
};

inline void addCommon(CLI::App& command, AtDesk& common)
{
    addCasebook(command, common.casebook);
    addAssessment(command, common.assessment);
    addName(command, common.name);
}

/// Opens the casebook and sits the person down at the assessment for the time of `work`.
template <typename Work>
Exit atDesk(Surroundings& surroundings, const AtDesk& common, const std::string& doing, Work work)
{
    core::Casebook casebook = openCasebook(common.casebook, Use::Writing);
    core::Desk desk = orStop(doing, core::Desk::open(casebook, common.assessment, common.name,
                                                     surroundings.ids, surroundings.clock));
    work(desk);
    return Exit::Done;
}

inline std::vector<core::PointRef> pointsFrom(const core::Desk& desk, const std::string& doing,
                                              const std::vector<std::string>& texts)
{
    std::vector<core::PointRef> result;
    for (const auto& text : texts) {
        result.push_back(orStop(doing, desk.point(text)));
    }
    return result;
}

} // namespace app

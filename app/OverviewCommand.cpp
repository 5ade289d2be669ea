#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "app/Table.h"
#include "core/work/Overview.h"

#include <cmath>

namespace app {

namespace {

using namespace core;

/// Of the points, those that a person reads; --json has all.
constexpr std::size_t pointsToRead = 10;

Json countsInJson(const char* name, const std::map<std::string, int>& counts)
{
    Json all = Json::array();
    for (const auto& [value, count] : counts) {
        all.push_back({{name, textOrNull(value)}, {"assessments", count}});
    }
    return all;
}

Json overviewInJson(const Overview& overview)
{
    Json points = Json::array();
    for (const JudgedPoint& one : overview.points) {
        points.push_back({{"point", toString(one.point)},
                          {"title", inLanguage(one.title, "en")},
                          {"judged", one.judged},
                          {"needs_action", one.needsAction},
                          {"share", one.share()}});
    }
    const ActionTally& actions = overview.actions;
    return {{"assessments", overview.assessments},
            {"by_month", countsInJson("month", overview.byMonth)},
            {"by_phase", countsInJson("phase", overview.byPhase)},
            {"by_result", countsInJson("result", overview.byResult)},
            {"points", std::move(points)},
            {"actions", Json{{"to_be_done", actions.toBeDone},
                             {"overdue", actions.overdue},
                             {"due_this_month", actions.dueInMonth},
                             {"done_in_time", actions.doneInTime},
                             {"done_late", actions.doneLate},
                             {"done_undated", actions.doneUndated},
                             {"deferred_or_dropped", actions.others}}}};
}

std::string countsInText(const char* title, const std::map<std::string, int>& counts,
                         const char* none)
{
    std::vector<std::vector<std::string>> rows{{title, "ASSESSMENTS"}};
    for (const auto& [value, count] : counts) {
        rows.push_back({value.empty() ? std::string(none) : value, std::to_string(count)});
    }
    return aligned(rows) + "\n";
}

std::string overviewInText(const Overview& overview)
{
    std::string text = counted(overview.assessments, "assessment", "assessments") + "\n\n";
    text += countsInText("MONTH", overview.byMonth, "no day");
    text += countsInText("PHASE", overview.byPhase, "no phase");
    text += countsInText("RESULT", overview.byResult, "no result of the whole");
    std::vector<std::vector<std::string>> rows{{"POINT", "NEEDS ACTION", "OF", "SHARE", "TITLE"}};
    for (std::size_t i = 0; i < std::min(overview.points.size(), pointsToRead); ++i) {
        const JudgedPoint& one = overview.points[i];
        rows.push_back(
            {toString(one.point), std::to_string(one.needsAction), std::to_string(one.judged),
             std::to_string(std::lround(100 * one.share())) + "%", inLanguage(one.title, "en")});
    }
    text += aligned(rows) + "\n";
    const ActionTally& actions = overview.actions;
    return text + aligned({{"ACTIONS", ""},
                           {"to be done", std::to_string(actions.toBeDone)},
                           {"overdue", std::to_string(actions.overdue)},
                           {"due this month", std::to_string(actions.dueInMonth)},
                           {"done in time", std::to_string(actions.doneInTime)},
                           {"done late", std::to_string(actions.doneLate)},
                           {"done, no date known", std::to_string(actions.doneUndated)},
                           {"deferred or dropped", std::to_string(actions.others)}});
}

Exit overview(AppContext& context, const std::string& path, bool json)
{
    const std::string doing = "counting the assessments";
    const Casebook casebook = openCasebook(context, path, Use::Reading);
    const Overview all =
        orStop(doing, overviewOf(casebook, orStop(doing, casebook.list()),
                                 orStop(doing, actionsOf(casebook)), localDate(context.clock())));
    if (json) {
        context.output += overviewInJson(all).text() + "\n";
    } else {
        context.say(overviewInText(all));
    }
    return Exit::Done;
}

} // namespace

void addOverviewCommand(Commands& commands)
{
    CLI::App& command =
        commands.add("overview", "Count the assessments of a casebook, its points and its actions");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    addCasebook(command, *path);
    addJson(command, *json, "assessments, by_month, by_phase, by_result, points, actions");
    commands.setAction(command,
                       [=](AppContext& context) { return overview(context, *path, *json); });
}

} // namespace app

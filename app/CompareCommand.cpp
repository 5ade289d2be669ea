#include "app/ClaimWords.h"
#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "app/ListedJson.h"
#include "app/Table.h"
#include "core/work/Comparison.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

struct CompareOptions {
    std::string casebook;
    std::vector<std::string> assessments;
    bool json = false;
};

Json inJson(const ComparedPoint& point)
{
    Json outcomes = Json::array();
    for (const auto& side : point.outcomes) {
        Json of = Json::array();
        for (const ComparedOutcome& one : side) {
            of.push_back({{"point", toString(one.point)},
                          {"outcome", textOrNull(one.outcome)},
                          {"reason", one.reason}});
        }
        outcomes.push_back(std::move(of));
    }
    Json turns = Json::array();
    for (const Turn turn : point.turns) {
        turns.push_back(std::string(toWord(turn)));
    }
    return {{"point", toString(point.point)},
            {"title", inLanguage(point.title, "en")},
            {"outcomes", std::move(outcomes)},
            {"turns", std::move(turns)}};
}

Json inJson(const ComparedRecommendation& item)
{
    Json of = Json::array();
    for (const auto& one : item.of) {
        of.push_back(one ? Json{{"id", one->id},
                                {"priority", std::string(toWord(one->priority))},
                                {"owner", std::string(toWord(one->owner))},
                                {"status", std::string(toWord(one->status))},
                                {"due", dayOrNull(one->due)}}
                         : Json(nullptr));
    }
    return {{"text", item.text}, {"repeated", item.isRepeated()}, {"of", std::move(of)}};
}

Json inJson(const Comparison& comparison)
{
    Json assessments = Json::array();
    for (const AssessmentSummary& one : comparison.assessments) {
        assessments.push_back(listedJson(one));
    }
    const auto listed = [](const auto& items) {
        Json all = Json::array();
        for (const auto& one : items) {
            all.push_back(inJson(one));
        }
        return all;
    };
    return {{"assessments", std::move(assessments)},
            {"points", listed(comparison.points)},
            {"recommendations", listed(comparison.recommendations)}};
}

/// "amber", "amber, met" of two points, "-" of none.
std::string outcomesInText(const std::vector<ComparedOutcome>& outcomes)
{
    std::vector<std::string> words;
    for (const ComparedOutcome& one : outcomes) {
        words.push_back(one.outcome.empty() ? std::string("not settled") : one.outcome);
    }
    return words.empty() ? "-" : commaSeparated(words);
}

std::string turnsInText(const ComparedPoint& point)
{
    std::vector<std::string> words;
    for (const Turn turn : point.turns) {
        words.push_back(turn == Turn::Unknown ? std::string("?") : std::string(toWord(turn)));
    }
    return commaSeparated(words);
}

std::string resultInText(const AssessmentSummary& one)
{
    return one.outcome.empty() ? "no result"
                               : shortClaim(one.outcome, reachOf(one.pointOutcomes.words()));
}

std::string inText(const Comparison& comparison)
{
    std::string text;
    std::vector<std::vector<std::string>> rows{{"POINT"}};
    for (std::size_t i = 0; i < comparison.assessments.size(); ++i) {
        const AssessmentSummary& one = comparison.assessments[i];
        const std::string number = std::to_string(i + 1);
        text += number + "  " + one.service + "  [" + one.id + "]  " +
                (one.phase.empty() ? "no phase" : one.phase) + "  " +
                (one.date ? toIso(*one.date) : std::string("no date")) + "  " + resultInText(one) +
                "\n";
        rows.front().push_back(number);
    }
    rows.front().insert(rows.front().end(), {"TURN", "TITLE"});
    for (const ComparedPoint& point : comparison.points) {
        std::vector<std::string> row{toString(point.point)};
        for (const auto& side : point.outcomes) {
            row.push_back(outcomesInText(side));
        }
        row.push_back(turnsInText(point));
        row.push_back(inLanguage(point.title, "en"));
        rows.push_back(std::move(row));
    }
    text += "\n" + aligned(rows);
    for (const ComparedRecommendation& item : comparison.recommendations) {
        if (item.isRepeated()) {
            text += "\nMade again: " + hanging(item.text, 2);
        }
    }
    return text.ends_with('\n') ? text : text + "\n";
}

Exit compare(AppContext& context, const CompareOptions& options)
{
    const std::string doing = "comparing the assessments";
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    std::vector<AssessmentId> ids;
    for (const std::string& id : options.assessments) {
        ids.push_back(assessmentIn(casebook, id));
    }
    const Comparison comparison = orStop(doing, compareAssessments(casebook, ids));
    if (options.json) {
        context.output += inJson(comparison).text() + "\n";
    } else {
        context.say(inText(comparison));
    }
    return Exit::Done;
}

} // namespace

void addCompareCommand(Commands& commands)
{
    CLI::App& command = commands.add(
        "compare", "Put two to six assessments side by side, point by point of the first one");
    auto options = std::make_shared<CompareOptions>();
    addCasebook(command, options->casebook);
    command
        .add_option("--assessment", options->assessments,
                    "Id of an assessment; once for each, the earliest first")
        ->required()
        ->allow_extra_args(false);
    addJson(command, options->json, "assessments, points with outcomes and turns, recommendations");
    commands.setAction(command,
                       [options](AppContext& context) { return compare(context, *options); });
}

} // namespace app

#include "app/Command.h"
#include "app/StandardJson.h"
#include "app/Table.h"
#include "core/standards/Crosswalk.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

std::shared_ptr<const Standard> edition(Surroundings& surroundings, const std::string& id)
{
    return orStop("reading the standard", surroundings.library.edition(id));
}

Exit list(Surroundings& surroundings, bool json)
{
    const Library::Catalogue catalogue = surroundings.library.all();
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{{"ID", "NAME", "POINTS", "LANGUAGES"}};
    for (const auto& one : catalogue.editions) {
        const std::string& name = inLanguage(one->name, "en");
        items.push_back(Json{{"id", one->id},
                             {"name", name},
                             {"points", one->points.size()},
                             {"languages", Json(one->languages)},
                             {"current", one->current}});
        rows.push_back(
            {one->id, name, std::to_string(one->points.size()), commaSeparated(one->languages)});
    }
    if (json) {
        surroundings.output += items.text() + "\n";
    } else {
        surroundings.say(aligned(rows));
    }
    for (const auto& problem : catalogue.problems) {
        surroundings.complaints.push_back("reading the standards: " + toString(problem));
    }
    return catalogue.problems.empty() ? Exit::Done : Exit::NotDone;
}

struct ShowOptions {
    std::string id;
    std::string phase;
    std::string language = "en";
    bool json = false;
};

void mustHavePhase(const Standard& standard, const std::string& phase)
{
    if (phase.empty() || standard.phase(phase) != nullptr) {
        return;
    }
    std::vector<std::string> ids;
    for (const auto& one : standard.phases) {
        ids.push_back(one.id);
    }
    throw Stopped("showing the standard",
                  standard.id + " has no phase \"" + phase + "\"; it has " + commaSeparated(ids));
}

void sayList(Surroundings& surroundings, const char* head, const std::vector<Translated>& items,
             const std::string& language)
{
    if (!items.empty()) {
        surroundings.say(std::string("   ") + head + "\n");
    }
    for (const auto& item : items) {
        surroundings.say("   - " + hanging(inLanguage(item, language), 5) + "\n");
    }
}

void sayPrompts(Surroundings& surroundings, const Prompts& prompts, const std::string& language)
{
    if (!prompts.takenFrom.empty()) {
        surroundings.say("   (taken over from " + prompts.takenFrom + ")\n");
    }
    sayList(surroundings, "Ask", prompts.questions, language);
    sayList(surroundings, "Good evidence", prompts.goodEvidence, language);
    sayList(surroundings, "Warning signs", prompts.warningSigns, language);
}

void sayUnverified(Surroundings& surroundings, const Translated& unverified,
                   const std::string& language, std::size_t indent)
{
    if (!unverified.empty()) {
        surroundings.say(std::string(indent, ' ') +
                         hanging("Not verified: " + inLanguage(unverified, language), indent) +
                         "\n");
    }
}

void sayPoint(Surroundings& surroundings, const Point& point, const ShowOptions& options)
{
    surroundings.say("\n" + std::to_string(point.number) + ". " +
                     inLanguage(point.title, options.language) + "\n");
    if (const auto& summary = inLanguage(point.summary, options.language); !summary.empty()) {
        surroundings.say("   " + hanging(summary, 3) + "\n");
    }
    sayUnverified(surroundings, point.unverified, options.language, 3);
    if (!options.phase.empty()) {
        if (const auto* prompts = promptsAt(point, options.phase)) {
            sayPrompts(surroundings, *prompts, options.language);
        }
        return;
    }
    for (const auto& [phase, prompts] : point.prompts) {
        surroundings.say("   [" + phase + "]\n");
        sayPrompts(surroundings, prompts, options.language);
    }
}

Exit show(Surroundings& surroundings, const ShowOptions& options)
{
    const auto standard = edition(surroundings, options.id);
    mustHavePhase(*standard, options.phase);
    if (options.json) {
        surroundings.output += toJson(*standard, options.phase).text() + "\n";
        return Exit::Done;
    }
    surroundings.say(inLanguage(standard->name, options.language) + " (" + standard->id + ")\n" +
                     standard->publisher + "\n" + standard->address + "\n");
    sayUnverified(surroundings, standard->unverified, options.language, 0);
    for (const auto& scale : standard->scales) {
        std::vector<std::string> levels;
        for (const auto& level : scale.levels) {
            levels.push_back(level.id);
        }
        surroundings.say("Outcomes: " + commaSeparated(levels) + "\n");
    }
    for (const auto& point : standard->points) {
        sayPoint(surroundings, point, options);
    }
    return Exit::Done;
}

const char* relation(Counterpart::Kind kind)
{
    switch (kind) {
    case Counterpart::Kind::Same: return "same";
    case Counterpart::Kind::PartOf: return "part-of";
    case Counterpart::Kind::Wider: return "wider";
    case Counterpart::Kind::Near: return "near";
    }
    return "";
}

std::string titled(const Standard& standard, int number)
{
    const Point* point = standard.point(number);
    return toString(PointRef{standard.id, number}) + "  " +
           (point == nullptr ? "" : inLanguage(point->title, "en"));
}

/// The points of `standard` that no match names on its side.
std::vector<int> unmatched(const Standard& standard, const std::vector<Match>& matches,
                           PointRef Match::*side)
{
    std::vector<int> numbers;
    for (const auto& point : standard.points) {
        if (std::none_of(matches.begin(), matches.end(), [&](const Match& match) {
                return (match.*side).number == point.number;
            })) {
            numbers.push_back(point.number);
        }
    }
    return numbers;
}

void sayUnmatched(Surroundings& surroundings, const Standard& standard,
                  const std::vector<int>& numbers, const std::string& head)
{
    if (!numbers.empty()) {
        surroundings.say("\n" + head + "\n");
    }
    for (const int number : numbers) {
        surroundings.say("  " + titled(standard, number) + "\n");
    }
}

Exit diff(Surroundings& surroundings, const std::string& fromId, const std::string& toId)
{
    const auto from = edition(surroundings, fromId);
    const auto to = edition(surroundings, toId);
    const auto matches = crosswalk(*from, *to);
    surroundings.say(inLanguage(from->name, "en") + " (" + fromId + "), " +
                     counted(static_cast<std::int64_t>(from->points.size()), "point", "points") +
                     ", beside " + inLanguage(to->name, "en") + " (" + toId + "), " +
                     counted(static_cast<std::int64_t>(to->points.size()), "point", "points") +
                     "\n");
    if (!matches.empty()) {
        surroundings.say("\nRelated points\n");
    }
    for (const auto& match : matches) {
        surroundings.say("  " + titled(*from, match.from.number) + "\n    " + relation(match.kind) +
                         ": " + titled(*to, match.to.number) + "\n");
        if (const auto& why = inLanguage(match.why, "en"); !why.empty()) {
            surroundings.say("    " + hanging(why, 4) + "\n");
        }
    }
    sayUnmatched(surroundings, *from, unmatched(*from, matches, &Match::from), "Only in " + fromId);
    sayUnmatched(surroundings, *to, unmatched(*to, matches, &Match::to), "Only in " + toId);
    return Exit::Done;
}

} // namespace

void addStandardsCommands(Commands& commands)
{
    CLI::App& standards = commands.add("standards", "List the editions of standards");
    auto json = std::make_shared<bool>(false);
    addJson(standards, *json, "a list of id, name, points, languages, current");
    commands.setAction(standards, [json](Surroundings& outside) { return list(outside, *json); });
    standards.require_subcommand(0, 1);

    CLI::App& showing = commands.add("show", "Show one edition, whole", &standards);
    auto options = std::make_shared<ShowOptions>();
    showing.add_option("ID", options->id, "The edition")->required();
    showing.add_option("--phase", options->phase, "Only what to ask at this phase");
    showing.add_option("--lang", options->language, "Language of the text")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "cy"}));
    addJson(showing, options->json, "the edition as one object; texts are by language");
    commands.setAction(showing,
                       [options](Surroundings& outside) { return show(outside, *options); });

    CLI::App& comparing = commands.add("diff", "Show how two editions relate", &standards);
    auto ids = std::make_shared<std::pair<std::string, std::string>>();
    comparing.add_option("FROM", ids->first, "The earlier edition")->required();
    comparing.add_option("TO", ids->second, "The later edition")->required();
    commands.setAction(
        comparing, [ids](Surroundings& outside) { return diff(outside, ids->first, ids->second); });

    addOwnStandardsCommands(commands, standards);
}

} // namespace app

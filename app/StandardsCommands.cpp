#include "app/Command.h"
#include "app/StandardJson.h"
#include "app/Table.h"
#include "core/standards/Crosswalk.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

std::shared_ptr<const Standard> edition(AppContext& context, const std::string& id)
{
    return orStop("reading the standard", context.library.edition(id));
}

Exit list(AppContext& context, bool json)
{
    const Library::Catalogue catalogue = context.library.all();
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
        context.output += items.text() + "\n";
    } else {
        context.say(aligned(rows));
    }
    for (const auto& problem : catalogue.problems) {
        context.complaints.push_back("reading the standards: " + toString(problem));
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

void sayList(AppContext& context, const char* head, const std::vector<Translated>& items,
             const std::string& language)
{
    if (!items.empty()) {
        context.say(std::string("   ") + head + "\n");
    }
    for (const auto& item : items) {
        context.say("   - " + hanging(inLanguage(item, language), 5) + "\n");
    }
}

void sayPrompts(AppContext& context, const Prompts& prompts, const std::string& language)
{
    if (!prompts.takenFrom.empty()) {
        context.say("   (taken over from " + prompts.takenFrom + ")\n");
    }
    sayList(context, "Ask", prompts.questions, language);
    sayList(context, "Good evidence", prompts.goodEvidence, language);
    sayList(context, "Warning signs", prompts.warningSigns, language);
}

void sayUnverified(AppContext& context, const Translated& unverified, const std::string& language,
                   std::size_t indent)
{
    if (!unverified.empty()) {
        context.say(std::string(indent, ' ') +
                    hanging("Not verified: " + inLanguage(unverified, language), indent) + "\n");
    }
}

void sayPoint(AppContext& context, const Point& point, const ShowOptions& options)
{
    context.say("\n" + std::to_string(point.number) + ". " +
                inLanguage(point.title, options.language) + "\n");
    if (const auto& summary = inLanguage(point.summary, options.language); !summary.empty()) {
        context.say("   " + hanging(summary, 3) + "\n");
    }
    sayUnverified(context, point.unverified, options.language, 3);
    if (!options.phase.empty()) {
        if (const auto* prompts = promptsAt(point, options.phase)) {
            sayPrompts(context, *prompts, options.language);
        }
        return;
    }
    for (const auto& [phase, prompts] : point.prompts) {
        context.say("   [" + phase + "]\n");
        sayPrompts(context, prompts, options.language);
    }
}

Exit show(AppContext& context, const ShowOptions& options)
{
    const auto standard = edition(context, options.id);
    mustHavePhase(*standard, options.phase);
    if (options.json) {
        context.output += toJson(*standard, options.phase).text() + "\n";
        return Exit::Done;
    }
    context.say(inLanguage(standard->name, options.language) + " (" + standard->id + ")\n" +
                standard->publisher + "\n" + standard->address + "\n");
    sayUnverified(context, standard->unverified, options.language, 0);
    for (const auto& scale : standard->scales) {
        std::vector<std::string> levels;
        for (const auto& level : scale.levels) {
            levels.push_back(level.id);
        }
        context.say("Outcomes: " + commaSeparated(levels) + "\n");
    }
    for (const auto& point : standard->points) {
        sayPoint(context, point, options);
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

void sayUnmatched(AppContext& context, const Standard& standard, const std::vector<int>& numbers,
                  const std::string& head)
{
    if (!numbers.empty()) {
        context.say("\n" + head + "\n");
    }
    for (const int number : numbers) {
        context.say("  " + titled(standard, number) + "\n");
    }
}

Exit diff(AppContext& context, const std::string& fromId, const std::string& toId)
{
    const auto from = edition(context, fromId);
    const auto to = edition(context, toId);
    const auto matches = crosswalk(*from, *to);
    context.say(inLanguage(from->name, "en") + " (" + fromId + "), " +
                counted(static_cast<std::int64_t>(from->points.size()), "point", "points") +
                ", beside " + inLanguage(to->name, "en") + " (" + toId + "), " +
                counted(static_cast<std::int64_t>(to->points.size()), "point", "points") + "\n");
    if (!matches.empty()) {
        context.say("\nRelated points\n");
    }
    for (const auto& match : matches) {
        context.say("  " + titled(*from, match.from.number) + "\n    " + relation(match.kind) +
                    ": " + titled(*to, match.to.number) + "\n");
        if (const auto& why = inLanguage(match.why, "en"); !why.empty()) {
            context.say("    " + hanging(why, 4) + "\n");
        }
    }
    sayUnmatched(context, *from, unmatched(*from, matches, &Match::from), "Only in " + fromId);
    sayUnmatched(context, *to, unmatched(*to, matches, &Match::to), "Only in " + toId);
    return Exit::Done;
}

} // namespace

void addStandardsCommands(Commands& commands)
{
    CLI::App& standards = commands.add("standards", "List the editions of standards");
    auto json = std::make_shared<bool>(false);
    addJson(standards, *json, "a list of id, name, points, languages, current");
    commands.setAction(standards, [json](AppContext& context) { return list(context, *json); });
    standards.require_subcommand(0, 1);

    CLI::App& showing = commands.add("show", "Show one edition, whole", &standards);
    auto options = std::make_shared<ShowOptions>();
    showing.add_option("ID", options->id, "The edition")->required();
    showing.add_option("--phase", options->phase, "Only what to ask at this phase");
    showing.add_option("--lang", options->language, "Language of the text")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "cy"}));
    addJson(showing, options->json, "the edition as one object; texts are by language");
    commands.setAction(showing, [options](AppContext& context) { return show(context, *options); });

    CLI::App& comparing = commands.add("diff", "Show how two editions relate", &standards);
    auto ids = std::make_shared<std::pair<std::string, std::string>>();
    comparing.add_option("FROM", ids->first, "The earlier edition")->required();
    comparing.add_option("TO", ids->second, "The later edition")->required();
    commands.setAction(
        comparing, [ids](AppContext& context) { return diff(context, ids->first, ids->second); });

    addOwnStandardsCommands(commands, standards);
}

} // namespace app

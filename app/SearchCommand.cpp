#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "app/Table.h"
#include "core/json/Json.h"
#include "core/support/Text.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

/// A command may look further back than a window: nobody waits to type on.
constexpr int mostLookedAt = 200'000;

struct SearchOptions {
    std::string casebook;
    std::vector<std::string> words;
    std::string assessment, reader, from, to;
    std::vector<std::string> kinds, authors, points, sections;
    bool later = false;
    bool openQuestions = false;
    int limit = 50;
    bool json = false;
};

FindFilter filterOf(const SearchOptions& options)
{
    FindFilter filter;
    for (const std::string& kind : options.kinds) {
        filter.kinds.insert(wordValue<FoundKind>(kind));
    }
    for (const std::string& text : options.points) {
        const auto point = pointRefFrom(text);
        if (!point) {
            throw Stopped("reading the command line",
                          "--point: \"" + text + "\" is not a point; write it like gds-2019/5",
                          Exit::WrongUsage);
        }
        filter.points.insert(*point);
    }
    filter.authors = {options.authors.begin(), options.authors.end()};
    filter.sections = {options.sections.begin(), options.sections.end()};
    filter.readableBy = fromWord<Reader>(options.reader);
    filter.forLater = options.later;
    filter.openQuestions = options.openQuestions;
    filter.from = dayFrom("--from", options.from);
    filter.to = dayFrom("--to", options.to);
    return filter;
}

Json inJson(const FoundPlace& place)
{
    Json points = Json::array();
    for (const PointRef& point : place.found.points) {
        points.push_back(toString(point));
    }
    return {{"assessment", place.hit.assessment},
            {"service", place.hit.service},
            {"record", toString(place.hit.record)},
            {"kind", std::string(toWord(place.found.kind))},
            {"author", textOrNull(place.author)},
            {"at", timeOrNull(place.found.at)},
            {"points", points},
            {"audience", std::string(toWord(place.found.audience))},
            {"text", place.hit.text}};
}

std::string inLines(const FoundPlace& place)
{
    std::string about = std::string(toWord(place.found.kind));
    for (const PointRef& point : place.found.points) {
        about += "  " + toString(point);
    }
    about += "  " + (place.author.empty() ? std::string("author unknown") : place.author);
    about +=
        "  " + (place.found.at ? toIso(localDate(*place.found.at)) : std::string("day unknown"));
    return place.hit.service + "  [" + place.hit.assessment + "]  " + toString(place.hit.record) +
           "\n  " + about + "\n  " + hanging(place.hit.text, 2) + "\n";
}

Exit search(AppContext& context, const SearchOptions& options)
{
    Search wanted;
    for (const auto& word : options.words) {
        wanted.words += (wanted.words.empty() ? "" : " ") + word;
    }
    wanted.filter = filterOf(options);
    if (trimmed(wanted.words).empty() && wanted.filter.isEmpty()) {
        throw Stopped("reading the command line", "WORDS or a filter is needed", Exit::WrongUsage);
    }
    wanted.limit = options.limit;
    wanted.mostLookedAt = std::max(options.limit, mostLookedAt);
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    if (!options.assessment.empty()) {
        wanted.assessment = assessmentIn(casebook, options.assessment);
    }
    const FoundPlaces found = orStop("searching", casebook.find(wanted));
    Json items = Json::array();
    for (const FoundPlace& place : found.places) {
        items.push_back(inJson(place));
        if (!options.json) {
            context.say(inLines(place));
        }
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else if (found.places.empty()) {
        context.say("Nothing was found.\n");
    }
    return Exit::Done;
}

void addFilters(CLI::App& command, SearchOptions& options)
{
    const auto& kinds = Words<FoundKind>::all;
    command.add_option("--kind", options.kinds, "What it is; one of several")
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())));
    command.add_option("--author", options.authors, "Who wrote it, by name; one of several");
    command.add_option("--point", options.points, "Its point, like gds-2019/5; one of several");
    command.add_option("--section", options.sections,
                       "The theme of its point, as standards have it; one of several");
    addWord<Reader>(command, "--reader", options.reader,
                    "Who may read it besides the panel; panel for what nobody else may");
    command.add_flag("--later", options.later, "What you marked to come back to");
    command.add_flag("--open-questions", options.openQuestions,
                     "Questions to ask, and those that were not answered");
    command.add_option("--from", options.from, "Written on this day or later, YYYY-MM-DD");
    command.add_option("--to", options.to, "Written on this day or earlier, YYYY-MM-DD");
}

} // namespace

void addSearchCommand(Commands& commands)
{
    CLI::App& searching =
        commands.add("search", "Search notes, reasons and recommendations, newest first");
    auto options = std::make_shared<SearchOptions>();
    addCasebook(searching, options->casebook);
    searching.add_option("WORDS", options->words,
                         "All of them have to be there; each may be a beginning, and words in "
                         "quotation marks stand side by side");
    searching.add_option("--assessment", options->assessment, "Only in this assessment");
    addFilters(searching, *options);
    searching.add_option("--limit", options->limit, "At most this many")
        ->check(CLI::Range(1, 1'000'000));
    addJson(searching, options->json,
            "a list of assessment, service, record, kind, author, at, points, audience, text");
    commands.setAction(searching,
                       [options](AppContext& context) { return search(context, *options); });
}

} // namespace app

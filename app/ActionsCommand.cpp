#include "app/JsonOrNull.h"
#include "app/Table.h"
#include "app/WithEditor.h"
#include "core/exchange/Calendar.h"
#include "core/json/Json.h"
#include "core/work/Actions.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

struct ActionsOptions {
    std::string casebook;
    std::string assessment, dueBefore;
    std::vector<std::string> owners, statuses, themes, organisations, services, phases;
    bool overdue = false;
    bool toBeDone = false;
    bool json = false;
    bool calendar = false;
};

template <typename Word>
std::set<Word> wordsIn(const std::vector<std::string>& words)
{
    std::set<Word> values;
    for (const std::string& word : words) {
        values.insert(wordValue<Word>(word));
    }
    return values;
}

ActionFilter filterOf(const ActionsOptions& options, const Casebook& casebook)
{
    ActionFilter filter;
    filter.owners = wordsIn<Owner>(options.owners);
    filter.statuses = wordsIn<Status>(options.statuses);
    filter.themes = {options.themes.begin(), options.themes.end()};
    filter.organisations = {options.organisations.begin(), options.organisations.end()};
    filter.services = {options.services.begin(), options.services.end()};
    filter.phases = {options.phases.begin(), options.phases.end()};
    filter.overdue = options.overdue;
    filter.toBeDone = options.toBeDone;
    filter.dueBefore = dayFrom("--due-before", options.dueBefore);
    if (!options.assessment.empty()) {
        filter.assessment = assessmentIn(casebook, options.assessment);
    }
    return filter;
}

Json followUpOf(const Action& action)
{
    Json all = Json::array();
    for (std::size_t i = 0; i < action.followUp.size(); ++i) {
        const StatusSaid& said = action.followUp[i];
        all.push_back({{"status", std::string(toWord(said.status))},
                       {"reason", said.reason},
                       {"on", dayOrNull(said.on)},
                       {"by", textOrNull(action.saidBy[i])}});
    }
    return all;
}

Json inJson(const Action& action, Date today)
{
    const Recommendation& item = action.item;
    Json points = Json::array();
    for (const PointRef& point : item.points) {
        points.push_back(toString(point));
    }
    return {{"assessment", action.assessment},
            {"recommendation", item.id},
            {"service", action.service},
            {"organisation", action.organisation},
            {"phase", textOrNull(action.phase)},
            {"type", std::string(toWord(action.type))},
            {"points", points},
            {"themes", item.themes},
            {"text", item.text},
            {"priority", std::string(toWord(item.priority))},
            {"owner", std::string(toWord(item.owner))},
            {"status", std::string(toWord(item.status))},
            {"due", dayOrNull(item.due)},
            {"overdue", isOverdue(item, today)},
            {"since", dayOrNull(action.since)},
            {"age", action.since ? Json(daysBetween(*action.since, today)) : Json(nullptr)},
            {"history", followUpOf(action)}};
}

std::string inLines(const Action& action, Date today)
{
    const Recommendation& item = action.item;
    std::string due = item.due ? "due " + toIso(*item.due) : "no date";
    if (isOverdue(item, today)) {
        due += ", overdue";
    }
    std::string text = due + "  " + std::string(toWord(item.status)) + "  " +
                       std::string(toWord(item.priority)) + "  " + std::string(toWord(item.owner)) +
                       "  " + action.service + "  [" + action.assessment + "]\n";
    text += "  " + (action.points.empty() ? std::string() : action.points + "  ") +
            hanging(item.text, 2) + "\n";
    for (std::size_t i = 1; i < action.followUp.size(); ++i) {
        const StatusSaid& said = action.followUp[i];
        text += "  " + (said.on ? toIso(*said.on) : std::string("day unknown")) + "  " +
                std::string(toWord(said.status)) +
                (action.saidBy[i].empty() ? "" : "  " + action.saidBy[i]) +
                (said.reason.empty() ? "" : ": " + hanging(said.reason, 4)) + "\n";
    }
    return text;
}

CalendarDay calendarDay(const Action& action)
{
    const Recommendation& item = action.item;
    return {item.id + "@" + action.assessment, *item.due, action.service + ": " + item.text,
            std::string(toWord(item.priority)) + ", " + std::string(toWord(item.owner)) + ", " +
                std::string(toWord(item.status)) +
                (action.points.empty() ? "" : "\nPoints: " + action.points)};
}

Exit actions(AppContext& context, const ActionsOptions& options)
{
    if (options.json && options.calendar) {
        throw Stopped("reading the command line", "--json and --ics exclude each other",
                      Exit::WrongUsage);
    }
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const ActionFilter filter = filterOf(options, casebook);
    const Date today = localDate(context.clock());
    Json items = Json::array();
    std::vector<CalendarDay> days;
    bool any = false;
    for (const Action& action : orStop("listing the actions", actionsOf(casebook))) {
        if (!takesIn(filter, action, today)) {
            continue;
        }
        any = true;
        if (options.json) {
            items.push_back(inJson(action, today));
        } else if (options.calendar) {
            if (action.item.due) {
                days.push_back(calendarDay(action));
            }
        } else {
            context.say(inLines(action, today));
        }
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else if (options.calendar) {
        context.output += toCalendar(days, context.clock());
    } else if (!any) {
        context.say("There are no such actions.\n");
    }
    return Exit::Done;
}

void addActions(Commands& commands)
{
    CLI::App& command = commands.add(
        "actions", "List the recommendations of all assessments, and what became of them");
    auto options = std::make_shared<ActionsOptions>();
    const auto oneOf = [](const auto& all) {
        return CLI::IsMember(std::vector<std::string>(all.begin(), all.end()));
    };
    addCasebook(command, options->casebook);
    command.add_option("--owner", options->owners, "Who has to act; one of several")
        ->check(oneOf(Words<Owner>::all));
    command.add_option("--status", options->statuses, "Where it stands; one of several")
        ->check(oneOf(Words<Status>::all));
    command.add_flag("--to-be-done", options->toBeDone, "Open, or its evidence is looked at");
    command.add_flag("--overdue", options->overdue, "Should have been done by now");
    command.add_option("--due-before", options->dueBefore, "Due before this day, YYYY-MM-DD");
    command.add_option("--theme", options->themes, "One of its themes; one of several");
    command.add_option("--organisation", options->organisations, "One of several");
    command.add_option("--service", options->services, "One of several");
    command.add_option("--phase", options->phases, "Like beta; one of several");
    command.add_option("--assessment", options->assessment, "Only of this assessment");
    addJson(command, options->json,
            "a list of assessment, recommendation, service, organisation, phase, type, points, "
            "themes, text, priority, owner, status, due, overdue, since, age, history");
    command.add_flag("--ics", options->calendar,
                     "The days on which they are due, as an iCalendar file");
    commands.setAction(command,
                       [options](AppContext& context) { return actions(context, *options); });
}

void addStatus(Commands& commands)
{
    struct Options : InAssessment {
        std::string recommendation, status, reason;
    };
    CLI::App& command =
        commands.add("status", "Say where a recommendation stands; un-signs nothing");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--recommendation", options->recommendation, "Its id, as actions lists it")
        ->required();
    addWord<Status>(command, "--status", options->status, "Where it stands")->required();
    command.add_option("--reason", options->reason, "Why, or what was seen");
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "saying where the recommendation stands";
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            if (editor.assessment().recommendation(options->recommendation) == nullptr) {
                throw Stopped(doing, "there is no recommendation \"" + options->recommendation +
                                         "\" in this assessment; actions lists them");
            }
            return editor.make({{recommendationRecord(options->recommendation),
                                 SetStatus{wordValue<Status>(options->status), options->reason}}});
        });
        return Exit::Done;
    });
}

} // namespace

void addActionsCommands(Commands& commands)
{
    addActions(commands);
    addStatus(commands);
}

} // namespace app

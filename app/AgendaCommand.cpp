#include "app/Table.h"
#include "app/WithEditor.h"
#include "core/assessment/AgendaDay.h"
#include "core/assessment/PointLabels.h"
#include "core/json/Json.h"

namespace app {

namespace {

using namespace core;

struct AgendaOptions : InAssessment {
    std::string start;
    bool takesTemplate = false;
    bool keepsTemplate = false;
    bool isStandards = false;
    bool json = false;
};

const std::string doing = "looking at the agenda";

std::optional<TimeOfDay> startFrom(const std::string& text)
{
    const auto start = timeOfDayFrom(text);
    if (!start && text != "none") {
        throw Stopped("reading the command line", "--start is a time like 09:30, or none",
                      Exit::WrongUsage);
    }
    return start;
}

Agenda templateOf(const Casebook& casebook)
{
    const auto kept = orStop(doing, casebook.agendaTemplate());
    if (!kept) {
        throw Stopped(doing,
                      "this casebook has no agenda of the office; --keep-template keeps one");
    }
    return *kept;
}

void change(AppContext& context, const AgendaOptions& options)
{
    std::optional<Agenda> taken;
    if (options.takesTemplate) {
        taken = templateOf(openCasebook(context, options.casebook, Use::Reading));
    }
    withEditor(context, options, "setting the agenda", [&](const AssessmentEditor& editor) {
        Agenda agenda = editor.assessment().agenda;
        if (options.isStandards) {
            agenda.entries.clear();
        }
        if (taken) {
            agenda.entries = spelledOut(*taken, editor.editions()).entries;
            agenda.start = taken->start ? taken->start : agenda.start;
        }
        if (!options.start.empty()) {
            agenda.start = startFrom(options.start);
        }
        return editor.make({{assessmentRecord, SetAgenda{asKept(agenda, editor.editions())}}});
    });
}

std::string titleOf(const AgendaEntry& entry, const Editions& editions)
{
    const Theme* theme = themeNamed(editions, entry.theme);
    return !entry.title.empty()              ? entry.title
           : entry.kind == AgendaKind::Break ? "Break"
           : theme != nullptr                ? inLanguage(theme->name, "en")
                                             : "Other points";
}

std::string timeOr(const std::optional<TimeOfDay>& time, const std::string& otherwise)
{
    return time ? toString(*time) : otherwise;
}

Json asJson(const AgendaDay& day, const AgendaPart& part, const Editions& editions)
{
    Json points = Json::array();
    for (const PointRef& point : part.entry.points) {
        points.push_back(toString(point));
    }
    const auto time = [&](int minutes) {
        const auto at = day.timeAt(minutes);
        return at ? Json(toString(*at)) : Json(nullptr);
    };
    return Json{{"kind", std::string(toWord(part.entry.kind))},
                {"title", titleOf(part.entry, editions)},
                {"begins", time(part.begins)},
                {"ends", time(part.ends)},
                {"minutes", part.entry.minutes},
                {"points", std::move(points)}};
}

void show(AppContext& context, const Casebook& casebook, const AgendaOptions& options)
{
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    const Ledger ledger = orStop(doing, casebook.read(id));
    const Editions editions =
        named(ledger.assessment().standards, orStop(doing, casebook.editions(id)));
    const AgendaDay day = agendaDay(ledger.assessment().agenda, editions);
    const PointLabels labels(editions);
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{{"BEGINS", "ENDS", "MINUTES", "WHAT", "POINTS"}};
    for (const AgendaPart& part : day.parts) {
        items.push_back(asJson(day, part, editions));
        std::vector<std::string> points;
        for (const PointRef& point : part.entry.points) {
            points.push_back(labels.label(point));
        }
        rows.push_back({timeOr(day.timeAt(part.begins), "-"), timeOr(day.timeAt(part.ends), "-"),
                        std::to_string(part.entry.minutes), titleOf(part.entry, editions),
                        points.empty() ? "-" : commaSeparated(points)});
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else {
        context.say(aligned(rows));
    }
}

Exit agenda(AppContext& context, const AgendaOptions& options)
{
    if (!options.start.empty() || options.takesTemplate || options.isStandards) {
        change(context, options);
    }
    Casebook casebook = openCasebook(context, options.casebook,
                                     options.keepsTemplate ? Use::Writing : Use::Reading);
    if (options.keepsTemplate) {
        const AssessmentId id = assessmentIn(casebook, options.assessment);
        orStop(doing,
               casebook.setAgendaTemplate(orStop(doing, casebook.read(id)).assessment().agenda));
    }
    show(context, casebook, options);
    return Exit::Done;
}

} // namespace

void addAgendaCommand(Commands& commands)
{
    CLI::App& command =
        commands.add("agenda", "Show in which order the panel talks and when, or set it");
    auto options = std::make_shared<AgendaOptions>();
    addCommon(command, *options);
    command.add_option("--start", options->start, "When the day begins, like 09:30, or none");
    auto* own = command.add_flag("--standard", options->isStandards,
                                 "Go back to the order of the standard");
    command.add_flag("--template", options->takesTemplate, "Take the agenda that the office keeps")
        ->excludes(own);
    command.add_flag("--keep-template", options->keepsTemplate,
                     "Keep it as the office's, for every assessment in this casebook");
    addJson(command, options->json, "a list of kind, title, begins, ends, minutes, points");
    commands.setAction(command, [=](AppContext& context) { return agenda(context, *options); });
}

} // namespace app

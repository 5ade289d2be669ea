#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "app/Table.h"
#include "core/json/Json.h"
#include "core/store/ChosenFile.h"
#include "core/support/Limits.h"
#include "core/work/Retention.h"

namespace app {

namespace {

using namespace core;

struct RetentionOptions {
    std::string casebook, assessment, keepUntil, rules, on;
    bool usual = false;
    bool all = false;
    bool json = false;
};

const std::string doing = "looking at retention dates";

void setRules(AppContext& context, Casebook& casebook, const RetentionOptions& options)
{
    if (options.usual) {
        orStop(doing, casebook.setRetentionRules({}));
        return;
    }
    const auto yaml = orStop(doing, readChosenFile(options.rules, largestRetentionRulesBytes));
    const RetentionReading reading = readRetentionRules(yaml, options.rules);
    if (!reading.rules) {
        for (const Diagnostic& fault : reading.faults) {
            context.complaints.push_back(toString(fault));
        }
        throw Stopped(doing, "the file has faults, and nothing was changed");
    }
    orStop(doing, casebook.setRetentionRules(yaml));
}

void keep(Casebook& casebook, const RetentionOptions& options)
{
    if (options.assessment.empty()) {
        throw Stopped("reading the command line", "--keep-until needs --assessment",
                      Exit::WrongUsage);
    }
    orStop(doing, casebook.keepUntil(assessmentIn(casebook, options.assessment),
                                     dayFrom("--keep-until", options.keepUntil)));
}

void list(AppContext& context, const Casebook& casebook, const RetentionOptions& options)
{
    const auto rules = orStop(doing, retentionRulesOf(casebook, context.usualRetention));
    const Date today = dayFrom("--on", options.on).value_or(localDate(context.clock()));
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{{"ID", "SERVICE", "TO BE LOOKED AT", "KEPT UNTIL"}};
    const auto add = [&](const AssessmentSummary& one, const std::optional<Date>& day) {
        const auto kept = orStop(doing, casebook.keptUntil(one.id));
        items.push_back(Json{{"id", one.id},
                             {"service", one.service},
                             {"due", dayOrNull(day)},
                             {"kept_until", dayOrNull(kept)}});
        rows.push_back({one.id, one.service, day ? toIso(*day) : "-", kept ? toIso(*kept) : "-"});
    };
    if (options.all) {
        for (const AssessmentSummary& one : orStop(doing, casebook.list())) {
            add(one, retentionDay(one, rules));
        }
    } else {
        for (const PastRetention& one : orStop(doing, pastRetention(casebook, rules, today))) {
            add(one.summary, retentionDay(one.summary, rules));
        }
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else if (rows.size() == 1) {
        context.say("Nothing is past its retention date (" +
                    (rules.name.empty() ? "no rules" : rules.name) + ").\n");
    } else {
        context.say(aligned(rows));
    }
}

Exit retention(AppContext& context, const RetentionOptions& options)
{
    const bool isChanged = options.usual || !options.rules.empty() || !options.keepUntil.empty();
    Casebook casebook =
        openCasebook(context, options.casebook, isChanged ? Use::Writing : Use::Reading);
    if (options.usual || !options.rules.empty()) {
        setRules(context, casebook, options);
    }
    if (!options.keepUntil.empty()) {
        keep(casebook, options);
    }
    list(context, casebook, options);
    return Exit::Done;
}

} // namespace

void addRetentionCommand(Commands& commands)
{
    CLI::App& command = commands.add(
        "retention", "List the assessments whose time is over, or keep one for longer");
    auto options = std::make_shared<RetentionOptions>();
    addCasebook(command, options->casebook);
    command.add_option("--assessment", options->assessment, "The assessment to keep");
    command.add_option("--keep-until", options->keepUntil, "A day, like 2030-01-31");
    command.add_option("--rules", options->rules,
                       "From now on by the rules in this file (retention/FORMAT.md)");
    command.add_flag("--usual-rules", options->usual, "From now on by the usual rules");
    command.add_flag("--all", options->all, "List all assessments with their days");
    command.add_option("--on", options->on, "Look from this day, not from today");
    addJson(command, options->json, "a list of id, service, due, kept_until");
    commands.setAction(command, [=](AppContext& context) { return retention(context, *options); });
}

} // namespace app

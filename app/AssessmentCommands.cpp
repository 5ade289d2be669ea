#include "app/AssessmentPage.h"
#include "app/ClaimWords.h"
#include "app/Command.h"
#include "app/ListedJson.h"
#include "app/Table.h"
#include "core/assessment/Agreement.h"
#include "core/exchange/AssessmentJson.h"
#include "core/json/Json.h"
#include "core/store/CasebookName.h"
#include "core/store/ListFilter.h"
#include "core/support/NameKey.h"
#include "core/support/Text.h"
#include "core/work/NewAssessment.h"
#include "core/work/OpenAssessment.h"
#include "core/work/People.h"

#include <set>

namespace app {

namespace {

using namespace core;

struct NewOptions {
    std::string casebook;
    NewAssessment wanted;
    std::string type = "assessment";
    std::string date;
    std::optional<std::string> name;
};

Exit start(AppContext& context, NewOptions options)
{
    options.wanted.type = wordValue<AssessmentType>(options.type);
    options.wanted.date = dayFrom("--date", options.date);
    const std::string doing = "starting the assessment";
    // A casebook is made only once it is sure that the assessment can go into it.
    Person owner = newPerson(options.name.value_or(""), context.ids);
    bool isNewName = false;
    std::optional<Casebook> casebook;
    if (isTaken(options.casebook)) {
        casebook = openCasebook(context, options.casebook, Use::Writing);
        const Person known = orStop(doing, casebook->owner());
        isNewName = !isNamed(known.name);
        if (!options.name || sameName(*options.name, known.name)) {
            owner = known;
        } else if (isNewName) {
            owner.id = known.id;
        }
    }
    const auto start = orStop(
        doing, startAssessment(options.wanted, owner, context.library, context.ids, context.clock));
    if (!casebook) {
        orStop("making the casebook", Casebook::create(options.casebook, owner, {},
                                                       {{start.id, start.edits, start.editions}}));
        context.say(start.id + "\n");
        return Exit::Done;
    }
    if (isNewName) {
        orStop(doing, casebook->setOwner(owner));
    }
    orStop(doing, casebook->start(start.id, start.edits, start.editions));
    context.say(start.id + "\n");
    return Exit::Done;
}

struct ListOptions {
    std::string casebook;
    std::vector<std::string> standards, phases, results, organisations;
    std::string from, to;
    bool inProgress = false;
    bool openActions = false;
    bool overdue = false;
    bool json = false;
};

ListFilter filterOf(const ListOptions& options)
{
    const auto all = [](const std::vector<std::string>& values) {
        return std::set<std::string>(values.begin(), values.end());
    };
    ListFilter filter;
    filter.standards = all(options.standards);
    filter.phases = all(options.phases);
    filter.outcomes = all(options.results);
    filter.organisations = all(options.organisations);
    filter.inProgress = options.inProgress;
    filter.openActions = options.openActions;
    filter.overdue = options.overdue;
    filter.from = dayFrom("--from", options.from);
    filter.to = dayFrom("--to", options.to);
    return filter;
}

Exit list(AppContext& context, const ListOptions& options)
{
    const ListFilter filter = filterOf(options);
    auto all = orStop("listing the assessments",
                      openCasebook(context, options.casebook, Use::Reading).list());
    const bool hasAny = !all.empty();
    const Date today = localDate(context.clock());
    std::erase_if(all, [&](const AssessmentSummary& one) { return !takesIn(filter, one, today); });
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{
        {"ID", "SERVICE", "PHASE", "DATE", "STANDARDS", "SETTLED", "RESULT"}};
    for (const auto& one : all) {
        items.push_back(listedJson(one));
        rows.push_back({one.id, shortened(one.service, 40), one.phase.empty() ? "-" : one.phase,
                        one.date ? toIso(*one.date) : "-", commaSeparated(one.standards),
                        std::to_string(one.settled) + " of " + std::to_string(one.points),
                        one.outcome.empty()
                            ? "-"
                            : shortClaim(one.outcome, reachOf(one.pointOutcomes.words()))});
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else if (all.empty()) {
        context.say(hasAny ? "No assessment is like that.\n"
                           : "There are no assessments in this casebook.\n");
    } else {
        context.say(aligned(rows));
    }
    return Exit::Done;
}

Exit show(AppContext& context, const std::string& path, const std::string& named, bool json)
{
    const std::string doing = "showing the assessment";
    const Casebook casebook = openCasebook(context, path, Use::Reading);
    const AssessmentId id = assessmentIn(casebook, named);
    const Ledger ledger = orStop(doing, casebook.read(id));
    const Editions editions = orStop(doing, casebook.editions(id));
    const PersonId person = orStop(doing, ownerIn(casebook, ledger.assessment())).id;
    if (json) {
        Assessment seen = ledger.assessment();
        seen.ratings = ratingsFor(seen, person);
        context.output += toReadableExchange(seen, editions);
    } else {
        context.say(pageOf(ledger, editions, person));
    }
    return Exit::Done;
}

void addList(Commands& commands)
{
    CLI::App& listing = commands.add("list", "List the assessments, the last changed first");
    auto options = std::make_shared<ListOptions>();
    addCasebook(listing, options->casebook);
    listing.add_option("--standard", options->standards, "Of this edition; one of several");
    listing.add_option("--phase", options->phases, "Of this phase; one of several");
    listing.add_option("--result", options->results, "With this result; one of several");
    listing.add_option("--organisation", options->organisations,
                       "Of this organisation; one of several");
    listing.add_flag("--in-progress", options->inProgress, "Not settled, and without a result");
    listing.add_flag("--open-actions", options->openActions, "With something still to be done");
    listing.add_flag("--overdue", options->overdue, "With something that should be done by now");
    listing.add_option("--from", options->from, "Held on this day or later, YYYY-MM-DD");
    listing.add_option("--to", options->to, "Held on this day or earlier, YYYY-MM-DD");
    addJson(listing, options->json,
            "a list of id, service, organisation, phase, type, date, standards, settled, points, "
            "result, notes, open_recommendations, next_due, changed");
    commands.setAction(listing, [options](AppContext& context) { return list(context, *options); });
}

} // namespace

void addAssessmentCommands(Commands& commands)
{
    CLI::App& starting = commands.add("new", "Start an assessment and print its id");
    auto options = std::make_shared<NewOptions>();
    addCasebook(starting, options->casebook);
    starting.add_option("--service", options->wanted.service.name, "Name of the service")
        ->required();
    starting
        .add_option("--standard", options->wanted.standards,
                    "Editions; the first is the primary one")
        ->required();
    starting.add_option("--phase", options->wanted.service.phase,
                        "Phase, where the review has one");
    addWord<AssessmentType>(starting, "--type", options->type, "Kind of review");
    starting.add_option("--organisation", options->wanted.service.organisation,
                        "Who runs the service");
    starting.add_option("--description", options->wanted.service.description,
                        "What the service does");
    starting.add_option("--competition", options->wanted.service.competition,
                        "What suppliers compete for here, in the same words for each of them");
    starting.add_option("--date", options->date, "Day of the review, YYYY-MM-DD");
    addName(starting, options->name);
    commands.setAction(starting,
                       [options](AppContext& context) { return start(context, *options); });

    addList(commands);

    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    CLI::App& showing = commands.add("show", "Show one assessment, everything in it");
    auto id = std::make_shared<std::string>();
    addCasebook(showing, *path);
    addAssessment(showing, *id);
    addJson(showing, *json,
            "the exchange format standpoint-assessment/1, with the ratings that you may "
            "see");
    commands.setAction(showing,
                       [=](AppContext& context) { return show(context, *path, *id, *json); });
}

} // namespace app

#include "app/Command.h"
#include "app/Table.h"
#include "core/json/Json.h"
#include "core/work/Forgetting.h"

#include <chrono>

namespace app {

namespace {

using namespace core;

struct BinOptions {
    std::string casebook, assessment, on;
    std::optional<int> keepDays;
    bool all = false;
    bool yes = false;
    bool json = false;
};

std::string dayIn(Timestamp at)
{
    return toIso(localDate(at));
}

/// The end of a day that somebody named, else now.
Timestamp momentFrom(const AppContext& context, const std::string& on)
{
    const auto day = dayFrom("--on", on);
    if (!day) {
        return context.clock();
    }
    return timestampFromRfc3339(toIso(*day) + "T23:59:59Z").value_or(context.clock());
}

std::string leaves(Timestamp at, int days)
{
    const auto on = leavesBinAt(at, days);
    return on ? "forgotten after " + dayIn(*on)
              : std::string("stays until it is forgotten by hand");
}

Exit remove(AppContext& context, const BinOptions& options)
{
    const std::string doing = "removing the assessment";
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    const Timestamp now = context.clock();
    orStop(doing, casebook.recycle(id, now));
    context.say(id + " is in the recycle bin: " + leaves(now, orStop(doing, casebook.binDays())) +
                ". bring-back takes it out again.\n");
    return Exit::Done;
}

Exit bringBack(AppContext& context, const BinOptions& options)
{
    const std::string doing = "bringing the assessment back";
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    const bool isThere = orStop(doing, casebook.contains(id));
    orStop(doing, casebook.bringBack(id));
    context.say(isThere ? id + " is in the list again.\n"
                        : id + " was forgotten for good. It may come in again with a merge or an "
                               "import.\n");
    return Exit::Done;
}

Exit listBin(AppContext& context, const BinOptions& options)
{
    const std::string doing = "listing the recycle bin";
    Casebook casebook =
        openCasebook(context, options.casebook, options.keepDays ? Use::Writing : Use::Reading);
    if (options.keepDays) {
        orStop(doing, casebook.setBinDays(*options.keepDays));
    }
    const int days = orStop(doing, casebook.binDays());
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{{"ID", "SERVICE", "REMOVED", "", ""}};
    for (const Recycled& one : orStop(doing, casebook.recycled())) {
        const auto on = leavesBinAt(one.at, days);
        items.push_back(Json{{"id", one.summary.id},
                             {"service", one.summary.service},
                             {"removed", toRfc3339(one.at)},
                             {"forgotten_after", on ? Json(dayIn(*on)) : Json(nullptr)}});
        rows.push_back({one.summary.id, one.summary.service, dayIn(one.at), leaves(one.at, days),
                        counted(one.summary.notes, "note", "notes")});
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else if (rows.size() == 1) {
        context.say("The recycle bin is empty.\n");
    } else {
        context.say(aligned(rows));
    }
    return Exit::Done;
}

Exit emptyBin(AppContext& context, const BinOptions& options)
{
    const std::string doing = "emptying the recycle bin";
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    std::vector<AssessmentId> ids;
    if (options.all) {
        for (const Recycled& one : orStop(doing, casebook.recycled())) {
            ids.push_back(one.summary.id);
        }
    } else {
        ids = orStop(doing, overdueInBin(casebook, momentFrom(context, options.on)));
    }
    if (ids.empty()) {
        context.say(options.all ? "The recycle bin is empty.\n"
                                : "Nothing has been in the recycle bin for long enough.\n");
        return Exit::Done;
    }
    const std::string what =
        counted(static_cast<std::int64_t>(ids.size()), "assessment", "assessments");
    if (options.all && !options.yes) {
        throw Stopped(doing, what + " would be forgotten for good. To do that, add --yes");
    }
    keepBefore(context, casebook, BackupReason::Forgetting);
    if (const auto left = orStop(doing, casebook.forget(ids, context.clock()))) {
        context.complaints.push_back(doing +
                                     ": they are forgotten, but unused space of the file "
                                     "may still hold something: " +
                                     toString(*left) + " Then: forget CASEBOOK --clear");
        return Exit::NotDone;
    }
    context.say(what + " forgotten for good.\n");
    return Exit::Done;
}

} // namespace

void addBinCommands(Commands& commands)
{
    auto options = std::make_shared<BinOptions>();
    CLI::App& removing = commands.add("remove", "Put an assessment into the recycle bin");
    addCasebook(removing, options->casebook);
    addAssessment(removing, options->assessment);
    commands.setAction(removing, [=](AppContext& context) { return remove(context, *options); });

    CLI::App& listing = commands.add("recycled", "List the recycle bin");
    addCasebook(listing, options->casebook);
    listing.add_option("--keep-days", options->keepDays,
                       "From now on keep what is in it for so many days; 0 for ever");
    addJson(listing, options->json, "a list of id, service, removed, forgotten_after");
    commands.setAction(listing, [=](AppContext& context) { return listBin(context, *options); });

    CLI::App& back = commands.add("bring-back", "Take an assessment out of the recycle bin, or let "
                                                "one come in again that was forgotten");
    addCasebook(back, options->casebook);
    addAssessment(back, options->assessment);
    commands.setAction(back, [=](AppContext& context) { return bringBack(context, *options); });

    CLI::App& emptying =
        commands.add("empty-bin", "Forget for good what has been in the recycle bin for its time");
    addCasebook(emptying, options->casebook);
    emptying.add_flag("--all", options->all, "Everything that is in it");
    emptying.add_option("--on", options->on, "Count the days up to this one, not up to today");
    emptying.add_flag("--yes", options->yes, "Do not stop to be asked");
    commands.setAction(emptying, [=](AppContext& context) { return emptyBin(context, *options); });
}

} // namespace app

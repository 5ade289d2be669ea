#include "app/Command.h"
#include "app/Interruption.h"
#include "app/Table.h"
#include "core/json/Json.h"
#include "core/work/Restoring.h"

namespace app {

namespace {

using namespace core;

struct BackupOptions {
    std::string casebook, to, from, assessment;
    bool now = false;
    bool forgotten = false;
    bool json = false;
};

BackupSettings settingsFrom(const BackupOptions& options)
{
    return {options.to};
}

/// What a backup holds, in words; or why that cannot be told.
std::string heldIn(const BackupFile& file, Json& item)
{
    const auto content = glanceInto(file.path);
    if (!content) {
        item.add("assessments", Json(nullptr));
        item.add("problem", content.problem().what);
        return content.problem().what;
    }
    const auto count = static_cast<std::int64_t>(content->assessments.size());
    item.add("assessments", count);
    return counted(count, "assessment", "assessments");
}

Exit makeNow(AppContext& context, const BackupOptions& options)
{
    const std::string doing = "backing up";
    Interruption interruption(doing);
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const BackedUp made = orStop(doing, backUp(casebook, BackupReason::Asked, context.clock(),
                                               settingsFrom(options), interruption.progress()));
    context.say((made.isNew ? "" : "Nothing was changed since the last backup: ") +
                made.file.path.string() + "\n");
    return Exit::Done;
}

Exit list(AppContext& context, const BackupOptions& options)
{
    if (options.now) {
        return makeNow(context, options);
    }
    const std::string doing = "listing the backups";
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{{"MADE", "WHY", "KB", "HOLDS", "FILE"}};
    for (const BackupFile& file :
         orStop(doing, backupsOf(options.casebook, settingsFrom(options)))) {
        const Timestamp minute{file.at.milliseconds / 60'000 * 60'000};
        Json item{{"made", toRfc3339(minute)},
                  {"why", wordsFor(file.why)},
                  {"bytes", file.bytes},
                  {"path", file.path.string()}};
        const std::string holds = heldIn(file, item);
        items.push_back(std::move(item));
        rows.push_back({toRfc3339(minute), wordsFor(file.why), std::to_string(file.bytes / 1000),
                        holds, file.path.string()});
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else if (rows.size() == 1) {
        context.say("There are no backups. backups --now makes one.\n");
    } else {
        context.say(aligned(rows));
    }
    return Exit::Done;
}

Exit restoreWhole(AppContext& context, const BackupOptions& options)
{
    Interruption interruption("restoring");
    const Restored restored =
        orStop("restoring", restoreAll(options.casebook, options.from, context.clock(),
                                       settingsFrom(options), interruption.progress()));
    context.say("The casebook is as it was in the backup.\n");
    if (!restored.before.empty()) {
        context.say((restored.isAnotherFile ? "What was there could not be read, and is kept at "
                                            : "As it was before, it is kept at ") +
                    restored.before.string() + "\n");
    }
    return Exit::Done;
}

Exit restore(AppContext& context, const BackupOptions& options)
{
    if (options.assessment.empty()) {
        return restoreWhole(context, options);
    }
    const std::string doing = "restoring the assessment";
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    const RestoredOne restored =
        orStop(doing, restoreOne(casebook, options.from, id,
                                 options.forgotten ? Forgotten::MayComeBack : Forgotten::StayAway,
                                 context.clock, settingsFrom(options)));
    if (restored.before.problem) {
        context.complaints.push_back(
            doing + ": there is no backup from before: " + toString(*restored.before.problem));
    }
    if (restored.wasInBin) {
        context.say(id + " is out of the recycle bin.\n");
    }
    context.say(
        restored.merge.number == 0
            ? "Nothing else of it was missing.\n"
            : counted(static_cast<std::int64_t>(restored.merge.edits), "change", "changes") +
                  " came back. undo-merge takes them out again.\n");
    return Exit::Done;
}

void addTo(CLI::App& command, std::string& to)
{
    command.add_option("--to", to, "The folder that holds the backups (else beside the casebook)");
}

} // namespace

void addBackupCommands(Commands& commands)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App& listing = commands.add("backups", "List the backups of a casebook, or make one");
    addCasebook(listing, options->casebook);
    listing.add_flag("--now", options->now, "Make one, and let old ones go");
    addTo(listing, options->to);
    addJson(listing, options->json, "a list of made, why, bytes, path, assessments");
    commands.setAction(listing, [=](AppContext& context) { return list(context, *options); });

    CLI::App& restoring =
        commands.add("restore", "Bring a casebook, or one of its assessments, back from a backup");
    addCasebook(restoring, options->casebook);
    restoring.add_option("--from", options->from, "The backup, as backups lists it")->required();
    restoring.add_option("--assessment", options->assessment,
                         "Id of an assessment of which to bring back what is missing");
    restoring.add_flag("--forgotten", options->forgotten,
                       "Also where it was forgotten here for good");
    addTo(restoring, options->to);
    commands.setAction(restoring, [=](AppContext& context) { return restore(context, *options); });
}

} // namespace app

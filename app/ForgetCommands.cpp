#include "app/WithEditor.h"
#include "core/assessment/WithoutWords.h"
#include "core/work/Copies.h"
#include "core/work/Forgetting.h"

namespace app {

namespace {

using namespace core;

struct ForgetOptions {
    std::string casebook;
    std::vector<std::string> assessments;
    std::string person, record, reason;
    std::optional<std::string> name;
    std::string backupsTo;
    bool backups = false;
    bool clear = false;
    bool yes = false;
    bool isNew = false;
};

const std::string doingForget = "forgetting";
const std::string doingRedact = "redacting";

BackupSettings settingsFrom(const ForgetOptions& options)
{
    return {options.backupsTo};
}

void sayCopies(AppContext& context, const std::vector<CopyBeside>& copies, bool withBackups)
{
    for (const CopyBeside& copy : copies) {
        context.say(copy.isPack   ? "Left as it is, because it is a pack: "
                    : withBackups ? "Also in: "
                                  : "Still in, unless --backups is given: ");
        context.say(copy.path.string() + "\n");
    }
}

Exit clear(AppContext& context, Casebook& casebook)
{
    orStop("clearing unused space", casebook.clearUnused());
    context.say("Unused space of the file is clear.\n");
    return Exit::Done;
}

/// Tells what could not be done after the fact.
Exit told(AppContext& context, const std::string& doing, const std::vector<Problem>& problems)
{
    for (const Problem& problem : problems) {
        context.complaints.push_back(doing + ": it is done, but: " + toString(problem));
    }
    return problems.empty() ? Exit::Done : Exit::NotDone;
}

Exit forgetAssessments(AppContext& context, const ForgetOptions& options, Casebook& casebook)
{
    std::vector<AssessmentId> ids;
    for (const std::string& word : options.assessments) {
        ids.push_back(assessmentIn(casebook, word));
        orStop(doingForget, casebook.read(ids.back()));
    }
    const auto copies = copiesHolding(options.casebook, orStop(doingForget, casebook.merges()), ids,
                                      settingsFrom(options));
    sayCopies(context, copies, options.backups);
    if (!options.yes) {
        throw Stopped(doingForget,
                      counted(static_cast<std::int64_t>(ids.size()), "assessment", "assessments") +
                          " would be gone for good, with all that was written there. To do that, "
                          "add --yes");
    }
    if (!options.backups) {
        keepBefore(context, casebook, BackupReason::Forgetting);
    }
    std::vector<Problem> problems;
    const Timestamp now = context.clock();
    if (auto left = orStop(doingForget, casebook.forget(ids, now))) {
        problems.push_back(*left);
    }
    if (options.backups) {
        const auto more = forgetInCopies(copies, now);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    context.say(counted(static_cast<std::int64_t>(ids.size()), "assessment", "assessments") +
                " forgotten for good.\n");
    return told(context, doingForget, problems);
}

void sayWhereNamed(AppContext& context, const Ledger& ledger, const std::vector<std::string>& names)
{
    for (const NamedIn& one : namedIn(ledger, names)) {
        context.say("Go through: " + one.assessment + ", " + toString(one.record) + "\n");
    }
}

void sayWhereNamedBeside(AppContext& context, const std::vector<NamedBeside>& found)
{
    for (const NamedBeside& one : found) {
        switch (one.what) {
        case BesideLog::HouseStyle: context.say("Go through: the house style\n"); break;
        case BesideLog::OfficeAgenda: context.say("Go through: the office’s agenda\n"); break;
        case BesideLog::Draft:
            context.say("Go through: " + (one.assessment.empty() ? "" : one.assessment + ", ") +
                        "not finished yet, " + one.place + "\n");
            break;
        }
    }
}

/// The name of somebody, wherever it stands as a name. Where it stands in what people wrote is
/// told.
Exit redactPerson(AppContext& context, const ForgetOptions& options)
{
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    std::vector<KnownPerson> known = orStop(doingRedact, panelsOf(casebook, options.person));
    std::erase_if(known, [&](const KnownPerson& one) {
        return !options.assessments.empty() &&
               assessmentIn(casebook, options.assessments.front()) != one.assessment;
    });
    if (known.empty()) {
        throw Stopped(doingRedact, "nobody called \"" + options.person +
                                       "\" is or was on a panel here. people lists them");
    }
    if (!options.yes) {
        throw Stopped(doingRedact, "the name would be gone for good from " +
                                       counted(static_cast<std::int64_t>(known.size()),
                                               "assessment", "assessments") +
                                       ". To do that, add --yes");
    }
    std::vector<Problem> problems;
    for (const KnownPerson& one : known) {
        const OpenAssessment open =
            orStop(doingRedact, openAssessment(casebook, one.assessment, options.name,
                                               {shortNamesOf(context), options.isNew}));
        const auto made =
            open.editor(context.ids, context.clock).redactPerson(one.person, options.reason);
        if (!made) {
            problems.push_back({made.problem().what, one.assessment});
            continue;
        }
        orStop(doingRedact, casebook.append(one.assessment, made->edits));
        context.say(one.assessment + ": " + std::string(redactedName) + "\n");
        for (const std::string& name : one.names) {
            orStop(doingRedact, casebook.forgetGiver(name, std::string(redactedName)));
        }
        sayWhereNamed(context, orStop(doingRedact, casebook.read(one.assessment)), one.names);
    }
    if (const auto cleared = casebook.clearUnused(); !cleared) {
        problems.push_back(cleared.problem());
    }
    std::vector<AssessmentId> ids;
    std::vector<std::string> names;
    for (const KnownPerson& one : known) {
        ids.push_back(one.assessment);
        names.insert(names.end(), one.names.begin(), one.names.end());
    }
    sayWhereNamedBeside(context, orStop(doingRedact, namedBeside(casebook, ids, names)));
    for (const CopyBeside& copy :
         copiesHolding(options.casebook, orStop(doingRedact, casebook.merges()), ids,
                       settingsFrom(options))) {
        context.say("An older copy may still have the name: " + copy.path.string() + "\n");
    }
    return told(context, doingRedact, problems);
}

Exit redactRecord(AppContext& context, const ForgetOptions& options)
{
    const auto record = recordIdFrom(options.record);
    if (!record) {
        throw Stopped(doingRedact, "\"" + options.record +
                                       "\" is no record. Name it as history does, like note/n1");
    }
    if (!options.yes) {
        throw Stopped(doingRedact, "the words of " + options.record +
                                       " would be gone for good. To do that, add --yes");
    }
    const InAssessment common{options.casebook, options.assessments.front(), options.name,
                              options.isNew};
    withEditor(context, common, doingRedact, [&](const AssessmentEditor& editor) {
        return editor.redact(*record, options.reason);
    });
    context.say("Redacted: " + toString(*record) + "\n");
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    const AssessmentId id = assessmentIn(casebook, options.assessments.front());
    for (const CopyBeside& copy :
         copiesHolding(options.casebook, orStop(doingRedact, casebook.merges()), {id},
                       settingsFrom(options))) {
        context.say("An older copy may still have the words: " + copy.path.string() + "\n");
    }
    std::vector<Problem> problems;
    if (const auto cleared = casebook.clearUnused(); !cleared) {
        problems.push_back(cleared.problem());
    }
    return told(context, doingRedact, problems);
}

Exit forget(AppContext& context, const ForgetOptions& options)
{
    if (!options.person.empty()) {
        return redactPerson(context, options);
    }
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    if (options.clear) {
        return clear(context, casebook);
    }
    if (options.assessments.empty()) {
        throw Stopped("reading the command line", "--assessment, --person or --clear is needed",
                      Exit::WrongUsage);
    }
    return forgetAssessments(context, options, casebook);
}

Exit redact(AppContext& context, const ForgetOptions& options)
{
    if (!options.person.empty()) {
        return redactPerson(context, options);
    }
    if (options.record.empty() || options.assessments.empty()) {
        throw Stopped("reading the command line",
                      "--assessment and --record are needed, or --person", Exit::WrongUsage);
    }
    return redactRecord(context, options);
}

} // namespace

void addForgetCommands(Commands& commands)
{
    auto options = std::make_shared<ForgetOptions>();
    CLI::App& forgetting =
        commands.add("forget", "Forget assessments, or somebody’s name, for good");
    addCasebook(forgetting, options->casebook);
    forgetting.add_option("--assessment", options->assessments, "Ids of the assessments");
    forgetting.add_option("--person", options->person, "Somebody’s name or id, in all assessments");
    forgetting.add_flag("--backups", options->backups,
                        "In the copies beside the casebook too, which are listed");
    forgetting.add_option("--to", options->backupsTo,
                          "The folder that holds the backups (else beside the casebook)");
    forgetting.add_flag("--clear", options->clear,
                        "Only clear unused space of the file, where that failed before");
    forgetting.add_flag("--yes", options->yes, "Do not stop to be asked");
    addName(forgetting, options->name);
    addIsNew(forgetting, options->isNew);
    commands.setAction(forgetting, [=](AppContext& context) { return forget(context, *options); });

    CLI::App& redacting =
        commands.add("redact", "Destroy words or a name for good, and keep who wrote and when");
    addCasebook(redacting, options->casebook);
    redacting.add_option("--assessment", options->assessments, "Id of the assessment")->expected(1);
    redacting.add_option("--record", options->record, "What it is about, like note/n1");
    redacting.add_option("--person", options->person, "Somebody’s name or id");
    redacting.add_option("--reason", options->reason, "Why; it stays with the redaction");
    redacting.add_option("--to", options->backupsTo,
                         "The folder that holds the backups (else beside the casebook)");
    redacting.add_flag("--yes", options->yes, "Do not stop to be asked");
    addName(redacting, options->name);
    addIsNew(redacting, options->isNew);
    commands.setAction(redacting, [=](AppContext& context) { return redact(context, *options); });
}

} // namespace app

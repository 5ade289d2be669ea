#include "app/DeviceKey.h"
#include "app/NearWords.h"
#include "app/Table.h"
#include "core/packs/Merge.h"
#include "core/packs/SignOwnEdits.h"
#include "core/store/ChosenFile.h"
#include "core/support/File.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace app {

namespace {

using namespace core;

constexpr std::size_t longestPassphrase = 4096;

/// The first line of the file, or of standard input for "-": a passphrase on the command line can
/// be read by everybody who lists the programs that run.
std::string passphraseFrom(const std::string& file)
{
    if (file.empty()) {
        return {};
    }
    std::string text;
    if (file == "-") {
        std::getline(std::cin, text);
    } else {
        text = orStop("reading the passphrase", readChosenFile(file, longestPassphrase));
        text = text.substr(0, text.find('\n'));
    }
    if (text.ends_with('\r')) {
        text.pop_back();
    }
    if (text.empty()) {
        throw Stopped("reading the passphrase", "there is none in " + file);
    }
    return text;
}

void addPassphrase(CLI::App& command, std::string& file)
{
    command.add_option("--passphrase-file", file,
                       "A file whose first line is the passphrase; - for standard input");
}

struct PackCommandOptions {
    std::string casebook, output, passphraseFile;
    std::vector<std::string> assessments;
    std::string audience = "panel";
    bool withoutAttachments = false;
    bool together = false;
};

/// What cannot be signed is handed over all the same.
void sign(AppContext& context, Casebook& casebook, const std::vector<AssessmentId>& assessments)
{
    const std::string doing = "signing the pack";
    if (const auto key = deviceKey(context, doing)) {
        if (const auto done = signOwnEdits(casebook, assessments, *key); !done) {
            context.complaints.push_back(doing + ": it goes on, but not signed. " +
                                         toString(done.problem()));
        }
    }
}

Exit pack(AppContext& context, const PackCommandOptions& options)
{
    const std::string doing = "making the pack";
    std::error_code ignored;
    if (std::filesystem::exists(options.output, ignored)) {
        throw Stopped(doing, options.output + ": is there already. Choose another name.");
    }
    const auto reader = wordValue<Reader>(options.audience);
    const bool isSigned = reader == Reader::Panel;
    Casebook casebook =
        openCasebook(context, options.casebook, isSigned ? Use::Writing : Use::Reading);
    std::vector<AssessmentId> assessments;
    for (const std::string& id : options.assessments) {
        assessments.push_back(assessmentIn(casebook, id));
    }
    if (!options.together) {
        refuseRivals(doing, casebook, assessments, reader);
    }
    if (isSigned) {
        sign(context, casebook, assessments);
    }
    const PackOptions wanted{assessments, reader, !options.withoutAttachments,
                             passphraseFrom(options.passphraseFile)};
    const std::string bytes = orStop(doing, makePack(casebook, wanted, context.clock));
    orStop(doing, writeFile(options.output, bytes, options.casebook));
    return Exit::Done;
}

struct MergeOptions {
    std::string casebook, passphraseFile;
    std::vector<std::string> packs, leaveOut;
    std::optional<std::string> name;
    bool preview = false;
};

std::string counts(const Contribution& contribution)
{
    std::vector<std::string> parts;
    const auto add = [&](int count, const char* one, const char* many) {
        if (count > 0) {
            parts.push_back(counted(count, one, many));
        }
    };
    add(contribution.notes, "note", "notes");
    add(contribution.ratings, "rating", "ratings");
    add(contribution.recommendations, "recommendation", "recommendations");
    add(contribution.outcomes, "outcome", "outcomes");
    add(contribution.others, "other change", "other changes");
    return commaSeparated(parts);
}

std::string supersedes(const IncomingAssessment& one)
{
    return one.superseded == 0 ? std::string()
                               : ", " + counted(static_cast<std::int64_t>(one.superseded),
                                                "earlier one makes way", "earlier ones make way");
}

void say(AppContext& context, const std::string& file, const MergePreview& preview,
         const Casebook& casebook)
{
    context.say(file + (preview.label.giverName.empty() ? "" : " from " + preview.label.giverName) +
                "\n");
    if (preview.bringsNothing()) {
        context.say("  Nothing is new.\n");
    }
    for (const IncomingAssessment& one : preview.assessments) {
        if (one.edits > 0 || one.superseded > 0) {
            context.say("  " + one.service + " [" + one.id +
                        "]: " + counted(static_cast<std::int64_t>(one.edits), "change", "changes") +
                        (one.isNew ? ", a new assessment" : "") + supersedes(one) + "\n");
        }
        for (const Dispute& dispute : one.disputes) {
            context.say("  Now disputed: " + toString(dispute.record) + ", " +
                        std::string(nameOf(dispute.aspect)) + "\n");
        }
    }
    for (const Contribution& one : preview.people) {
        context.say("  " + one.name + " [" + one.person + "]: " + counts(one) + "\n");
    }
    for (const KeyClaim& claim : preview.keys) {
        context.say("  " + wordsFor(claim) + "\n");
    }
    if (preview.attachments > 0) {
        context.say(
            "  " +
            counted(static_cast<std::int64_t>(preview.attachments), "attachment", "attachments") +
            "\n");
    }
    for (const MergeWarning& warning : preview.warnings) {
        const Ledger after =
            orStop("merging " + file, afterMerge(casebook, preview, warning.assessment));
        context.say("  Note: " + wordsFor(warning, after) + "\n");
    }
}

/// Who may be one person now, in what the merge changed.
void sayNearIn(AppContext& context, const Casebook& casebook, const MergePreview& preview)
{
    for (const IncomingAssessment& one : preview.assessments) {
        if (one.edits > 0) {
            const Ledger now = orStop("reading the assessment", casebook.read(one.id));
            sayNearMembers(context, casebook, now.assessment(), "  ");
        }
    }
}

Exit mergeAll(AppContext& context, const MergeOptions& options)
{
    const std::string passphrase = passphraseFrom(options.passphraseFile);
    std::vector<Pack> packs;
    for (const std::string& file : options.packs) {
        packs.push_back(orStop("opening the pack", openPack(file, passphrase)));
    }
    // A casebook is begun only for packs that can be read.
    Casebook casebook = options.preview ? openCasebook(context, options.casebook, Use::Reading)
                                        : openOrCreate(options.casebook, options.name, context);
    const auto leaveOut = orStop("merging", authorsMeant(packs, options.leaveOut));
    const std::string own = ownPublicKey(context);
    for (const Pack& one : packs) {
        const std::string doing = "merging " + one.name;
        const MergePreview preview = orStop(doing, previewMerge(casebook, one, leaveOut, {}, own));
        say(context, one.name, preview, casebook);
        if (options.preview || preview.bringsNothing()) {
            continue;
        }
        const auto copy = keepBefore(context, casebook, BackupReason::Merge);
        const MergeRecord record =
            orStop(doing, merge(casebook, one, leaveOut, context.clock, copy));
        sayNearIn(context, casebook, preview);
        context.say("  Merge " + std::to_string(record.number) +
                    (copy.empty() ? "" : "; the casebook from before it is " + copy.string()) +
                    "\n");
    }
    return Exit::Done;
}

struct UndoOptions {
    std::string casebook;
    std::optional<std::int64_t> merge;
};

Exit undo(AppContext& context, const UndoOptions& options)
{
    const std::string doing = "undoing the merge";
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    const auto all = orStop(doing, casebook.merges());
    const auto latest =
        std::find_if(all.begin(), all.end(), [](const MergeRecord& one) { return !one.undone; });
    if (!options.merge && latest == all.end()) {
        throw Stopped(doing, "there is no merge to undo");
    }
    const std::int64_t number = options.merge ? *options.merge : latest->number;
    orStop(doing, casebook.undoMerge(number));
    context.say("Merge " + std::to_string(number) + " is undone.\n");
    return Exit::Done;
}

Exit listMerges(AppContext& context, const std::string& path)
{
    const auto all =
        orStop("listing the merges", openCasebook(context, path, Use::Reading).merges());
    for (const MergeRecord& one : all) {
        context.say(
            std::to_string(one.number) + "  " + toRfc3339(one.at) + "  " + one.giver + "  " +
            (one.undone ? "undone"
                        : counted(static_cast<std::int64_t>(one.edits), "change", "changes")) +
            "  " + one.copy + "\n");
    }
    if (all.empty()) {
        context.say("Nothing was merged into this casebook.\n");
    }
    return Exit::Done;
}

void addPack(Commands& commands)
{
    CLI::App& command = commands.add("pack", "Write a pack of assessments for somebody else");
    auto options = std::make_shared<PackCommandOptions>();
    addCasebook(command, options->casebook);
    command.add_option("--assessment", options->assessments, "Ids of the assessments")->required();
    addWord<Reader>(command, "--audience", options->audience, "Who it is for");
    command.add_option("-o,--output", options->output, "The new file")->required();
    command.add_flag("--without-attachments", options->withoutAttachments,
                     "Leave the bytes of attached files out");
    command.add_flag("--together", options->together,
                     "Also where suppliers of one competition are among them");
    addPassphrase(command, options->passphraseFile);
    commands.setAction(command, [options](AppContext& context) { return pack(context, *options); });
}

void addMerge(Commands& commands)
{
    CLI::App& command = commands.add("merge", "Take in what packs bring");
    auto options = std::make_shared<MergeOptions>();
    addCasebook(command, options->casebook);
    command.add_option("PACK", options->packs, "The packs")->required();
    command.add_flag("--preview", options->preview, "Only show what would come in");
    command.add_option("--leave-out", options->leaveOut,
                       "Names or ids of people whose changes stay out");
    command.add_option("--as", options->name, "Whose casebook it is, where there is none yet");
    addPassphrase(command, options->passphraseFile);
    commands.setAction(command,
                       [options](AppContext& context) { return mergeAll(context, *options); });
}

} // namespace

void addPackCommands(Commands& commands)
{
    addPack(commands);
    addMerge(commands);
    CLI::App& undoing = commands.add("undo-merge", "Take out again what came in with a merge");
    auto options = std::make_shared<UndoOptions>();
    addCasebook(undoing, options->casebook);
    undoing.add_option("--merge", options->merge, "Its number; without it, the latest");
    commands.setAction(undoing, [options](AppContext& context) { return undo(context, *options); });
    CLI::App& listing = commands.add("merges", "List the merges into a casebook");
    auto path = std::make_shared<std::string>();
    addCasebook(listing, *path);
    commands.setAction(listing, [path](AppContext& context) { return listMerges(context, *path); });
}

} // namespace app

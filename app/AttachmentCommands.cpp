#include "app/Table.h"
#include "app/WithEditor.h"
#include "core/store/ChosenFile.h"
#include "core/support/File.h"
#include "core/work/Attachments.h"

#include <algorithm>
#include <filesystem>

namespace app {

namespace {

using namespace core;

void addAttach(Commands& commands)
{
    struct Options : InAssessment {
        std::vector<std::string> points;
        std::string file, description;
        std::string audience = "panel";
    };
    CLI::App& command = commands.add("attach", "Attach a file of evidence and print its id");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--point", options->points, "Points that it belongs to, like gds-2019/5");
    command.add_option("--description", options->description, "What it shows");
    addWord<Audience>(command, "--audience", options->audience, "Who may see it");
    command.add_option("FILE", options->file, "The file")->required();
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "attaching " + options->file;
        const std::string bytes = orStop(doing, readChosenFile(options->file, largestAttachment));
        const Made made =
            withEditor(context, *options, doing,
                       [&](const AssessmentEditor& editor) {
                           Attachment file = orStop(doing, attachmentOf(options->file, bytes));
                           file.description = options->description;
                           file.points = pointsFrom(editor.editions(), doing, options->points);
                           file.audience = wordValue<Audience>(options->audience);
                           return editor.attach({std::move(file)});
                       },
                       {bytes});
        context.say(made.record.name + "\n");
        return Exit::Done;
    });
}

struct SaveOptions {
    std::string casebook, assessment, attachment, to;
};

Exit attachments(AppContext& context, const SaveOptions& options)
{
    const std::string doing = "reading the attachments";
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const Ledger ledger = orStop(doing, casebook.read(assessmentIn(casebook, options.assessment)));
    const auto& files = ledger.assessment().attachments;
    if (options.attachment.empty()) {
        for (const Attachment& file : files) {
            const bool isHere = orStop(doing, casebook.hasContent(file.digest));
            context.say(file.id + "  " + fileNameOf(file.name) + "  " + file.mediaType + "  " +
                        std::to_string(file.size) + " bytes" +
                        (isHere ? "" : "  (not in this casebook)") +
                        (file.description.empty() ? "" : "\n  " + file.description) + "\n");
        }
        if (files.empty()) {
            context.say("There are no attachments.\n");
        }
        return Exit::Done;
    }
    const auto found = std::find_if(files.begin(), files.end(), [&](const Attachment& file) {
        return file.id == options.attachment;
    });
    if (found == files.end()) {
        throw Stopped(doing, "there is no attachment " + options.attachment +
                                 "; without --save all are listed");
    }
    const std::string to = options.to.empty() ? fileNameOf(found->name) : options.to;
    std::error_code ignored;
    if (std::filesystem::exists(to, ignored)) {
        throw Stopped(doing, to + ": is there already. Choose another name with -o.");
    }
    orStop("saving " + to,
           writeFile(to, orStop(doing, casebook.content(found->digest)), options.casebook));
    return Exit::Done;
}

} // namespace

void addAttachmentCommands(Commands& commands)
{
    addAttach(commands);
    CLI::App& command = commands.add("attachments", "List attachments, or save one out");
    auto options = std::make_shared<SaveOptions>();
    addCasebook(command, options->casebook);
    addAssessment(command, options->assessment);
    command.add_option("--save", options->attachment, "Id of the one to save");
    command.add_option("-o,--output", options->to, "The new file; else its own name, here");
    commands.setAction(command,
                       [options](AppContext& context) { return attachments(context, *options); });
}

} // namespace app

#include "app/WithEditor.h"
#include "core/report/NoteSheets.h"
#include "core/report/ReportPreferences.h"

#include <filesystem>

namespace app {

namespace {

using namespace core;

struct NoteSheetOptions {
    std::string casebook;
    std::string assessment;
    std::vector<std::string> points;
    std::string format = "pdf";
    std::string language;
    std::string writtenIn;
    std::string output;
};

Exit writeSheets(AppContext& context, const NoteSheetOptions& options)
{
    const std::string doing = "writing the note sheets";
    std::error_code ignored;
    if (std::filesystem::equivalent(options.casebook, options.output, ignored)) {
        throw Stopped(doing, options.output + ": this is the casebook itself");
    }
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    if (const auto why = orStop(doing, casebook.whyOnlyRead(id))) {
        throw Stopped(doing, toString(*why));
    }
    const Ledger ledger = orStop(doing, casebook.readToHandOver(id));
    const Editions editions = orStop(doing, casebook.editions(id));
    NoteSheetRequest request;
    request.format = wordValue<ReportFormat>(options.format);
    request.points = pointsFrom(editions, doing, options.points);
    request.options =
        orStop(doing, reportOptionsFor(ledger, {options.language, {}, options.writtenIn},
                                       context.layouts, orStop(doing, casebook.houseStyle())));
    const WrittenReport sheets =
        orStop(doing, writeNoteSheets(ledger, editions, context.languages, request));
    if (options.output == "-") {
        context.output += sheets.bytes;
    } else {
        orStop(doing, saveReport(options.output, sheets, casebook.path()));
    }
    for (const std::string& warning : sheets.warnings) {
        context.complaints.push_back(warning);
    }
    return Exit::Done;
}

} // namespace

void addNoteSheetsCommand(Commands& commands)
{
    CLI::App& command =
        commands.add("note-sheets", "Write a sheet for each point, for the panel to write on");
    auto options = std::make_shared<NoteSheetOptions>();
    addCasebook(command, options->casebook);
    addAssessment(command, options->assessment);
    command.add_option("--point", options->points,
                       "Only this point, like gds-2019/5, 5 or W2; one of several");
    command.add_option("--format", options->format, "pdf, docx, html or markdown")
        ->check(CLI::IsMember(std::vector<std::string>{"pdf", "docx", "html", "markdown"}));
    command
        .add_option("--lang", options->language, "Language of the sheets; else the assessment's")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "cy"}));
    command
        .add_option("--written-in", options->writtenIn,
                    "Language of what people wrote; else as the words of each paragraph tell")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "cy"}));
    command.add_option("-o,--output", options->output, "File to write; - for standard output")
        ->required();
    commands.setAction(command,
                       [options](AppContext& context) { return writeSheets(context, *options); });
}

} // namespace app

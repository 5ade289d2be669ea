#include "app/Command.h"
#include "core/assessment/KeptHere.h"
#include "core/exchange/AssessmentJson.h"
#include "core/report/RedactedSince.h"
#include "core/report/ReportPreferences.h"
#include "core/report/WriteReport.h"
#include "core/standards/StandardReader.h"
#include "core/support/File.h"
#include "core/support/FileName.h"
#include "core/work/Binding.h"
#include "core/work/People.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace app {

namespace {

using namespace core;

/// Everything that reports are written in, and jsonl, which is for moving many at once.
std::vector<std::string> formats()
{
    std::vector<std::string> words(Words<ReportFormat>::all.begin(),
                                   Words<ReportFormat>::all.end());
    words.push_back("jsonl");
    return words;
}

struct ExportOptions {
    std::string casebook;
    std::string assessment;
    bool all = false;
    std::string format;
    std::string audience;
    std::string language;
    std::string layout;
    std::string writtenIn;
    std::optional<int> version;
    bool saysReplaced = false;
    std::string output;
    bool withByteOrderMark = false;
    bool together = false;
};

[[noreturn]] void refuseUsage(const std::string& why)
{
    throw Stopped("reading the command line", why, Exit::WrongUsage);
}

void checkUsage(const ExportOptions& options)
{
    const auto words = formats();
    if (std::find(words.begin(), words.end(), options.format) == words.end()) {
        std::string list;
        for (const auto& word : words) {
            list += (list.empty() ? "" : ", ") + word;
        }
        refuseUsage("--format: \"" + options.format + "\" is not one of: " + list);
    }
    if (options.all == !options.assessment.empty()) {
        refuseUsage("give either --assessment or --all");
    }
    if (options.version && (options.all || options.format == "jsonl")) {
        refuseUsage("--version: only for one assessment, and not for jsonl");
    }
    if (options.saysReplaced && !options.version) {
        refuseUsage("--say-replaced: only with --version, of a version that another one replaced");
    }
    if (options.withByteOrderMark && options.format != "csv") {
        refuseUsage("--bom: only csv can have one");
    }
}

ReportRequest requestOf(const ExportOptions& options, const std::string& fileName)
{
    ReportRequest request;
    request.reader = wordValue<Reader>(options.audience);
    request.format = wordValue<ReportFormat>(options.format);
    request.fileName = fileName;
    request.withByteOrderMark = options.withByteOrderMark;
    return request;
}

/// The assessment as one line of JSON. What the reader may not see is gone before it is written.
std::string exchangeLine(const AppContext& context, const Casebook& casebook,
                         const AssessmentId& id, const ExportOptions& options)
{
    const std::string doing = "exporting " + id;
    const Ledger ledger = orStop(doing, casebook.readToHandOver(id));
    const Editions editions = orStop(doing, casebook.editions(id));
    const auto reader = wordValue<Reader>(options.audience);
    return toExchange(orStop(doing, agreedFor(ledger, reader, context.languages)), editions) + "\n";
}

WrittenReport written(const AppContext& context, const Casebook& casebook, const AssessmentId& id,
                      ReportRequest request, const ExportOptions& options)
{
    const std::string doing = "exporting " + id;
    if (const auto why = orStop(doing, casebook.whyOnlyRead(id))) {
        throw Stopped(doing, toString(*why));
    }
    Ledger ledger = orStop(doing, casebook.read(id));
    Editions editions;
    const Ledger whole = ledger;
    std::optional<ReportOptions::Replacement> replacedBy;
    if (options.version) {
        replacedBy = options.saysReplaced ? replacementOf(ledger, *options.version) : std::nullopt;
        ledger = orStop(doing, asSigned(ledger, *options.version));
        editions = orStop(doing, editionsOf(casebook, ledger));
    } else {
        editions = orStop(doing, casebook.editions(id));
    }
    ledger = withoutKept(ledger, orStop(doing, casebook.keptHere(id)),
                         orStop(doing, casebook.cutFor(id)));
    request.options = orStop(
        doing, reportOptionsFor(
                   ledger, {options.language, options.layout, options.writtenIn}, context.layouts,
                   orStop(doing, options.version ? casebook.houseStyleOf(id, *options.version)
                                                 : casebook.houseStyle())));
    request.options.replacedBy = replacedBy;
    request.options.redacted = redactedIn(whole, ledger, editions, request.reader);
    return orStop(doing, writeReport(ledger, editions, context.languages, request));
}

std::vector<AssessmentId> allIds(const Casebook& casebook)
{
    std::vector<AssessmentId> ids;
    for (const auto& one : orStop("exporting", casebook.list())) {
        ids.push_back(one.id);
    }
    std::sort(ids.begin(), ids.end()); // The same whatever was changed last.
    return ids;
}

/// Writes a report, and says which files that gave where it is more than the one that was asked
/// for.
void save(AppContext& context, const Casebook& casebook, const std::filesystem::path& path,
          const WrittenReport& report)
{
    const auto paths = orStop("writing the export", saveReport(path, report, casebook.path()));
    for (const auto& written : paths) {
        if (paths.size() > 1) {
            context.say("Wrote " + written.string() + "\n");
        }
    }
    for (const std::string& warning : report.warnings) {
        context.complaints.push_back(path.string() + ": " + warning);
    }
}

/// Standard output has room for one file; the others are named, so that nobody misses them.
void print(AppContext& context, const WrittenReport& report)
{
    context.output += report.bytes;
    for (const ReportFile& file : report.beside) {
        context.complaints.push_back("Not written: " + file.name +
                                     ", which goes beside a file. Give -o a name.");
    }
    for (const std::string& warning : report.warnings) {
        context.complaints.push_back(warning);
    }
}

void exportLines(AppContext& context, const Casebook& casebook, const ExportOptions& options,
                 const std::vector<AssessmentId>& ids)
{
    std::string lines;
    for (const auto& id : ids) {
        lines += exchangeLine(context, casebook, id, options);
    }
    if (options.output == "-") {
        context.output += lines;
    } else {
        orStop("writing the export", writeFile(options.output, lines, casebook.path()));
    }
}

/// All assessments in the same tables, so that an office can count and compare them.
void exportTables(AppContext& context, const Casebook& casebook, const ExportOptions& options)
{
    ReportRequest request = requestOf(options, "outcomes.csv");
    request.options.language = options.language;
    std::vector<CutAssessment> assessments;
    for (const auto& id : allIds(casebook)) {
        const std::string doing = "exporting " + id;
        const Ledger ledger = orStop(doing, casebook.readToHandOver(id));
        assessments.push_back(
            {orStop(doing, agreedFor(ledger, request.reader, context.languages, options.language)),
             orStop(doing, casebook.editions(id))});
    }
    save(context, casebook, std::filesystem::path(options.output) / request.fileName,
         writeTables(assessments, request));
}

/// What files are named after: people look for the service, and ids say nothing.
std::map<AssessmentId, std::string> namesOfServices(const Casebook& casebook)
{
    std::map<AssessmentId, std::string> names;
    for (const AssessmentSummary& one : orStop("listing the assessments", casebook.list())) {
        names[one.id] = slug(one.service, "assessment");
    }
    return names;
}

void exportAll(AppContext& context, const Casebook& casebook, const ExportOptions& options)
{
    if (options.output == "-") {
        refuseUsage("-o: several files need a folder");
    }
    orStop("making the folder", makeFolder(options.output, casebook.path()));
    if (options.format == "csv") {
        exportTables(context, casebook, options);
        return;
    }
    const std::string ending(endingOf(wordValue<ReportFormat>(options.format)));
    FileNames names;
    const auto services = namesOfServices(casebook);
    for (const auto& id : allIds(casebook)) {
        const std::string name = names.next(services.at(id), ending);
        save(context, casebook, std::filesystem::path(options.output) / name,
             written(context, casebook, id, requestOf(options, name), options));
    }
}

void exportOne(AppContext& context, const Casebook& casebook, const ExportOptions& options)
{
    const bool toOutput = options.output == "-";
    const std::filesystem::path path(options.output);
    const WrittenReport report =
        written(context, casebook, assessmentIn(casebook, options.assessment),
                requestOf(options, toOutput ? std::string() : path.filename().string()), options);
    if (toOutput) {
        print(context, report);
    } else {
        save(context, casebook, path, report);
    }
}

/// Writing the export over the casebook that it comes from would lose everything.
void mustNotBeTheCasebook(const ExportOptions& options)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(options.casebook, options.output, ignored)) {
        throw Stopped("writing the export", options.output + ": this is the casebook itself");
    }
}

Exit exportFile(AppContext& context, const ExportOptions& options)
{
    checkUsage(options);
    mustNotBeTheCasebook(options);
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    if (options.all && !options.together) {
        refuseRivals("exporting", casebook, allIds(casebook), wordValue<Reader>(options.audience));
    }
    if (options.format == "jsonl") {
        exportLines(context, casebook, options,
                    options.all ? allIds(casebook)
                                : std::vector{assessmentIn(casebook, options.assessment)});
    } else if (options.all) {
        exportAll(context, casebook, options);
    } else {
        exportOne(context, casebook, options);
    }
    return Exit::Done;
}

} // namespace

void addExportCommand(Commands& commands)
{
    CLI::App& command = commands.add("export", "Write assessments for one kind of reader");
    auto options = std::make_shared<ExportOptions>();
    addCasebook(command, options->casebook);
    command.add_option("--assessment", options->assessment,
                       "Id of the assessment, as list shows it");
    command.add_flag("--all", options->all,
                     "All assessments: jsonl as one file, csv as one set of tables in a folder, "
                     "other formats as a file each in a folder");
    command
        .add_option(
            "--format", options->format,
            "pdf, html, docx, markdown, govspeak, csv, json or jsonl; json for the panel holds "
            "all ratings, those that are not revealed too")
        ->required();
    addWord<Reader>(command, "--audience", options->audience, "Who will read it")->required();
    command.add_option("--lang", options->language, "Language of a report; else the assessment's")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "cy"}));
    command
        .add_option("--written-in", options->writtenIn,
                    "Language of what people wrote; else as the words of each paragraph tell")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "cy"}));
    command.add_option("--layout", options->layout,
                       "Layout of a report, as layouts lists them; else the assessment's");
    command.add_option("--version", options->version,
                       "A signed version, as versions lists them; else what there is now");
    command.add_flag("--say-replaced", options->saysReplaced,
                     "Let the report of that version say by which version it was replaced");
    command.add_flag("--together", options->together,
                     "With --all: also where suppliers of one competition are among them");
    command.add_flag("--bom", options->withByteOrderMark,
                     "For csv: begin with a byte order mark, which Excel wants");
    command
        .add_option("-o,--output", options->output,
                    "File or folder to write; - for standard output")
        ->required();
    commands.setAction(command,
                       [options](AppContext& context) { return exportFile(context, *options); });
}

} // namespace app

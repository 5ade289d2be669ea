#include "app/Command.h"
#include "core/exchange/AssessmentJson.h"
#include "core/report/WriteReport.h"
#include "core/support/File.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace app {

namespace {

using namespace core;

const std::vector<std::string> availableFormats{"json", "jsonl", "pdf", "html"};
const std::vector<std::string> plannedFormats{"markdown", "govspeak", "docx", "csv"};

struct Options {
    std::string casebook;
    std::string assessment;
    bool all = false;
    std::string format;
    std::string audience;
    std::string language;
    std::string output;
};

bool isAmong(const std::vector<std::string>& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

[[noreturn]] void refuseUsage(const std::string& why)
{
    throw Stopped("reading the command line", why, Exit::WrongUsage);
}

void checkUsage(const Options& options)
{
    if (isAmong(plannedFormats, options.format)) {
        refuseUsage("--format: " + options.format + " is not available yet");
    }
    if (!isAmong(availableFormats, options.format)) {
        refuseUsage("--format: \"" + options.format + "\" is not one of: json, jsonl, pdf, html");
    }
    if (options.all == !options.assessment.empty()) {
        refuseUsage("give either --assessment or --all");
    }
}

/// The bytes of one assessment in the format that was asked for.
std::string written(const Casebook& casebook, const AssessmentId& id, const Options& options)
{
    const std::string doing = "exporting " + id;
    const Ledger ledger = orStop(doing, casebook.read(id));
    const Editions editions = orStop(doing, casebook.editions(id));
    const Reader reader = wordValue<Reader>(options.audience);
    if (options.format == "jsonl") {
        // What the reader may not see is gone before anything is written.
        return toExchange(cutFor(ledger, reader), editions) + "\n";
    }
    ReportOptions report;
    report.language = options.language;
    return orStop(doing, writeReport(ledger, editions, reader,
                                     wordValue<ReportFormat>(options.format), report));
}

/// A file name from an id that may hold anything; `taken` are those given out before.
std::string fileNameFor(const AssessmentId& id, const std::string& ending,
                        std::set<std::string>& taken)
{
    std::string base;
    for (const char letter : id) {
        const bool isSafe = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                            (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
        base += isSafe ? letter : '-';
    }
    base = base.substr(0, 100);
    std::string name = base + "." + ending;
    for (int number = 2; !taken.insert(name).second; ++number) {
        name = base + "-" + std::to_string(number) + "." + ending;
    }
    return name;
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

void deliver(Surroundings& surroundings, const std::string& path, const std::string& bytes)
{
    if (path == "-") {
        surroundings.output += bytes;
    } else {
        orStop("writing the export", writeFile(path, bytes));
    }
}

Exit exportAll(Surroundings& surroundings, const Casebook& casebook, const Options& options)
{
    const auto ids = allIds(casebook);
    if (options.format == "jsonl") {
        std::string lines;
        for (const auto& id : ids) {
            lines += written(casebook, id, options);
        }
        deliver(surroundings, options.output, lines);
        return Exit::Done;
    }
    if (options.output == "-") {
        refuseUsage("-o: several files need a folder");
    }
    std::error_code error;
    std::filesystem::create_directories(options.output, error);
    if (error) {
        throw Stopped("making the folder", options.output + ": " + error.message());
    }
    std::set<std::string> taken;
    for (const auto& id : ids) {
        const auto path =
            std::filesystem::path(options.output) / fileNameFor(id, options.format, taken);
        deliver(surroundings, path.string(), written(casebook, id, options));
    }
    return Exit::Done;
}

/// Writing the export over the casebook that it comes from would lose everything.
void mustNotBeTheCasebook(const Options& options)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(options.casebook, options.output, ignored)) {
        throw Stopped("writing the export", options.output + ": this is the casebook itself");
    }
}

Exit exportFile(Surroundings& surroundings, const Options& options)
{
    checkUsage(options);
    mustNotBeTheCasebook(options);
    const Casebook casebook = openCasebook(options.casebook, Use::Reading);
    if (options.all) {
        return exportAll(surroundings, casebook, options);
    }
    deliver(surroundings, options.output, written(casebook, options.assessment, options));
    return Exit::Done;
}

} // namespace

void addExportCommand(Commands& commands)
{
    CLI::App& command = commands.add("export", "Write assessments for one kind of reader");
    auto options = std::make_shared<Options>();
    addCasebook(command, options->casebook);
    command.add_option("--assessment", options->assessment,
                       "Id of the assessment, as list shows it");
    command.add_flag("--all", options->all,
                     "All assessments: jsonl as one file, other formats into a folder");
    command.add_option("--format", options->format, "json, jsonl, pdf or html")->required();
    addWord<Reader>(command, "--audience", options->audience, "Who will read it")->required();
    command.add_option("--lang", options->language, "Language of a report")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "cy"}));
    command
        .add_option("-o,--output", options->output,
                    "File or folder to write; - for standard output")
        ->required();
    commands.setAction(command,
                       [options](Surroundings& outside) { return exportFile(outside, *options); });
}

} // namespace app

#include "app/Command.h"
#include "app/Interruption.h"
#include "core/store/ChosenFile.h"
#include "core/support/Limits.h"
#include "core/work/FileImport.h"

namespace app {

namespace {

using namespace core;

struct ImportOptions {
    std::string casebook;
    std::vector<std::string> files;
    std::optional<std::string> name;
};

/// Adds to the casebook, which is made for it where there is none and goes again with a failure.
ImportCounts add(AppContext& context, const ImportOptions& options, const CheckedImport& import,
                 const Progress& progress)
{
    std::error_code ignored;
    const bool isNew =
        !std::filesystem::exists(std::filesystem::symlink_status(options.casebook, ignored));
    Result<ImportCounts> counts = [&] {
        Casebook casebook = openOrCreate(options.casebook, options.name, context);
        if (!isNew) {
            keepBefore(context, casebook, BackupReason::Import);
        }
        return addImport(casebook, import, progress);
    }();
    if (!counts && isNew) {
        std::filesystem::remove(options.casebook, ignored);
    }
    return orStop("importing", std::move(counts));
}

Exit import(AppContext& context, const ImportOptions& options)
{
    const auto source = std::make_shared<ImportedFiles>();
    for (const auto& file : options.files) {
        source->add(orStop("reading the file", readChosenFile(file, largestImport)), file);
    }
    Interruption interruption("importing");
    const Progress progress = interruption.progress();
    // First, so that nothing is made or touched for a file that is refused.
    const auto import = orStop("importing", checkImport(source, context.library, progress));
    const ImportCounts counts = add(context, options, import, progress);
    context.say(counted(counts.added, "new assessment", "new assessments") + ", " +
                std::to_string(counts.alreadyThere) + " there already" +
                (counts.different == 0
                     ? "\n"
                     : ", " + std::to_string(counts.different) +
                           " there already and different; nothing of it was taken\n"));
    if (counts.forgotten > 0) {
        context.say(std::to_string(counts.forgotten) +
                    " left out, because it was forgotten here for good; bring-back allows it\n");
    }
    return Exit::Done;
}

} // namespace

void addImportCommand(Commands& commands)
{
    CLI::App& command = commands.add("import", "Add assessments from files; all of them or none");
    auto options = std::make_shared<ImportOptions>();
    addCasebook(command, options->casebook);
    command
        .add_option("FILE", options->files,
                    "A .json file, or a .jsonl file with one assessment a line")
        ->required();
    addName(command, options->name);
    commands.setAction(command,
                       [options](AppContext& context) { return import(context, *options); });
}

} // namespace app

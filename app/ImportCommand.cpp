#include "app/Command.h"
#include "core/store/ChosenFile.h"
#include "core/work/FileImport.h"

namespace app {

namespace {

using namespace core;

struct ImportOptions {
    std::string casebook;
    std::vector<std::string> files;
    std::optional<std::string> name;
};

Exit import(AppContext& context, const ImportOptions& options)
{
    constexpr std::size_t largestFile = std::size_t{64} << 20;
    std::vector<ExchangeItem> items;
    for (const auto& file : options.files) {
        const std::string doing = "reading the file";
        const std::string text = orStop(doing, readChosenFile(file, largestFile));
        for (auto& item : orStop(doing, readExchange(text, file))) {
            items.push_back(std::move(item));
        }
    }
    const std::string doing = "importing";
    const CheckedImport import = orStop(doing, checkImport(items, context.library));

    // Only now, so that nothing is made or touched for a file that is refused.
    Casebook casebook = openOrCreate(options.casebook, options.name, context);
    ImportCounts counts = orStop(doing, addImport(casebook, import));
    counts.alreadyThere += static_cast<int>(items.size() - import.size());
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

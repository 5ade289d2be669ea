#include "app/Command.h"
#include "core/store/ChosenFile.h"
#include "core/support/File.h"

namespace app {

namespace {

using namespace core;

Exit writeTemplate(AppContext& context, const std::string& path)
{
    if (path.empty()) {
        context.output += templateStandard();
        return Exit::Done;
    }
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        throw Stopped("writing the template", path + " is there already. Choose another name.");
    }
    orStop("writing the template", writeFile(path, templateStandard()));
    return Exit::Done;
}

Exit add(AppContext& context, const std::string& path, bool replace)
{
    const OwnStandards& own = context.ownStandards;
    const std::string doing = "adding the standard";
    const std::string yaml = orStop(doing, readChosenFile(path, largestStandardBytes));
    const StandardReading reading = own.check(yaml, path);
    for (const auto& fault : reading.faults) {
        context.say(toString(fault) + "\n");
    }
    if (!reading.standard) {
        return Exit::NotDone;
    }
    const auto ifThere = replace ? OwnStandards::IfThere::Replace : OwnStandards::IfThere::Refuse;
    context.say(orStop(doing, own.add(yaml, path, ifThere)) + "\n");
    return Exit::Done;
}

} // namespace

void addOwnStandardsCommands(Commands& commands, CLI::App& standards)
{
    CLI::App& writing =
        commands.add("template", "Write a small standard with comments to start from", &standards);
    auto to = std::make_shared<std::string>();
    writing.add_option("-o,--output", *to, "The file to write; without it, standard output");
    commands.setAction(writing, [to](AppContext& context) { return writeTemplate(context, *to); });

    CLI::App& adding =
        commands.add("add", "Add a standard of your own and print its id", &standards);
    auto file = std::make_shared<std::string>();
    auto replace = std::make_shared<bool>(false);
    adding.add_option("FILE", *file, "A standard in YAML")->required();
    adding.add_flag("--replace", *replace, "Put it in the place of the one with the same id");
    commands.setAction(
        adding, [file, replace](AppContext& context) { return add(context, *file, *replace); });

    CLI::App& removing = commands.add(
        "remove", "Remove a standard that you added; assessments keep its text", &standards);
    auto id = std::make_shared<std::string>();
    removing.add_option("ID", *id, "The edition")->required();
    commands.setAction(removing, [id](AppContext& context) {
        orStop("removing the standard", context.ownStandards.remove(*id));
        return Exit::Done;
    });
}

} // namespace app

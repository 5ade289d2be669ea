#include "app/Command.h"
#include "core/report/HouseStyleFile.h"
#include "core/store/ChosenFile.h"
#include "core/support/File.h"

#include <filesystem>

namespace app {

namespace {

using namespace core;

struct HouseOptions {
    std::string casebook;
    std::string file;
    bool remove = false;
};

/// Tells all faults, one a line, and ends the command.
[[noreturn]] void refuse(AppContext& context, const std::vector<Diagnostic>& faults)
{
    for (const Diagnostic& fault : faults) {
        context.complaints.push_back(toString(fault));
    }
    throw Stopped("setting the house style", "the file has faults, and nothing was changed");
}

void set(AppContext& context, Casebook& casebook, const std::filesystem::path& path)
{
    const HouseStyleReading reading = readHouseStyleFile(path, readChosenFile);
    if (!reading.style) {
        refuse(context, reading.faults);
    }
    orStop("setting the house style", casebook.setHouseStyle(asYaml(*reading.style)));
}

void show(AppContext& context, const Casebook& casebook)
{
    const auto style = houseStyleOf(casebook);
    if (!style) {
        context.say("This casebook has no house style.\n");
        return;
    }
    context.say(inLanguage(style->name, "en") + "\n");
    if (style->logo) {
        context.say("Logo: image/png, " + std::to_string(style->logo->bytes.size()) + " bytes, \"" +
                    inLanguage(style->logoAlternative, "en") + "\"\n");
    }
    if (!style->whyNoLogo.empty()) {
        context.say("Logo: left out of reports, because " + style->whyNoLogo + "\n");
    }
    for (const auto& [reader, text] : style->openings) {
        context.say("Opening for " + std::string(toWord(reader)) + ": " + inLanguage(text, "en") +
                    "\n");
    }
    for (const auto& [reader, text] : style->closings) {
        context.say("Closing for " + std::string(toWord(reader)) + ": " + inLanguage(text, "en") +
                    "\n");
    }
}

Exit house(AppContext& context, const HouseOptions& options)
{
    if (options.remove && !options.file.empty()) {
        throw Stopped("reading the command line", "give either --set or --remove",
                      Exit::WrongUsage);
    }
    const bool writes = options.remove || !options.file.empty();
    Casebook casebook =
        openCasebook(context, options.casebook, writes ? Use::Writing : Use::Reading);
    if (options.remove) {
        orStop("removing the house style", casebook.setHouseStyle({}));
    } else if (writes) {
        set(context, casebook, options.file);
    } else {
        show(context, casebook);
    }
    return Exit::Done;
}

} // namespace

std::shared_ptr<const HouseStyle> houseStyleOf(const Casebook& casebook)
{
    const std::string doing = "reading the house style";
    const std::string yaml = orStop(doing, casebook.houseStyle());
    if (yaml.empty()) {
        return nullptr;
    }
    HouseStyleReading reading = readHouseStyle(yaml, "the house style of the casebook");
    if (!reading.style) {
        throw Stopped(doing, toString(reading.faults.front()));
    }
    return std::make_shared<const HouseStyle>(std::move(*reading.style));
}

void addHouseCommand(Commands& commands)
{
    CLI::App& command =
        commands.add("house", "Show, set or remove the house style of a casebook's reports");
    auto options = std::make_shared<HouseOptions>();
    addCasebook(command, options->casebook);
    command.add_option("--set", options->file, "The YAML of the style to put in");
    command.add_flag("--remove", options->remove, "Take it out");
    commands.setAction(command,
                       [options](AppContext& context) { return house(context, *options); });
}

} // namespace app

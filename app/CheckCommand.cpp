#include "app/Command.h"
#include "core/assessment/Rules.h"
#include "core/standards/StandardReader.h"
#include "core/store/ChosenFile.h"

#include <optional>

namespace app {

namespace {

using namespace core;

/// A file that is a standard in itself.
struct Checked {
    std::string path;
    std::string yaml;
    StandardReading reading;
};

/// What one file holds; its faults are told.
std::optional<Checked> checkFile(AppContext& context, const std::string& path)
{
    // A file that is only too large is told like any other fault; what is absurd is not read at
    // all.
    auto text = readChosenFile(path, 16 * largestStandardBytes);
    if (!text) {
        context.complaints.push_back("checking the standard: " + toString(text.problem()));
        return std::nullopt;
    }
    StandardReading reading = readStandard(*text, path);
    for (const auto& fault : reading.faults) {
        context.say(toString(fault) + "\n");
    }
    if (!reading.standard) {
        return std::nullopt;
    }
    return Checked{path, std::move(*text), std::move(reading)};
}

/// The editions of `files`, and those of the library that have other ids.
Editions together(const std::vector<Checked>& files, const Library& library)
{
    Editions editions;
    const auto add = [&](const std::shared_ptr<const Standard>& edition) {
        if (editionOf(editions, edition->id) == nullptr) {
            editions.push_back(edition);
        }
    };
    for (const Checked& file : files) {
        add(std::make_shared<const Standard>(*file.reading.standard));
    }
    for (const auto& edition : library.all().editions) {
        add(edition);
    }
    return editions;
}

Exit check(AppContext& context, const std::vector<std::string>& paths)
{
    std::vector<Checked> files;
    for (const auto& path : paths) {
        if (auto file = checkFile(context, path)) {
            files.push_back(std::move(*file));
        }
    }
    bool good = files.size() == paths.size();
    const Editions editions = together(files, context.library);
    for (const Checked& file : files) {
        const auto faults = checkReferences(file.reading, file.yaml, file.path, editions);
        for (const auto& fault : faults) {
            context.say(toString(fault) + "\n");
        }
        if (faults.empty()) {
            context.say(file.path + ": no faults\n");
        }
        good = good && faults.empty();
    }
    return good ? Exit::Done : Exit::NotDone;
}

} // namespace

void addCheckCommand(Commands& commands)
{
    CLI::App& command = commands.add("check", "Check files of standards and tell every fault");
    auto paths = std::make_shared<std::vector<std::string>>();
    command.add_option("FILE", *paths, "A standard in YAML")->required();
    commands.setAction(command, [paths](AppContext& context) { return check(context, *paths); });
}

} // namespace app

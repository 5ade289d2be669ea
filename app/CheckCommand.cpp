#include "app/Command.h"
#include "core/standards/StandardReader.h"
#include "core/support/File.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

/// What one file holds; its faults are told.
std::shared_ptr<const Standard> checkFile(Surroundings& surroundings, const std::string& path)
{
    const auto text = readFile(path, largestStandardBytes);
    if (!text) {
        surroundings.complaints.push_back("checking the standard: " + toString(text.problem()));
        return nullptr;
    }
    StandardReading reading = readStandard(*text, path);
    for (const auto& fault : reading.faults) {
        surroundings.say(toString(fault) + "\n");
    }
    return reading.standard ? std::make_shared<const Standard>(std::move(*reading.standard))
                            : nullptr;
}

/// Whether `file` refers only to points that there are, in the bundled editions or in `files`.
bool refersWell(Surroundings& surroundings, const std::string& path,
                const std::shared_ptr<const Standard>& file, const Editions& files)
{
    Editions together = files;
    for (const auto& bundled : surroundings.library.all().editions) {
        if (std::none_of(files.begin(), files.end(),
                         [&](const auto& one) { return one->id == bundled->id; })) {
            together.push_back(bundled);
        }
    }
    bool good = true;
    for (auto fault : checkTogether(together)) {
        if (fault.file == file->id + ".yaml") {
            fault.file = path;
            surroundings.say(toString(fault) + "\n");
            good = false;
        }
    }
    return good;
}

Exit check(Surroundings& surroundings, const std::vector<std::string>& paths)
{
    bool good = true;
    Editions files;
    std::vector<std::pair<std::string, std::shared_ptr<const Standard>>> read;
    for (const auto& path : paths) {
        const auto standard = checkFile(surroundings, path);
        good = good && standard != nullptr;
        if (standard != nullptr) {
            read.emplace_back(path, standard);
            if (std::none_of(files.begin(), files.end(),
                             [&](const auto& one) { return one->id == standard->id; })) {
                files.push_back(standard);
            }
        }
    }
    for (const auto& [path, standard] : read) {
        if (refersWell(surroundings, path, standard, files)) {
            surroundings.say(path + ": no faults\n");
        } else {
            good = false;
        }
    }
    return good ? Exit::Done : Exit::NotDone;
}

} // namespace

void addCheckCommand(Commands& commands)
{
    CLI::App& command = commands.add("check", "Check files of standards and tell every fault");
    auto paths = std::make_shared<std::vector<std::string>>();
    command.add_option("FILE", *paths, "A standard in YAML")->required();
    commands.setAction(command, [paths](Surroundings& outside) { return check(outside, *paths); });
}

} // namespace app

#include "core/standards/OwnStandards.h"

#include "core/support/File.h"
#include "core/tree/ValueReader.h"

#include <algorithm>
#include <system_error>

namespace core {

OwnStandards::OwnStandards(std::filesystem::path folder, std::vector<std::filesystem::path> bundled)
    : m_folder(std::move(folder))
    , m_bundled(std::move(bundled))
{
}

Library OwnStandards::library() const
{
    auto folders = m_bundled;
    if (!m_folder.empty()) {
        folders.push_back(m_folder);
    }
    return Library(std::move(folders));
}

StandardReading OwnStandards::check(std::string_view yaml, std::string_view fileName) const
{
    StandardReading reading = readStandard(yaml, fileName);
    if (!reading.standard) {
        return reading;
    }
    reading.faults = checkReferences(reading, yaml, fileName, library().all().editions);
    if (!reading.faults.empty()) {
        reading.standard.reset();
    }
    return reading;
}

Result<std::string> OwnStandards::add(std::string_view yaml, std::string_view fileName,
                                      IfThere ifThere) const
{
    const StandardReading reading = check(yaml, fileName);
    if (!reading.standard) {
        return problemOf("this standard cannot be added", reading.faults);
    }
    const std::string& id = reading.standard->id;
    if (isBundled(id)) {
        return Problem{"the id '" + id +
                           "' belongs to a standard that comes with the program. Give this one "
                           "another id.",
                       std::string(fileName)};
    }
    std::error_code error;
    if (ifThere == IfThere::Refuse && std::filesystem::exists(fileOf(id), error)) {
        return Problem{"there is a standard of yours with the id '" + id +
                           "' already. Replace it, or give this one another id.",
                       std::string(fileName)};
    }
    std::filesystem::create_directories(m_folder, error);
    if (error || m_folder.empty()) {
        return Problem{"there is no folder for your standards, and none can be made" +
                           (error ? ": " + error.message() : std::string(".")),
                       m_folder.string()};
    }
    if (const auto written = writeFile(fileOf(id), yaml); !written) {
        return written.problem();
    }
    return id;
}

Result<Done> OwnStandards::remove(const std::string& id) const
{
    if (isBundled(id)) {
        return Problem{"the standard '" + id + "' comes with the program and stays.", {}};
    }
    std::error_code error;
    if (!isId(id) || !std::filesystem::remove(fileOf(id), error)) {
        return Problem{error ? "the standard '" + id + "' cannot be removed: " + error.message()
                             : "there is no standard of yours with the id '" + id + "'.",
                       m_folder.string()};
    }
    return Done{};
}

std::vector<std::string> OwnStandards::ids() const
{
    std::vector<std::string> own = Library({m_folder}).ids();
    std::erase_if(own, [&](const std::string& id) { return isBundled(id); });
    return own;
}

std::filesystem::path OwnStandards::fileOf(const std::string& id) const
{
    return m_folder / (id + ".yaml");
}

bool OwnStandards::isBundled(const std::string& id) const
{
    const auto ids = Library(m_bundled).ids();
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace core

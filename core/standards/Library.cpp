#include "core/standards/Library.h"

#include "core/standards/StandardReader.h"
#include "core/support/File.h"
#include "core/tree/DiagnosticList.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace core {

namespace {

constexpr std::string_view ending = ".yaml";

const Standard* withId(const Editions& editions, std::string_view id)
{
    const auto found =
        std::ranges::find_if(editions, [&](const std::shared_ptr<const Standard>& edition) {
            return edition->id == id;
        });
    return found == editions.end() ? nullptr : found->get();
}

/// Why `point` cannot be a counterpart; empty when it can.
std::string missing(const PointRef& point, const Editions& editions)
{
    const Standard* edition = withId(editions, point.edition);
    if (edition == nullptr) {
        return "there is no edition " + point.edition;
    }
    return edition->point(point.number) == nullptr
               ? point.edition + " has no point " + std::to_string(point.number)
               : std::string();
}

void checkPoint(const Standard& standard, const Point& point, const Editions& editions,
                std::vector<Diagnostic>& faults)
{
    const auto add = [&](const std::string& message) {
        faults.push_back({standard.id + std::string(ending), 0, 0,
                          "point " + std::to_string(point.number) + ": " + message});
    };
    for (const Counterpart& other : point.counterparts) {
        if (const std::string why = missing(other.point, editions); !why.empty()) {
            add("expected an existing counterpart, found " + toString(other.point) + "; " + why);
        }
    }
    for (const auto& [phase, prompts] : point.prompts) {
        if (!prompts.takenFrom.empty() && withId(editions, prompts.takenFrom) == nullptr) {
            add("expected prompts taken from an existing edition, found " + prompts.takenFrom);
        }
    }
}

} // namespace

Library::Library(std::vector<std::filesystem::path> folders) : m_folders(std::move(folders)) {}

std::vector<std::string> Library::ids() const
{
    std::set<std::string> found;
    for (const std::filesystem::path& folder : m_folders) {
        std::error_code error;
        for (std::filesystem::directory_iterator file(folder, error), end; !error && file != end;
             file.increment(error)) {
            if (file->path().extension() == ending) {
                found.insert(file->path().stem().string());
            }
        }
    }
    return {found.begin(), found.end()};
}

Result<std::shared_ptr<const Standard>> Library::edition(const std::string& id) const
{
    if (const auto known = m_read.find(id); known != m_read.end()) {
        return known->second;
    }
    const auto file = fileOf(id);
    if (!file) {
        return file.problem();
    }
    const auto yaml = readFile(*file, largestStandardBytes);
    if (!yaml) {
        return yaml.problem();
    }
    auto standard = standardFrom(*yaml, file->string());
    if (!standard) {
        return standard.problem();
    }
    if (standard->id != id) {
        return Problem{"the standard in this file has the id '" + standard->id +
                           "'. Name the file " + standard->id + std::string(ending) + ".",
                       file->string()};
    }
    return m_read.emplace(id, std::make_shared<const Standard>(std::move(*standard))).first->second;
}

Result<std::string> Library::text(const std::string& id) const
{
    const auto file = fileOf(id);
    if (!file) {
        return file.problem();
    }
    return readFile(*file, largestStandardBytes);
}

Library::Catalogue Library::all() const
{
    Catalogue catalogue;
    for (const std::string& id : ids()) {
        if (auto found = edition(id)) {
            catalogue.editions.push_back(std::move(*found));
        } else {
            catalogue.problems.push_back(found.problem());
        }
    }
    std::stable_partition(catalogue.editions.begin(), catalogue.editions.end(),
                          [](const std::shared_ptr<const Standard>& one) { return one->current; });
    return catalogue;
}

Result<std::filesystem::path> Library::fileOf(const std::string& id) const
{
    // An id from a casebook may be anything, also a way out of the folder.
    const bool isName = !id.empty() && id.find_first_of("/\\") == std::string::npos;
    for (const std::filesystem::path& folder : m_folders) {
        std::error_code error;
        const auto file = folder / (id + std::string(ending));
        if (isName && std::filesystem::exists(file, error)) {
            return file;
        }
    }
    return Problem{"there is no standard '" + id +
                       "'. Check its name, or put its file in the folder of standards.",
                   {}};
}

std::vector<Diagnostic> checkTogether(const Editions& editions)
{
    std::vector<Diagnostic> faults;
    for (const auto& standard : editions) {
        for (const Point& point : standard->points) {
            checkPoint(*standard, point, editions, faults);
        }
    }
    return faults;
}

std::vector<Diagnostic> checkReferences(const StandardReading& reading, std::string_view yaml,
                                        std::string_view fileName, const Editions& editions)
{
    DiagnosticList faults(yaml, fileName);
    for (const Reference& reference : reading.references) {
        const bool wholeEdition = reference.point.number == 0;
        if (wholeEdition && withId(editions, reference.point.edition) == nullptr) {
            faults.add(reference.place, "expected prompts taken from an existing edition, found " +
                                            reference.point.edition);
        } else if (!wholeEdition) {
            if (const std::string why = missing(reference.point, editions); !why.empty()) {
                faults.add(reference.place, "expected an existing counterpart, found " +
                                                toString(reference.point) + "; " + why);
            }
        }
    }
    return faults.take();
}

} // namespace core

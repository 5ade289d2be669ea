#include "core/report/LayoutCatalogue.h"

#include "core/report/LayoutReader.h"
#include "core/support/File.h"
#include "core/tree/ValueReader.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace core {

namespace {

/// Shared, because a layout lives for as long as somebody has it.
std::shared_ptr<const Layout> plain()
{
    return std::make_shared<const Layout>(plainLayout());
}

} // namespace

LayoutCatalogue::LayoutCatalogue(std::vector<std::filesystem::path> folders)
    : m_folders(std::move(folders))
{
}

std::vector<std::string> LayoutCatalogue::ids() const
{
    std::set<std::string> found;
    for (const auto& folder : m_folders) {
        std::error_code error;
        for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
             at.increment(error)) {
            if (at->path().extension() == ".yaml" && isId(at->path().stem().string())) {
                found.insert(at->path().stem().string());
            }
        }
    }
    found.erase(plainLayout().id);
    std::vector<std::string> ids{plainLayout().id};
    ids.insert(ids.end(), found.begin(), found.end());
    return ids;
}

Result<std::shared_ptr<const Layout>> LayoutCatalogue::layout(const std::string& id) const
{
    if (id == plainLayout().id) {
        return plain();
    }
    for (const auto& folder : m_folders) {
        const auto path = folder / (id + ".yaml");
        std::error_code error;
        if (!isId(id) || !std::filesystem::exists(path, error)) {
            continue;
        }
        const auto text = readFile(path, largestLayoutBytes + 1);
        if (!text) {
            return text.problem();
        }
        LayoutReading reading = readLayout(*text, path.filename().string());
        if (!reading.layout) {
            return Problem{"this layout cannot be read: " + toString(reading.faults.front()), {}};
        }
        if (reading.layout->id != id) {
            return Problem{"the layout in this file has another id: '" + reading.layout->id + "'.",
                           path.string()};
        }
        return std::make_shared<const Layout>(std::move(*reading.layout));
    }
    return Problem{"there is no layout \"" + id + "\".", {}};
}

Result<std::shared_ptr<const Layout>> LayoutCatalogue::layoutFor(const Assessment& assessment) const
{
    if (!assessment.layout.empty()) {
        return layout(assessment.layout);
    }
    if (!assessment.standards.empty()) {
        for (const std::string& id : ids()) {
            auto one = layout(id);
            if (one && std::ranges::find((*one)->defaultFor, assessment.standards.front()) !=
                           (*one)->defaultFor.end()) {
                return one;
            }
        }
    }
    return plain();
}

} // namespace core

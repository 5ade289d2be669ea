#pragma once

#include "core/assessment/Assessment.h"
#include "core/report/Layout.h"
#include "core/support/Result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace core {

/// The layouts that lie in folders as ID.yaml, and the plain one, which needs no file. Where two
/// folders have a layout of the same id, the earlier folder is heard.
class LayoutCatalogue {
public:
    /// Folders that are not there are empty.
    explicit LayoutCatalogue(std::vector<std::filesystem::path> folders);

    /// Sorted, with "plain" first.
    std::vector<std::string> ids() const;

    /// A Problem when there is no such layout, when its file has faults, and when the layout in it
    /// has another id.
    Result<std::shared_ptr<const Layout>> layout(const std::string& id) const;

    /// The layout that `assessment` names; else the one that is meant for its primary edition; else
    /// the plain one. A Problem when it names one that cannot be had.
    Result<std::shared_ptr<const Layout>> layoutFor(const Assessment& assessment) const;

private:
    std::vector<std::filesystem::path> m_folders;
};

} // namespace core

#pragma once

#include "core/packs/Merge.h"
#include "ui/widgets/TaskDialog.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <set>

namespace ui {

class Session;

/// What a question about pack files offers: "Packs (*.standpoint)".
QString packKinds();

/// The task of writing a pack to `to`. It works over a connection of its own. A pack for the panel
/// is signed with the session's key; where it cannot be, that is told with what was done.
Task packTask(const Session& session, const core::PackOptions& options,
              const std::filesystem::path& to);

/// "apply-for-a-rod-licence-for-the-team-2026-11-23.standpoint"
std::filesystem::path packName(const std::string& service, core::Reader reader, core::Date day);

/// A pack that was opened, and what it would bring, in words where values have to be looked up.
struct LookedAt {
    std::shared_ptr<const core::Pack> pack;
    core::MergePreview preview;
    QStringList disputes; ///< One line each.
    QStringList warnings; ///< The same.
    QStringList keys;     ///< Who brings what, by the keys that signed it.
};

/// Works out what `pack` would bring to the casebook at `casebook`, opened as `elsewhere` says,
/// without the people in `leaveOut`. `keys` is the folder of this device's key. Fit for another
/// thread.
core::Result<LookedAt> lookAt(const std::filesystem::path& casebook,
                              const core::CasebookOptions& elsewhere,
                              std::shared_ptr<const core::Pack> pack,
                              const std::set<core::PersonId>& leaveOut,
                              const std::filesystem::path& keys, const core::Progress& progress);

} // namespace ui

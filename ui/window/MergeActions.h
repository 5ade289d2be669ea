#pragma once

#include "core/store/MergeRecord.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace ui {

class Actions;
class Navigation;
class PackBanner;
class PackFolder;
class Prompts;
class TeamActions;
class Workspace;

/// Packs that come in: merged from a file, by dropping one on the window or from the watched
/// folder, and merges undone.
class MergeActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    MergeActions(Workspace& workspace, Navigation& navigation, TeamActions& team,
                 PackFolder& folder, PackBanner& banner, Actions& actions, Prompts& prompts,
                 QWidget& window);

    /// Shows what a pack or a casebook would bring, and merges it where that is wanted.
    void mergeOne(const std::filesystem::path& pack) { merge({pack}); }

private:
    void askToMerge();
    void merge(const std::vector<std::filesystem::path>& packs);
    /// The same once everything of our own is on disk.
    void mergeSaved(const std::vector<std::filesystem::path>& packs);
    void undoMerge();
    void undoOneOf(std::vector<core::MergeRecord> merges);

    Workspace& m_workspace;
    Navigation& m_navigation;
    TeamActions& m_team;
    PackFolder& m_folder;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui

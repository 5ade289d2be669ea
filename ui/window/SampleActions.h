#pragma once

#include "ui/start/ImportTasks.h"

#include <QObject>

#include <filesystem>
#include <optional>

namespace ui {

class Actions;
class FileActions;
class ImportActions;
class Navigation;
class Preferences;
class Prompts;
class SampleBanner;
class Workspace;

/// Looking around in the assessment of an invented service. A sample lies in a casebook of its own,
/// so that it never stands among a person's own work, and can be thrown away.
class SampleActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    SampleActions(Workspace& workspace, Navigation& navigation, FileActions& files,
                  ImportActions& imports, SampleBanner& banner, Actions& actions,
                  Preferences& preferences, Prompts& prompts, QWidget& window);

private:
    void choose();
    void open(const Sample& sample);
    void opened();
    void throwAway();
    void discard(const std::filesystem::path& folder, int tries);

    Workspace& m_workspace;
    Navigation& m_navigation;
    FileActions& m_files;
    ImportActions& m_imports;
    SampleBanner& m_banner;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
    std::optional<Sample> m_wanted;    ///< To be shown once its casebook is open.
    std::filesystem::path m_discarded; ///< Folder to remove once another casebook is open.
};

} // namespace ui

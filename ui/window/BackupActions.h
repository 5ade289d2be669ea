#pragma once

#include <QObject>

#include <filesystem>
#include <stop_token>

namespace ui {

class Actions;
class BinBanner;
class FileActions;
class Navigation;
class Preferences;
class Prompts;
class Workspace;

/// Backs a casebook up when it is opened, and shows its backups.
class BackupActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    BackupActions(Workspace& workspace, Navigation& navigation, FileActions& files,
                  BinBanner& banner, Actions& actions, Preferences& preferences, Prompts& prompts,
                  QWidget& window);
    ~BackupActions() override;

private:
    void backUp();
    void show();
    void showSaved();
    void offerToGoBack();

    Workspace& m_workspace;
    Navigation& m_navigation;
    FileActions& m_files;
    BinBanner& m_banner;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
    std::stop_source m_stop;
    std::filesystem::path m_from; ///< The casebook whose backup somebody looks into.
};

} // namespace ui

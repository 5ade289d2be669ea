#pragma once

#include <QObject>

#include <filesystem>

namespace ui {

class Actions;
class Navigation;
class Preferences;
class Prompts;
class Workspace;

/// What the File menu does about casebooks as files: opening, making, leaving and backing up.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    FileActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                Preferences& preferences, Prompts& prompts, QWidget& window);

    /// Opens a casebook, unless the person stays with what is not saved of the open one.
    void open(const std::filesystem::path& path);
    /// The casebook of last time, else the default one.
    void openUsual();
    /// Takes what was typed before the casebook is closed; asks when something would be lost.
    bool mayLeave();
    /// Shows what the casebook refuses.
    void showRefused();

private:
    void askToOpen();
    void askForNew();
    void create(const std::filesystem::path& path);
    void backUp();
    void tellWhere();

    Workspace& m_workspace;
    Navigation& m_navigation;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui

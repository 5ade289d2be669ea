#pragma once

#include "core/support/Result.h"
#include "ui/base/Retry.h"

#include <QObject>

#include <filesystem>
#include <functional>

namespace ui {

class Actions;
class Navigation;
class Preferences;
class Prompts;
class Workspace;

/// What the File menu does about files: casebooks are opened, made, left and backed up, and reports
/// that somebody has are checked.
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
    /// Takes what was typed and calls `then`, which closes the casebook; asks first when something
    /// would be lost.
    void leave(std::function<void()> then);
    /// Shows what the casebook refuses.
    void showRefused();

private:
    bool mayLoseWhatWaits();
    void backUpSaved();
    void openWindow();
    void askToOpen();
    void askToUpgrade(const std::filesystem::path& path, const core::Problem& why);
    void askForNew();
    void create(const std::filesystem::path& path);
    void backUp();
    void repairCopy();
    void checkReport();
    void tellWhere();

    Workspace& m_workspace;
    Navigation& m_navigation;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
    Retry m_leaving;
};

} // namespace ui

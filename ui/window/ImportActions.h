#pragma once

#include <QObject>

#include <filesystem>
#include <memory>

namespace ui {

class Actions;
class Navigation;
class NewAssessmentDialog;
class Preferences;
class Prompts;
class Workspace;

/// The ways in which an assessment comes into the casebook: begun, imported, or as a sample.
class ImportActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    ImportActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                  Preferences& preferences, Prompts& prompts, QWidget& window);

private:
    void begin();
    void fillIn(const std::shared_ptr<NewAssessmentDialog>& form);
    void importFile();
    void openSample();
    /// False when nothing came in.
    bool import(const std::filesystem::path& file);

    Workspace& m_workspace;
    Navigation& m_navigation;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui

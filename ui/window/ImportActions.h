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

/// The ways in which an assessment comes into the casebook: begun, or imported.
class ImportActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    ImportActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                  Preferences& preferences, Prompts& prompts, QWidget& window);

    /// Brings a file in the exchange format into the open casebook. False when nothing came in.
    bool import(const std::filesystem::path& file);

private:
    void begin();
    void fillIn(const std::shared_ptr<NewAssessmentDialog>& form);
    void importFile();

    Workspace& m_workspace;
    Navigation& m_navigation;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui

#pragma once

#include <QObject>

#include <string>

namespace ui {

class Actions;
class Navigation;
class Prompts;
class Workspace;

/// What is done to the open assessment as a whole: its details, its agenda, attached files, note
/// sheets to print, and the house style of reports.
class AssessmentActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    AssessmentActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                      Prompts& prompts, QWidget& window);

private:
    void editDetails();
    void editAgenda();
    void chooseHouseStyle();
    void printNoteSheets();
    void attachFiles();
    void fileNote();
    void saveAttachment(const std::string& id);
    void editAttachment(const std::string& id);

    Workspace& m_workspace;
    Navigation& m_navigation;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui

#pragma once

#include "core/casebook/Casebook.h"
#include "ui/session/AppContext.h"

#include <QMainWindow>

class QPushButton;
class QStackedWidget;

namespace ui {

class Actions;
class AssessmentPage;
class DayPage;
enum class DayPageKind;
class PackFolder;
class PackBanner;
class Preferences;
class ProblemPage;
class Prompts;
struct FileQuestion;
class ReportPage;
class StatusBar;
class StandardsPage;
class StartPage;
class TopBar;

/// The window: arranges the pages and connects the actions; decides nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `preferences` and `prompts` outlive the window.
    MainWindow(AppContext context, Preferences& preferences, Prompts& prompts);
    ~MainWindow() override;

    /// Opens a casebook. One that cannot be opened is told in the window.
    void open(const std::filesystem::path& path);
    /// The casebook of last time, else the default one.
    void openUsual();
    /// False, and told, when it cannot be opened.
    bool openAssessment(const core::AssessmentId& id);

    Session* session() const { return m_session.get(); }
    Actions& actions() const { return *m_actions; }

signals:
    /// The person chose other colours or another size of text; see Preferences.
    void lookChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectActions();
    void connectFileActions();
    void connectGoActions();
    void connectStandardsActions();
    void connectPackActions();
    void connectViewActions();
    void connectPageAction(const QString& id, void (AssessmentPage::*slot)());

    void take(core::Result<std::unique_ptr<Session>> opened, const std::filesystem::path& path);
    void askToOpen();
    void askForNew();
    void showStart();
    void showAssessment();
    void showReport();
    void showStandards();
    void showDayPage(DayPageKind kind);
    DayPage* shownDayPage() const;
    void openHit(const core::Hit& hit);
    void findOrRun();
    bool bringIn(const std::filesystem::path& file);
    void begin();
    void importFile();
    void openSample();
    void backUp();
    void addStandard();
    void removeStandard();
    void saveTemplate();
    /// Files of standards came or went; shows the one with this id.
    void standardsChanged(const std::string& id);
    void moveEdition();
    void handOut();
    void handBack();
    void givePack(const std::vector<core::AssessmentId>& assessments);
    void askToMerge();
    void merge(const std::vector<std::filesystem::path>& packs);
    void undoMerge();
    void offerToLink(const core::AssessmentId& selfAssessment);
    void chooseTeamsOwn();
    void answerFindings();
    void connectAssessmentPage();
    void editDetails();
    void chooseHouseStyle();
    void attachFiles();
    void saveAttachment(const std::string& id);
    void editAttachment(const std::string& id);
    /// The casebook holds something else now than what is shown.
    void readAgain();
    std::optional<std::filesystem::path> askSaveLocation(const FileQuestion& question);
    void choosePreferences();
    void setTextSize(int percent);
    void tellWhere();
    void tellAbout();
    /// Takes what was typed. False when not everything could be saved.
    bool finish();
    /// The same before the casebook is closed: asks when something would be lost.
    bool mayLeave();
    void refreshHeading();
    void refreshActions();

    AppContext m_context;
    Preferences& m_preferences;
    Prompts& m_prompts;
    std::filesystem::path m_wanted; ///< The casebook that was asked for last.
    std::unique_ptr<Session> m_session;
    Actions* m_actions = nullptr;
    TopBar* m_top = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_read = nullptr; ///< To the standards.
    QStackedWidget* m_pages = nullptr;
    PackFolder* m_packFolder = nullptr;
    PackBanner* m_packBanner = nullptr;
    StatusBar* m_saved = nullptr;
    ProblemPage* m_problem = nullptr;
    QWidget* m_problemArea = nullptr;
    StartPage* m_start = nullptr;
    AssessmentPage* m_assessment = nullptr;
    ReportPage* m_reportPage = nullptr;
    StandardsPage* m_standards = nullptr;
    bool m_fromAssessment = false;    ///< Where the way back from the standards leads.
    std::vector<DayPage*> m_dayPages; ///< By kind; null until first asked for.
};

} // namespace ui

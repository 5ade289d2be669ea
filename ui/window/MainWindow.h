#pragma once

#include "ui/session/AppContext.h"

#include <QMainWindow>

#include <memory>

class QPushButton;

namespace ui {

class Actions;
class AssessmentActions;
class BackupActions;
class BinActions;
class BinBanner;
class FileActions;
class FileBanner;
class DialogKeys;
class FileGuard;
class GoActions;
class HandbookActions;
class ImportActions;
class SampleActions;
class SampleBanner;
class MergeActions;
class Navigation;
class PackActions;
class PackBanner;
class PackFolder;
class Preferences;
class Prompts;
class RedactActions;
class RetentionActions;
class RetentionBanner;
class SamePersonActions;
class SamePersonBanner;
class SpellingActions;
class StandardActions;
class StatusBar;
class TabActions;
class TabStrip;
class TeamActions;
class TopBar;
class ViewActions;
class Watch;
class WhoActions;
class WhoBanner;
class Workspace;
struct WindowHandOver;

/// The window: arranges the bars and pages around the objects that do what the menus say.
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
    /// Tells when it cannot be opened.
    void openAssessment(const core::AssessmentId& id);

    /// Everything goes to a window that is made to take this one's place, and nothing is left here
    /// but to delete it.
    WindowHandOver handOver();
    /// Stands where that window stood, and is as much shown.
    void standLike(const WindowHandOver& handed);
    /// The other end of handOver, once that window is gone.
    void takeOver(WindowHandOver handed);

    /// Null while no casebook is open.
    Session* session() const;
    Actions& actions() const { return *m_actions; }

signals:
    /// The person chose other colours or another size of text; see Preferences.
    void lookChanged();
    /// The same of the language of the window; see TranslatedWindow.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void addButtons();
    void connectParts();
    void follow(Session& session);
    void refresh();
    void refreshActions();
    void refreshHeading();
    /// Whether everything is saved, or may be lost. Closes the window later where that takes a
    /// moment to know.
    bool mayClose();
    void tell(const QString& title, const core::Problem& problem);

    Preferences& m_preferences;
    bool m_isAsking = false; ///< Whether the window may close.
    bool m_mayClose = false;
    Prompts& m_prompts;
    Actions* m_actions;
    TopBar* m_top;
    TabStrip* m_tabStrip;
    PackBanner* m_packBanner;
    WhoBanner* m_whoBanner;
    SamePersonBanner* m_samePersonBanner;
    BinBanner* m_binBanner;
    SampleBanner* m_sampleBanner;
    RetentionBanner* m_retentionBanner;
    FileBanner* m_fileBanner;
    PackFolder* m_packFolder;
    StatusBar* m_status;
    QPushButton* m_read = nullptr; ///< To the standards.
    QPushButton* m_import = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_report = nullptr;
    // In the order in which they know each other.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SpellingActions> m_spelling; ///< Of the fields on the pages.
    std::unique_ptr<Navigation> m_navigation;
    std::unique_ptr<GoActions> m_go;
    std::unique_ptr<FileActions> m_files;
    std::unique_ptr<ImportActions> m_imports;
    std::unique_ptr<SampleActions> m_samples;
    std::unique_ptr<AssessmentActions> m_assessments;
    std::unique_ptr<StandardActions> m_standards;
    std::unique_ptr<PackActions> m_packs;
    std::unique_ptr<TeamActions> m_team;
    std::unique_ptr<MergeActions> m_merges;
    std::unique_ptr<ViewActions> m_view;
    std::unique_ptr<WhoActions> m_who;
    std::unique_ptr<SamePersonActions> m_samePerson;
    std::unique_ptr<BinActions> m_bin;
    std::unique_ptr<BackupActions> m_backups;
    std::unique_ptr<RedactActions> m_redact;
    std::unique_ptr<RetentionActions> m_retention;
    std::unique_ptr<FileGuard> m_guard;
    std::unique_ptr<TabActions> m_tabs;
    Watch* m_watch;
    std::unique_ptr<HandbookActions> m_handbook;
    std::unique_ptr<DialogKeys> m_dialogKeys;
};

} // namespace ui

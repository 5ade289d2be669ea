#include "ui/window/MainWindow.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/packs/PackBanner.h"
#include "ui/packs/PackFolder.h"
#include "ui/session/Session.h"
#include "ui/window/ActionStates.h"
#include "ui/window/Actions.h"
#include "ui/window/AssessmentActions.h"
#include "ui/window/BackupActions.h"
#include "ui/window/BinActions.h"
#include "ui/window/BinBanner.h"
#include "ui/window/DialogKeys.h"
#include "ui/window/FileActions.h"
#include "ui/window/FileBanner.h"
#include "ui/window/FileGuard.h"
#include "ui/window/GoActions.h"
#include "ui/window/HandbookActions.h"
#include "ui/window/ImportActions.h"
#include "ui/window/MergeActions.h"
#include "ui/window/Navigation.h"
#include "ui/window/PackActions.h"
#include "ui/window/PageHeading.h"
#include "ui/window/RedactActions.h"
#include "ui/window/RetentionActions.h"
#include "ui/window/RetentionBanner.h"
#include "ui/window/SamePersonActions.h"
#include "ui/window/SamePersonBanner.h"
#include "ui/window/SampleActions.h"
#include "ui/window/SampleBanner.h"
#include "ui/window/SpellingActions.h"
#include "ui/window/StandardActions.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TabActions.h"
#include "ui/window/TabStrip.h"
#include "ui/window/TeamActions.h"
#include "ui/window/TopBar.h"
#include "ui/window/ViewActions.h"
#include "ui/window/Watch.h"
#include "ui/window/WhoActions.h"
#include "ui/window/WhoBanner.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

AppContext withBackups(AppContext context, const Preferences& preferences)
{
    context.backups = [&preferences] {
        constexpr std::uintmax_t megabyte = 1'000'000;
        return core::BackupSettings{preferences.backupFolder().value_or(std::filesystem::path()),
                                    static_cast<std::uintmax_t>(preferences.backupMegabytes()) *
                                        megabyte,
                                    preferences.backsUp()};
    };
    return context;
}

} // namespace

MainWindow::MainWindow(AppContext context, Preferences& preferences, Prompts& prompts)
    : m_preferences(preferences)
    , m_prompts(prompts)
    , m_actions(new Actions(this))
    , m_top(new TopBar(this))
    , m_tabStrip(new TabStrip(this))
    , m_packBanner(new PackBanner(this))
    , m_whoBanner(new WhoBanner(this))
    , m_samePersonBanner(new SamePersonBanner(this))
    , m_binBanner(new BinBanner(this))
    , m_sampleBanner(new SampleBanner(this))
    , m_retentionBanner(new RetentionBanner(this))
    , m_fileBanner(new FileBanner(this))
    , m_packFolder(new PackFolder(preferences, this))
    , m_status(new StatusBar(this))
    , m_workspace(std::make_unique<Workspace>(withBackups(std::move(context), preferences)))
    , m_spelling(
          std::make_unique<SpellingActions>(*m_workspace, *m_actions, preferences, prompts, *this))
    , m_navigation(std::make_unique<Navigation>(*m_workspace, *m_actions, prompts, *this))
    , m_go(std::make_unique<GoActions>(*m_workspace, *m_navigation, *m_actions, prompts, *this))
    , m_files(std::make_unique<FileActions>(*m_workspace, *m_navigation, *m_actions, preferences,
                                            prompts, *this))
    , m_imports(std::make_unique<ImportActions>(*m_workspace, *m_navigation, *m_actions,
                                                preferences, prompts, *this))
    , m_samples(std::make_unique<SampleActions>(*m_workspace, *m_navigation, *m_files, *m_imports,
                                                *m_sampleBanner, *m_actions, preferences, prompts,
                                                *this))
    , m_assessments(std::make_unique<AssessmentActions>(*m_workspace, *m_navigation, *m_actions,
                                                        prompts, *this))
    , m_standards(std::make_unique<StandardActions>(*m_workspace, *m_navigation, *m_actions,
                                                    prompts, *this))
    , m_packs(std::make_unique<PackActions>(*m_workspace, *m_navigation, *m_packFolder, *m_actions,
                                            prompts, *this))
    , m_team(std::make_unique<TeamActions>(*m_workspace, *m_navigation, *m_actions, prompts, *this))
    , m_merges(std::make_unique<MergeActions>(*m_workspace, *m_navigation, *m_team, *m_packFolder,
                                              *m_packBanner, *m_actions, prompts, *this))
    , m_view(std::make_unique<ViewActions>(*m_workspace, *m_packFolder, *m_spelling, *m_actions,
                                           preferences, prompts, *this))
    , m_who(std::make_unique<WhoActions>(*m_workspace, *m_navigation, *m_whoBanner, preferences,
                                         prompts, *this))
    , m_samePerson(std::make_unique<SamePersonActions>(*m_workspace, *m_navigation,
                                                       *m_samePersonBanner, prompts, *this))
    , m_bin(std::make_unique<BinActions>(*m_workspace, *m_navigation, *m_binBanner, *m_actions,
                                         prompts, *this))
    , m_backups(std::make_unique<BackupActions>(*m_workspace, *m_navigation, *m_files, *m_binBanner,
                                                *m_actions, preferences, prompts, *this))
    , m_redact(
          std::make_unique<RedactActions>(*m_workspace, *m_navigation, *m_actions, prompts, *this))
    , m_retention(std::make_unique<RetentionActions>(
          *m_workspace, *m_navigation, *m_retentionBanner, *m_actions, prompts, *this))
    , m_guard(std::make_unique<FileGuard>(*m_workspace, *m_files, *m_fileBanner, preferences,
                                          prompts, *this))
    , m_tabs(std::make_unique<TabActions>(*m_workspace, *m_navigation, *m_guard, *m_tabStrip,
                                          *m_actions, preferences))
    , m_watch(new Watch(*m_workspace, *this))
    , m_handbook(std::make_unique<HandbookActions>(*m_workspace, *m_navigation, *m_actions, prompts,
                                                   *this))
    , m_dialogKeys(std::make_unique<DialogKeys>(*m_actions, *this))
{
    setObjectName("mainWindow");
    arrange();
    addButtons();
    connectParts();
    // Not beyond a small screen, less what frames the window.
    const int frame = 2 * fontMetrics().height();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, frame)));
    if (const QByteArray geometry = m_preferences.windowGeometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    refresh();
}

MainWindow::~MainWindow()
{
    // A field that has the keyboard tells its end of editing while the window is still whole.
    hide();
}

void MainWindow::arrange()
{
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_tabStrip);
    column->addWidget(m_sampleBanner);
    column->addWidget(m_fileBanner);
    column->addWidget(m_packBanner);
    column->addWidget(m_whoBanner);
    column->addWidget(m_samePersonBanner);
    column->addWidget(m_binBanner);
    column->addWidget(m_retentionBanner);
    column->addWidget(m_navigation->view(), 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    m_actions->fill(*menuBar());
}

void MainWindow::addButtons()
{
    const auto add = [this](const char* id, const QString& text, const char* action) {
        QPushButton* button = m_top->addButton(id, text);
        connect(button, &QPushButton::clicked, (*m_actions)[action], &QAction::trigger);
        return button;
    };
    m_read = add("standardsButton", tr("Standards"), "goToStandards");
    m_import = add("importButton", tr("Import…"), "importFile");
    m_new = add("newAssessmentButton", tr("New assessment"), "newAssessment");
    m_report = add("reportButton", tr("Report"), "goToReport");
    PrimaryMark::put(*m_new);
}

void MainWindow::connectParts()
{
    connect((*m_actions)["quit"], &QAction::triggered, this, &QWidget::close);
    connect(m_top, &TopBar::findAsked, m_go.get(), &GoActions::findOrRun);
    connect(m_top, &TopBar::backAsked, m_navigation.get(), &Navigation::goBack);
    connect(m_navigation.get(), &Navigation::walkThroughMade, m_view.get(),
            &ViewActions::followFolds);
    connect(m_status, &StatusBar::whoAmIAsked, m_view.get(), &ViewActions::choosePreferences);
    connect(m_status, &StatusBar::refusedAsked, m_files.get(), &FileActions::showRefused);
    m_go->offerTabs([this] { return m_tabs->ways(); });
    connect(m_go.get(), &GoActions::said, m_status, &StatusBar::say);
    connect(m_spelling.get(), &SpellingActions::said, m_status, &StatusBar::say);
    m_dialogKeys->add("handbook", [this](QWidget& dialog) { m_handbook->showFor(dialog); });
    m_dialogKeys->add("nextMisspelt", [this](QWidget&) { m_spelling->findNext(); });
    connect(m_guard.get(), &FileGuard::mergeAsked, m_merges.get(), &MergeActions::mergeOne);
    connect(m_view.get(), &ViewActions::lookChanged, this, &MainWindow::lookChanged);
    connect(m_view.get(), &ViewActions::languageChanged, this, &MainWindow::languageChanged);
    connect(m_navigation.get(), &Navigation::changed, this, &MainWindow::refresh);
    connect(m_bin.get(), &BinActions::changed, this, &MainWindow::refreshActions);
    connect(m_workspace.get(), &Workspace::opened, this,
            [this] { follow(*m_workspace->session()); });
    connect(m_workspace.get(), &Workspace::readingFailed, this,
            [this](const core::Problem& problem) {
                tell(tr("The assessment cannot be read again"), problem);
            });
}

void MainWindow::follow(Session& session)
{
    m_status->follow(&session);
    connect(&session, &Session::changed, this, &MainWindow::refreshHeading);
    connect(&session, &Session::savedStateChanged, this, &MainWindow::refreshHeading);
    connect(&session, &Session::problemArose, this,
            [this](const core::Problem& problem) { tell(tr("That cannot be done"), problem); });
    connect(&session.undoGroup(), &QUndoGroup::indexChanged, this, &MainWindow::refreshActions);
    m_tabs->follow();
    refresh();
}

void MainWindow::tell(const QString& title, const core::Problem& problem)
{
    m_prompts.tell(this, title, inWords(problem));
}

void MainWindow::open(const std::filesystem::path& path)
{
    m_files->open(path);
}

void MainWindow::openUsual()
{
    m_files->openUsual();
}

void MainWindow::openAssessment(const core::AssessmentId& id)
{
    m_navigation->openAssessment(id);
}

Session* MainWindow::session() const
{
    return m_workspace->session();
}

void MainWindow::refresh()
{
    const bool onStart = m_navigation->shownStart() != nullptr;
    const bool onAssessment =
        m_navigation->shownAssessment() != nullptr || m_navigation->shownDayPage() != nullptr;
    const bool onFind = onAssessment || m_navigation->shownReport() != nullptr ||
                        m_navigation->shownStandards() != nullptr ||
                        m_navigation->shownActions() != nullptr;
    const std::pair<QWidget*, bool> parts[] = {{m_read, onStart},
                                               {m_import, onStart},
                                               {m_new, onStart},
                                               {m_report, onAssessment},
                                               {m_top->findBox(), onFind}};
    // What goes makes way first: with both, the bar would push a small window off the screen.
    for (const bool isThere : {false, true}) {
        for (const auto& [part, isWanted] : parts) {
            if (isWanted == isThere) {
                part->setVisible(isThere);
            }
        }
        refreshHeading();
    }
    refreshActions();
}

void MainWindow::refreshActions()
{
    enableActions(*m_actions, *m_workspace, *m_navigation);
    if (m_bin && m_bin->canBringBack()) {
        (*m_actions)["undo"]->setEnabled(true);
    }
}

void MainWindow::refreshHeading()
{
    m_top->show(headingOf(*m_workspace, *m_navigation));
    setWindowTitle(titleOf(*m_workspace, *m_navigation));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_workspace->readWhatChanged();
    }
}

} // namespace ui

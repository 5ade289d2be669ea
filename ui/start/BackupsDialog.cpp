#include "ui/start/BackupsDialog.h"

#include "ui/base/Background.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/start/BackupPlace.h"
#include "ui/start/BackupWords.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BackupsDialog::BackupsDialog(std::filesystem::path casebook, bool isWritable,
                             const core::BackupSettings& settings, core::Clock clock,
                             Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_isWritable(isWritable)
    , m_clock(std::move(clock))
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_assessments(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_place(new BackupPlace(m_casebook, settings, prompts, this))
    , m_now(new QPushButton(tr("Back up &now"), this))
    , m_look(new QPushButton(tr("&Look inside"), this))
    , m_all(new QPushButton(tr("&Restore all…"), this))
    , m_one(new QPushButton(tr("Restore this &assessment…"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("backupsDialog");
    setWindowTitle(tr("Backups"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Keep backups"});
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::fillAssessments);
    connect(m_assessments, &QListWidget::currentRowChanged, this, &BackupsDialog::follow);
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_look, &QPushButton::clicked, this, &BackupsDialog::lookInside);
    connect(m_all, &QPushButton::clicked, this, &BackupsDialog::restoreAll);
    connect(m_one, &QPushButton::clicked, this, &BackupsDialog::restoreOne);
    connect(m_place, &BackupPlace::folderChanged, this,
            [this] { work(tr("Looking for backups"), {}); });
    connect(m_close, &QPushButton::clicked, this, &BackupsDialog::reject);
    giveRoom(*this, 96, 30);
    follow();
    m_list->setFocus();
}

BackupsDialog::~BackupsDialog()
{
    m_stop.request_stop();
}

void BackupsDialog::arrange()
{
    m_list->setObjectName("backupList");
    m_list->setAccessibleName(tr("Backups, the latest first"));
    m_list->setWordWrap(true);
    m_assessments->setObjectName("backupAssessments");
    m_assessments->setAccessibleName(tr("It holds: assessments in the chosen backup"));
    m_assessments->setWordWrap(true);
    m_about->setObjectName("backupAbout");
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFocusPolicy(Qt::StrongFocus);
    m_now->setObjectName("backUpNow");
    m_look->setObjectName("lookInside");
    m_all->setObjectName("restoreAll");
    m_one->setObjectName("restoreOne");
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_look, m_all, m_one}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_close);
    m_close->setDefault(true);
    m_now->setAutoDefault(false);
    auto* making = new QHBoxLayout;
    making->addWidget(m_about, 1);
    making->addWidget(m_now);
    setTabOrder(m_about, m_now);
    auto* holds = new QLabel(tr("It &holds:"), this);
    holds->setBuddy(m_assessments);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    // Of their own they want more, which a small screen with large text has not.
    m_list->setMinimumHeight(fontMetrics().height() * 2);
    m_assessments->setMinimumHeight(fontMetrics().height() * 2);
    column->addWidget(m_list, 3);
    column->addWidget(holds);
    column->addWidget(m_assessments, 2);
    column->addLayout(making);
    column->addWidget(m_place);
    column->addLayout(row);
}

core::BackupSettings BackupsDialog::settings() const
{
    return m_place->settings();
}

core::Result<std::vector<BackupsDialog::Listed>>
BackupsDialog::read(const std::filesystem::path& casebook, const core::BackupSettings& settings)
{
    auto files = core::backupsOf(casebook, settings);
    if (!files) {
        return files.problem();
    }
    std::vector<Listed> backups;
    for (core::BackupFile& file : *files) {
        auto content = core::glanceInto(file.path);
        backups.push_back({std::move(file), std::move(content)});
    }
    return backups;
}

void BackupsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_started) {
        m_started = true;
        work(tr("Looking for backups"), {});
    }
}

void BackupsDialog::fill()
{
    m_list->clear();
    for (const Listed& one : m_backups) {
        m_list->addItem(inOneLine(one.file, one.content));
    }
    m_list->setCurrentRow(m_backups.empty() ? -1 : 0);
    fillAssessments();
}

void BackupsDialog::fillAssessments()
{
    m_assessments->clear();
    const Listed* one = chosen();
    if (one != nullptr && one->content) {
        for (const core::AssessmentSummary& summary : one->content->assessments) {
            m_assessments->addItem(
                tr("%1: %2", "a service, notes")
                    .arg(fromUtf8(summary.service),
                         tr("%n note(s)", nullptr, static_cast<int>(summary.notes))));
        }
        m_assessments->setCurrentRow(m_assessments->count() > 0 ? 0 : -1);
    }
    follow();
}

void BackupsDialog::follow()
{
    const bool some = !m_working && chosen() != nullptr;
    m_look->setEnabled(some);
    m_all->setEnabled(some && m_isWritable);
    m_one->setEnabled(some && m_isWritable && chosenAssessment() != nullptr);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_now, m_list, m_assessments, m_close, m_place}) {
        widget->setEnabled(!m_working);
    }
}

const BackupsDialog::Listed* BackupsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_backups.size())
               ? &m_backups[static_cast<std::size_t>(row)]
               : nullptr;
}

const core::AssessmentSummary* BackupsDialog::chosenAssessment() const
{
    const Listed* one = chosen();
    const int row = m_assessments->currentRow();
    return one != nullptr && one->content && row >= 0 &&
                   row < static_cast<int>(one->content->assessments.size())
               ? &one->content->assessments[static_cast<std::size_t>(row)]
               : nullptr;
}

void BackupsDialog::backUpNow()
{
    work(tr("Backing up"),
         [path = m_casebook, settings = settings(), now = m_clock()](
             const core::Progress& progress) { return backedUp(path, settings, now, progress); });
}

void BackupsDialog::lookInside()
{
    // Read to its end first: whoever looks should know.
    const auto path = chosen()->file.path;
    work(tr("Checking the backup"), [path](const core::Progress&) { return lookedInto(path); });
    m_toLookInto = path;
}

void BackupsDialog::restoreAll()
{
    const core::BackupFile file = chosen()->file;
    if (!m_prompts.confirm(
            this, {tr("Restore all"),
                   tr("The casebook becomes what it was on %1. As it is now, it is backed up "
                      "first, so that you can come back to that.\n\nWhat was forgotten or redacted "
                      "since stays gone.")
                       .arg(whenInWords(file)),
                   tr("Restore all")})) {
        return;
    }
    work(tr("Restoring"), [path = m_casebook, from = file.path, settings = settings(),
                           now = m_clock()](const core::Progress& progress) {
        return restored(path, from, settings, now, progress);
    });
}

void BackupsDialog::restoreOne()
{
    const core::AssessmentSummary one = *chosenAssessment();
    core::CasebookOptions options;
    options.readOnly = true;
    options.waitMilliseconds = 0;
    const auto casebook = core::Casebook::open(m_casebook, options);
    const auto isForgotten =
        casebook ? casebook->isForgotten(one.id) : core::Result<bool>(casebook.problem());
    if (!isForgotten) {
        m_about->setText(inWords(isForgotten.problem()));
        return;
    }
    const QString what =
        *isForgotten ? tr("“%1” was forgotten here for good. It comes back with all that was "
                          "written there.")
                     : tr("What is missing of “%1” comes back. What is newer stays.");
    if (!m_prompts.confirm(this,
                           {tr("Restore an assessment"), what.arg(fromUtf8(one.service)),
                            *isForgotten ? tr("Bring it back all the same") : tr("Restore it")})) {
        return;
    }
    const auto forgotten = *isForgotten ? core::Forgotten::MayComeBack : core::Forgotten::StayAway;
    work(tr("Restoring"), [path = m_casebook, from = chosen()->file.path, id = one.id, forgotten,
                           settings = settings(), clock = m_clock](const core::Progress& progress) {
        return restoredOne(path, from, id, forgotten, settings, clock, progress);
    });
}

void BackupsDialog::work(const QString& doing, Act act)
{
    m_working = true;
    m_toLookInto.reset();
    m_about->setText(doing);
    follow();
    m_stop = std::stop_source();
    inBackground(
        this,
        [act = std::move(act), path = m_casebook, settings = settings(),
         stop = m_stop.get_token()]() -> Worked {
            core::Progress progress;
            progress.stop = stop;
            BackupOutcome outcome = act ? act(progress) : BackupOutcome();
            return {std::move(outcome), read(path, settings)};
        },
        [this](const Worked& done) { worked(done); });
}

void BackupsDialog::worked(const Worked& worked)
{
    const BackupOutcome& outcome = worked.outcome;
    m_working = false;
    m_changed = m_changed || outcome.changed;
    m_isAnotherFile = m_isAnotherFile || outcome.isAnotherFile;
    if (m_toLookInto && outcome.said.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_toLookInto.reset();
    m_backups = worked.backups ? *worked.backups : std::vector<Listed>();
    fill();
    const QString usual = !worked.backups ? inWords(worked.backups.problem())
                          : m_backups.empty()
                              ? tr("There are no backups yet.")
                              : tr("The last ten are kept, one a day for two weeks, and one a week "
                                   "for half a year.");
    m_about->setText(outcome.said.isEmpty() ? usual : outcome.said);
    outcome.said.isEmpty() ? m_list->setFocus() : m_about->setFocus();
}

void BackupsDialog::reject()
{
    if (m_working) {
        return;
    }
    m_changed ? QDialog::accept() : QDialog::reject();
}

} // namespace ui

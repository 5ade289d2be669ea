#include "ui/packs/MergeDialog.h"

#include "ui/base/Background.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/NoBackup.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/packs/MergePages.h"
#include "ui/packs/MergePreviewPage.h"
#include "ui/widgets/BarProgress.h"
#include "ui/widgets/DialogFrame.h"

#include <QVBoxLayout>

namespace ui {

MergeDialog::MergeDialog(std::filesystem::path casebook, core::CasebookOptions elsewhere,
                         std::filesystem::path keys, core::Clock clock,
                         core::BackupSettings backups, std::vector<std::filesystem::path> packs,
                         Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_elsewhere(std::move(elsewhere))
    , m_keys(std::move(keys))
    , m_clock(std::move(clock))
    , m_backups(std::move(backups))
    , m_prompts(prompts)
    , m_packs(std::move(packs))
    , m_pages(new MergePages(this))
{
    setObjectName("mergeDialog");
    setWindowTitle(tr("Merge"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Bring the notes together"});
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    connect(m_pages, &MergePages::doItAsked, this, &MergeDialog::press);
    connect(m_pages, &MergePages::skipAsked, this, &MergeDialog::skip);
    connect(m_pages, &MergePages::cancelAsked, this, &MergeDialog::reject);
    connect(&m_pages->preview(), &MergePreviewPage::leftOutChanged, this, &MergeDialog::look);
    giveRoom(*this, 90, 34);
}

MergeDialog::~MergeDialog()
{
    m_stop.request_stop();
}

void MergeDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_started) {
        m_started = true;
        openNext();
    }
}

bool MergeDialog::hasMore() const
{
    return m_next < m_packs.size();
}

core::Progress MergeDialog::progress()
{
    ++m_run;
    m_stop.request_stop();
    m_stop = std::stop_source();
    return progressIn(m_pages->bar(), m_stop.get_token());
}

void MergeDialog::openNext()
{
    if (!hasMore()) {
        finish();
        return;
    }
    ++m_next;
    const auto& path = m_packs[m_next - 1];
    setWindowTitle(m_packs.size() == 1
                       ? tr("Merge %1").arg(fromPath(path.filename()))
                       : tr("Merge %1 (%2 of %3)")
                             .arg(fromPath(path.filename()), QString::number(m_next),
                                  QString::number(m_packs.size())));
    // Several packs of one day often have the same passphrase.
    if (core::needsPassphrase(path) && m_passphrase.empty()) {
        m_pages->showPassphrase({}, hasMore());
    } else {
        open();
    }
}

void MergeDialog::open()
{
    const auto path = m_packs[m_next - 1];
    m_pages->showWorking(tr("Opening %1").arg(fromPath(path.filename())));
    const auto told = progress();
    inBackground(
        this,
        [path, told,
         passphrase = m_passphrase]() -> core::Result<std::shared_ptr<const core::Pack>> {
            auto pack = core::openPack(path, passphrase, told);
            if (!pack) {
                return pack.problem();
            }
            return std::make_shared<const core::Pack>(std::move(*pack));
        },
        [this, run = m_run](const core::Result<std::shared_ptr<const core::Pack>>& pack) {
            if (run == m_run) {
                opened(pack);
            }
        });
}

void MergeDialog::opened(const core::Result<std::shared_ptr<const core::Pack>>& pack)
{
    if (m_stopping) {
        finish();
        return;
    }
    if (!pack) {
        if (core::needsPassphrase(m_packs[m_next - 1])) {
            m_pages->showPassphrase(inWords(pack.problem()), hasMore());
        } else {
            goOn(inWords(pack.problem()));
        }
        return;
    }
    m_pack = *pack;
    m_looked = {};
    look();
}

void MergeDialog::look()
{
    const bool again = m_looked.pack != nullptr;
    if (again) {
        m_pages->setMayMerge(false);
    } else {
        m_pages->showWorking(tr("Looking at what %1 brings").arg(fromUtf8(m_pack->name)));
    }
    const auto leaveOut = again ? m_pages->preview().leftOut() : std::set<core::PersonId>();
    const auto told = progress();
    inBackground(
        this,
        [casebook = m_casebook, elsewhere = m_elsewhere, keys = m_keys, pack = m_pack, leaveOut,
         told]() -> core::Result<LookedAt> {
            return lookAt(casebook, elsewhere, pack, leaveOut, keys, told);
        },
        [this, run = m_run](const core::Result<LookedAt>& result) {
            if (run == m_run) {
                looked(result);
            }
        });
}

void MergeDialog::looked(const core::Result<LookedAt>& result)
{
    if (m_stopping) {
        finish();
        return;
    }
    const bool again = m_looked.pack != nullptr;
    if (!result) {
        const QString problem = inWords(result.problem());
        again ? m_pages->preview().say(problem) : goOn(problem);
        return;
    }
    m_looked = *result;
    if (again) {
        m_pages->preview().show(m_looked);
        m_pages->setMayMerge(!m_looked.preview.bringsNothing());
        return;
    }
    if (m_looked.preview.bringsNothing()) {
        m_doneWith.push_back(m_packs[m_next - 1]);
        const QString nothing = tr("%1: nothing in it is new.").arg(fromUtf8(m_pack->name));
        goOn((QStringList(nothing) + m_looked.warnings).join(u'\n'));
        return;
    }
    m_pages->showPreview(hasMore());
    m_pages->preview().begin(m_looked, m_backups.isOn ? core::backupFolder(m_casebook, m_backups)
                                                      : std::filesystem::path());
    m_pages->preview().focusFirst();
}

void MergeDialog::merge(const core::BackupSettings& backups)
{
    m_pages->showWorking(tr("Taking in what %1 brings").arg(fromUtf8(m_pack->name)));
    const auto told = progress();
    inBackground(
        this,
        [path = m_casebook, elsewhere = m_elsewhere, pack = m_pack,
         leaveOut = m_pages->preview().leftOut(), clock = m_clock, backups,
         told]() -> core::Result<Merged> {
            auto casebook = core::Casebook::open(path, elsewhere);
            if (!casebook) {
                return casebook.problem();
            }
            const auto kept = core::keepBefore(*casebook, core::BackupReason::Merge, clock(),
                                               backups, core::Progress{told.stop});
            if (kept.problem) {
                return Merged{{}, kept.problem};
            }
            auto record = core::merge(*casebook, *pack, leaveOut, clock, kept.copy, told);
            return record ? core::Result<Merged>(Merged{std::move(*record), {}}) : record.problem();
        },
        [this, run = m_run](const core::Result<Merged>& result) {
            if (run == m_run) {
                merged(result);
            }
        });
}

void MergeDialog::merged(const core::Result<Merged>& result)
{
    if (!result) {
        if (m_stopping) {
            finish();
        } else {
            goOn(inWords(result.problem()));
        }
        return;
    }
    if (result->noBackup) {
        askWithoutBackup(*result->noBackup);
        return;
    }
    m_merged = true;
    m_doneWith.push_back(m_packs[m_next - 1]);
    for (const core::IncomingAssessment& one : m_looked.preview.assessments) {
        if (one.isNew && one.type == core::AssessmentType::SelfAssessment) {
            m_selfAssessments.push_back(one.id);
        }
    }
    const QString changes =
        tr("%n change(s) came in.", nullptr, static_cast<int>(result->record.edits));
    goOn(tr("%1: %2").arg(fromUtf8(m_pack->name), changes));
}

void MergeDialog::askWithoutBackup(const core::Problem& why)
{
    if (m_stopping) {
        finish();
    } else if (goesOnWithoutBackup(m_prompts, this, ChangeOf::Merge, why)) {
        core::BackupSettings without = m_backups;
        without.isOn = false;
        merge(without);
    } else {
        goOn(tr("%1: not merged, as there is no backup.").arg(fromUtf8(m_pack->name)));
    }
}

void MergeDialog::goOn(const QString& line)
{
    m_lines.append(line);
    m_stopping ? finish() : openNext();
}

void MergeDialog::finish()
{
    m_finished = true;
    if (m_lines.isEmpty()) {
        QDialog::reject();
        return;
    }
    setWindowTitle(tr("Merge"));
    if (m_merged) {
        m_lines.append(tr("Edit, Undo the merge… takes it out again."));
    }
    m_pages->showResult(m_lines);
}

void MergeDialog::press()
{
    if (m_pages->page() == MergePages::Page::Preview) {
        merge(m_backups);
    } else if (const QString typed = m_pages->passphrase(); !typed.isEmpty()) {
        m_passphrase = toUtf8(typed);
        open();
    }
}

void MergeDialog::skip()
{
    goOn(tr("%1: left out.").arg(fromPath(m_packs[m_next - 1].filename())));
}

void MergeDialog::reject()
{
    if (m_finished) {
        m_merged ? QDialog::accept() : QDialog::reject();
        return;
    }
    m_stop.request_stop();
    if (m_pages->page() == MergePages::Page::Working) {
        // It ends at its next step and takes nothing half-done with it.
        m_stopping = true;
        m_pages->showStopping();
        return;
    }
    finish();
}

} // namespace ui

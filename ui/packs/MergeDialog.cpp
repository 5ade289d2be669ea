#include "ui/packs/MergeDialog.h"

#include "ui/base/Background.h"
#include "ui/base/FlatStyle.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/packs/MergePreviewPage.h"
#include "ui/widgets/FormField.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui {

MergeDialog::MergeDialog(std::filesystem::path casebook, core::Clock clock,
                         std::vector<std::filesystem::path> packs, QWidget* parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_clock(std::move(clock))
    , m_packs(std::move(packs))
    , m_stack(new QStackedWidget(this))
    , m_preview(new MergePreviewPage(this))
    , m_doIt(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName("mergeDialog");
    setWindowTitle(tr("Merge"));
    m_stack->addWidget(makeWorkingPage());
    m_stack->addWidget(makePassphrasePage());
    m_stack->addWidget(scrolling(m_preview, this));
    m_stack->addWidget(makeResultPage());
    m_doIt->setObjectName("mergeIt");
    m_skip->setObjectName("skipPack");
    m_cancel->setObjectName("mergeCancel");
    m_skip->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_doIt->setDefault(true);
    PrimaryMark::put(*m_doIt);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_doIt);
    row->addWidget(m_skip);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_stack, 1);
    column->addLayout(row);
    connect(m_doIt, &QPushButton::clicked, this, &MergeDialog::press);
    connect(m_skip, &QPushButton::clicked, this, &MergeDialog::skip);
    connect(m_cancel, &QPushButton::clicked, this, &MergeDialog::reject);
    connect(m_preview, &MergePreviewPage::leftOutChanged, this, &MergeDialog::look);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
    if (parent != nullptr) {
        resize(size().boundedTo(parent->size()));
    }
}

MergeDialog::~MergeDialog()
{
    m_stop.request_stop();
}

QWidget* MergeDialog::makeWorkingPage()
{
    auto* page = new QWidget(this);
    m_doing = new QLabel(page);
    m_doing->setObjectName("mergeDoing");
    m_doing->setWordWrap(true);
    m_doing->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(page);
    m_bar->setAccessibleName(tr("Progress"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addStretch();
    return page;
}

QWidget* MergeDialog::makePassphrasePage()
{
    auto* page = new QWidget(this);
    m_line = new QLineEdit(page);
    m_line->setObjectName("packPassphrase");
    m_line->setEchoMode(QLineEdit::Password);
    m_field = new FormField(tr("Passphrase of the pack"),
                            tr("Whoever made the pack protected it. Ask them if you do not have "
                               "the passphrase."),
                            m_line, page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addStretch();
    return page;
}

QWidget* MergeDialog::makeResultPage()
{
    auto* page = new QWidget(this);
    m_result = new QLabel(page);
    m_result->setObjectName("mergeResult");
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_result->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_result);
    column->addStretch();
    return scrolling(page, this);
}

void MergeDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_started) {
        m_started = true;
        openNext();
    }
}

void MergeDialog::showButtons(const QString& doIt, const QString& skip)
{
    m_stack->setCurrentIndex(static_cast<int>(m_stage));
    m_doIt->setText(doIt);
    m_doIt->setVisible(!doIt.isEmpty());
    m_doIt->setEnabled(true);
    m_skip->setText(skip);
    m_skip->setVisible(!skip.isEmpty());
    m_cancel->setText(m_stage == Stage::Working  ? tr("Stop")
                      : m_stage == Stage::Result ? tr("Close")
                                                 : tr("Cancel"));
    m_cancel->setEnabled(true);
}

void MergeDialog::showWorking(const QString& doing)
{
    m_stage = Stage::Working;
    m_doing->setText(doing);
    m_bar->setRange(0, 0);
    showButtons({}, {});
    m_cancel->setFocus();
}

core::Progress MergeDialog::progress()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    core::Progress progress;
    progress.stop = m_stop.get_token();
    progress.report = [self = QPointer(this), run = ++m_run,
                       last = std::chrono::steady_clock::time_point()](std::size_t done,
                                                                       std::size_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < std::chrono::milliseconds(50)) {
            return;
        }
        last = now;
        QMetaObject::invokeMethod(
            qApp,
            [self, run, done, total] {
                if (self && self->m_run == run) {
                    self->m_bar->setRange(0, static_cast<int>(total));
                    self->m_bar->setValue(static_cast<int>(done));
                }
            },
            Qt::QueuedConnection);
    };
    return progress;
}

void MergeDialog::openNext()
{
    if (m_next >= m_packs.size()) {
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
        askPassphrase({});
    } else {
        open();
    }
}

void MergeDialog::open()
{
    const auto path = m_packs[m_next - 1];
    showWorking(tr("Opening %1").arg(fromPath(path.filename())));
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
            askPassphrase(fromUtf8(core::toString(pack.problem())));
        } else {
            goOn(fromUtf8(core::toString(pack.problem())));
        }
        return;
    }
    m_pack = *pack;
    m_looked = {};
    look();
}

void MergeDialog::askPassphrase(const QString& problem)
{
    m_stage = Stage::Passphrase;
    showButtons(tr("Open the pack"), m_next < m_packs.size() ? tr("Leave this pack") : QString());
    m_field->setError(problem);
    m_line->clear();
    m_line->setFocus();
}

void MergeDialog::look()
{
    const bool again = m_looked.pack != nullptr;
    if (again) {
        m_doIt->setEnabled(false);
    } else {
        showWorking(tr("Looking at what %1 brings").arg(fromUtf8(m_pack->name)));
    }
    const auto leaveOut = again ? m_preview->leftOut() : std::set<core::PersonId>();
    const auto told = progress();
    inBackground(
        this,
        [casebook = m_casebook, pack = m_pack, leaveOut, told]() -> core::Result<LookedAt> {
            return lookAt(casebook, pack, leaveOut, told);
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
        const QString problem = fromUtf8(core::toString(result.problem()));
        again ? m_preview->say(problem) : goOn(problem);
        return;
    }
    m_looked = *result;
    if (again) {
        m_preview->show(m_looked);
        m_doIt->setEnabled(!m_looked.preview.bringsNothing());
        return;
    }
    if (m_looked.preview.bringsNothing()) {
        m_doneWith.push_back(m_packs[m_next - 1]);
        QStringList lines{tr("%1: nothing in it is new.").arg(fromUtf8(m_pack->name))};
        for (const std::string& warning : m_looked.preview.warnings) {
            lines.append(fromUtf8(warning));
        }
        goOn(lines.join(u'\n'));
        return;
    }
    m_copy = core::copyBeforeMerge(m_casebook, m_clock());
    m_stage = Stage::Preview;
    showButtons(tr("Merge"), m_next < m_packs.size() ? tr("Leave this pack") : QString());
    m_preview->begin(m_looked, m_copy);
    m_preview->focusFirst();
}

void MergeDialog::merge()
{
    showWorking(tr("Taking in what %1 brings").arg(fromUtf8(m_pack->name)));
    const auto told = progress();
    inBackground(
        this,
        [path = m_casebook, pack = m_pack, leaveOut = m_preview->leftOut(), clock = m_clock,
         copy = m_copy, told]() -> core::Result<core::MergeRecord> {
            auto casebook = core::Casebook::open(path);
            if (!casebook) {
                return casebook.problem();
            }
            return core::merge(*casebook, *pack, leaveOut, clock, copy, told);
        },
        [this, run = m_run](const core::Result<core::MergeRecord>& record) {
            if (run == m_run) {
                merged(record);
            }
        });
}

void MergeDialog::merged(const core::Result<core::MergeRecord>& record)
{
    if (!record) {
        if (m_stopping) {
            finish();
        } else {
            goOn(fromUtf8(core::toString(record.problem())));
        }
        return;
    }
    m_merged = true;
    m_doneWith.push_back(m_packs[m_next - 1]);
    for (const core::IncomingAssessment& one : m_looked.preview.assessments) {
        if (one.isNew && one.type == core::AssessmentType::SelfAssessment) {
            m_selfAssessments.push_back(one.id);
        }
    }
    const QString changes = tr("%n change(s) came in.", nullptr, static_cast<int>(record->edits));
    goOn(tr("%1: %2").arg(fromUtf8(m_pack->name), changes));
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
    m_stage = Stage::Result;
    showButtons({}, {});
    setWindowTitle(tr("Merge"));
    if (m_merged) {
        m_lines.append(tr("Edit, Undo the merge… takes it out again."));
    }
    m_result->setText(m_lines.join(QStringLiteral("\n\n")));
    m_result->setFocus();
}

void MergeDialog::press()
{
    if (m_stage == Stage::Passphrase) {
        if (m_line->text().isEmpty()) {
            m_field->setError(tr("Write the passphrase"));
            m_line->setFocus();
            return;
        }
        m_passphrase = toUtf8(m_line->text());
        open();
    } else if (m_stage == Stage::Preview) {
        merge();
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
    if (m_stage == Stage::Working) {
        // It ends at its next step and takes nothing half-done with it.
        m_stopping = true;
        m_cancel->setEnabled(false);
        m_doing->setText(tr("Stopping…"));
        return;
    }
    finish();
}

} // namespace ui

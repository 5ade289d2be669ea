#include "ui/start/RecycleBinDialog.h"

#include "core/work/Forgetting.h"
#include "ui/base/Background.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int mostDays = 3650;

QString inOneLine(const core::Recycled& one, int days)
{
    const auto leaves = core::leavesBinAt(one.at, days);
    const QString removed =
        RecycleBinDialog::tr("%1, removed on %2")
            .arg(fromUtf8(one.summary.service), inWords(core::localDate(one.at)));
    return leaves ? RecycleBinDialog::tr("%1, forgotten after %2")
                        .arg(removed, inWords(core::localDate(*leaves)))
                  : removed;
}

core::Result<std::vector<core::CopyBeside>> copiesOf(const std::filesystem::path& path,
                                                     const std::vector<core::AssessmentId>& ids,
                                                     const core::BackupSettings& backups)
{
    core::CasebookOptions options;
    options.readOnly = true;
    const auto casebook = core::Casebook::open(path, options);
    if (!casebook) {
        return casebook.problem();
    }
    const auto merges = casebook->merges();
    if (!merges) {
        return merges.problem();
    }
    auto copies = core::copiesHolding(path, *merges, ids, backups);
    std::erase_if(copies, [](const core::CopyBeside& copy) { return copy.isPack; });
    return copies;
}

core::Result<core::Done> forgetThere(core::Casebook& casebook,
                                     const std::vector<core::AssessmentId>& ids,
                                     const std::vector<core::CopyBeside>& copies,
                                     core::Timestamp now)
{
    const auto left = casebook.forget(ids, now);
    if (!left) {
        return left.problem();
    }
    const auto problems = core::forgetInCopies(copies, now);
    if (!problems.empty()) {
        return problems.front();
    }
    return *left ? core::Result<core::Done>(**left) : core::Done{};
}

} // namespace

core::Result<RecycleBinDialog::State> RecycleBinDialog::read(const core::Casebook& casebook)
{
    auto bin = casebook.recycled();
    const auto days = casebook.binDays();
    if (!bin || !days) {
        return !bin ? bin.problem() : days.problem();
    }
    return State{std::move(*bin), *days, core::Done{}};
}

RecycleBinDialog::RecycleBinDialog(std::filesystem::path casebook, State state, core::Clock clock,
                                   core::BackupSettings backups, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_state(std::move(state))
    , m_clock(std::move(clock))
    , m_backups(std::move(backups))
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_back(new QPushButton(tr("&Bring back"), this))
    , m_forget(new QPushButton(tr("&Forget for good…"), this))
    , m_empty(new QPushButton(tr("&Empty the bin…"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("recycleBinDialog");
    setWindowTitle(tr("Recycle bin"));
    arrange();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RecycleBinDialog::follow);
    connect(m_back, &QPushButton::clicked, this, &RecycleBinDialog::bringBack);
    connect(m_forget, &QPushButton::clicked, this, &RecycleBinDialog::forgetChosen);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        std::vector<core::AssessmentId> all;
        for (const core::Recycled& one : m_state.bin) {
            all.push_back(one.summary.id);
        }
        forget(all);
    });
    connect(m_close, &QPushButton::clicked, this, &RecycleBinDialog::reject);
    giveRoom(*this, 84, 26);
    fill();
    m_list->setFocus();
}

void RecycleBinDialog::arrange()
{
    m_list->setObjectName("recycledList");
    m_list->setAccessibleName(tr("Removed assessments, the latest first"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_about->setObjectName("recycledAbout");
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFocusPolicy(Qt::StrongFocus);
    m_days->setObjectName("binDays");
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(tr("never"));
    m_days->setSuffix(tr(" days in the bin"));
    m_back->setObjectName("bringBack");
    m_forget->setObjectName("forgetForGood");
    m_empty->setObjectName("emptyBin");
    for (QPushButton* button : {m_back, m_forget, m_empty}) {
        button->setAutoDefault(false);
    }
    m_close->setDefault(true);
    auto* days = new QLabel(tr("Forget for &good after"), this);
    days->setBuddy(m_days);
    auto* keeping = new QHBoxLayout;
    keeping->addWidget(days);
    keeping->addWidget(m_days);
    keeping->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forget);
    row->addWidget(m_empty);
    row->addStretch();
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(keeping);
    column->addLayout(row);
}

void RecycleBinDialog::fill()
{
    m_list->clear();
    for (const core::Recycled& one : m_state.bin) {
        m_list->addItem(inOneLine(one, m_state.days));
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_days->setValue(m_state.days);
    m_about->setText(m_state.bin.empty()
                         ? tr("The recycle bin is empty.")
                         : tr("What is here is in no list and found by no search. Merges still "
                              "bring it what is new."));
    follow();
}

void RecycleBinDialog::follow()
{
    const bool some = !m_working && !m_list->selectedItems().isEmpty();
    m_back->setEnabled(some);
    m_forget->setEnabled(some);
    m_empty->setEnabled(!m_working && !m_state.bin.empty());
    m_list->setEnabled(!m_working);
    m_days->setEnabled(!m_working);
    m_close->setEnabled(!m_working);
}

std::vector<core::AssessmentId> RecycleBinDialog::chosen() const
{
    std::vector<core::AssessmentId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected()) {
            ids.push_back(m_state.bin[static_cast<std::size_t>(row)].summary.id);
        }
    }
    return ids;
}

void RecycleBinDialog::bringBack()
{
    work(tr("Bringing back"),
         [ids = chosen()](core::Casebook& casebook) -> core::Result<core::Done> {
             for (const core::AssessmentId& id : ids) {
                 if (auto done = casebook.bringBack(id); !done) {
                     return done;
                 }
             }
             return core::Done{};
         });
}

void RecycleBinDialog::forgetChosen()
{
    forget(chosen());
}

std::optional<bool> RecycleBinDialog::askToForget(const std::vector<core::AssessmentId>& ids,
                                                  const QStringList& copies)
{
    const QString what = tr("%n assessment(s) will be gone for good, with all that was written "
                            "there. Nothing brings that back.",
                            nullptr, static_cast<int>(ids.size()));
    if (copies.isEmpty()) {
        return m_prompts.confirm(this, {tr("Forget for good"), what, tr("Forget for good")})
                   ? std::optional(false)
                   : std::nullopt;
    }
    const auto choice = m_prompts.choose(
        this, tr("Forget for good"),
        what + QStringLiteral("\n\n") + tr("Copies that hold it too:\n%1").arg(copies.join(u'\n')),
        {tr("Forget it here, and keep the copies"), tr("Forget it here and in these copies")});
    return choice ? std::optional(*choice == 1) : std::nullopt;
}

void RecycleBinDialog::forget(const std::vector<core::AssessmentId>& ids)
{
    m_working = true;
    m_about->setText(tr("Looking for copies"));
    follow();
    inBackground(
        this,
        [path = m_casebook, ids, backups = m_backups] { return copiesOf(path, ids, backups); },
        [this, ids](const core::Result<Copies>& copies) {
            m_working = false;
            fill();
            if (copies) {
                forget(ids, *copies);
            } else {
                m_about->setText(fromUtf8(core::toString(copies.problem())));
            }
        });
}

void RecycleBinDialog::forget(const std::vector<core::AssessmentId>& ids, Copies copies)
{
    QStringList names;
    for (const core::CopyBeside& copy : copies) {
        names.append(fromPath(copy.path));
    }
    const auto withCopies = askToForget(ids, names);
    if (!withCopies) {
        return;
    }
    if (!*withCopies) {
        copies.clear();
    }
    work(tr("Forgetting"), [ids, copies, withCopies = *withCopies, backups = m_backups,
                            now = m_clock()](core::Casebook& casebook) {
        if (!withCopies) {
            // Where it cannot be made, the person has said that it is to be gone for good.
            static_cast<void>(
                core::keepBefore(casebook, core::BackupReason::Forgetting, now, backups));
        }
        return forgetThere(casebook, ids, copies, now);
    });
}

void RecycleBinDialog::work(const QString& doing, Act act)
{
    m_working = true;
    m_about->setText(doing);
    follow();
    inBackground(
        this,
        [path = m_casebook, act = std::move(act)]() -> core::Result<State> {
            auto casebook = core::Casebook::open(path);
            if (!casebook) {
                return casebook.problem();
            }
            auto done = act(*casebook);
            auto state = read(*casebook);
            if (state) {
                state->done = std::move(done);
            }
            return state;
        },
        [this](const core::Result<State>& state) { worked(state); });
}

void RecycleBinDialog::worked(const core::Result<State>& state)
{
    m_working = false;
    const bool isToClose = std::exchange(m_closing, false);
    if (!state) {
        follow();
        m_about->setText(fromUtf8(core::toString(state.problem())));
        m_about->setFocus();
        return;
    }
    m_changed = true;
    m_state = *state;
    fill();
    if (!m_state.done) {
        m_about->setText(fromUtf8(core::toString(m_state.done.problem())));
        m_about->setFocus();
    } else if (isToClose) {
        QDialog::accept();
    } else {
        m_list->setFocus();
    }
}

void RecycleBinDialog::reject()
{
    if (m_working) {
        return;
    }
    if (m_days->value() != m_state.days) {
        m_closing = true;
        work(tr("Saving"), [days = m_days->value()](core::Casebook& casebook) {
            return casebook.setBinDays(days);
        });
        return;
    }
    m_changed ? QDialog::accept() : QDialog::reject();
}

} // namespace ui

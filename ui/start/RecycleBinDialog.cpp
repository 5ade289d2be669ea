#include "ui/start/RecycleBinDialog.h"

#include "core/work/Forgetting.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/NoBackup.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

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
    return State{std::move(*bin), *days};
}

RecycleBinDialog::RecycleBinDialog(std::filesystem::path casebook, State state, core::Clock clock,
                                   core::BackupSettings backups, Prompts& prompts, QWidget* parent)
    : AssessmentsDialog(std::move(casebook), parent)
    , m_state(std::move(state))
    , m_clock(std::move(clock))
    , m_backups(std::move(backups))
    , m_prompts(prompts)
    , m_days(new QSpinBox(this))
    , m_back(new QPushButton(tr("&Bring back"), this))
    , m_forget(new QPushButton(tr("&Forget for good…"), this))
    , m_empty(new QPushButton(tr("&Empty the bin…"), this))
{
    setObjectName("recycleBinDialog");
    setWindowTitle(tr("Recycle bin"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Remove assessments"});
    arrange();
    connect(m_back, &QPushButton::clicked, this, &RecycleBinDialog::bringBack);
    connect(m_forget, &QPushButton::clicked, this, [this] { forget(chosen()); });
    connect(m_empty, &QPushButton::clicked, this, [this] {
        std::vector<core::AssessmentId> all;
        for (const core::Recycled& one : m_state.bin) {
            all.push_back(one.summary.id);
        }
        forget(all);
    });
    giveRoom(*this, 84, 26);
    fill();
    list()->setFocus();
}

void RecycleBinDialog::arrange()
{
    list()->setObjectName("recycledList");
    list()->setAccessibleName(tr("Removed assessments, the latest first"));
    about()->setObjectName("recycledAbout");
    m_days->setObjectName("binDays");
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(tr("never"));
    m_days->setSuffix(tr(" days in the bin"));
    m_back->setObjectName("bringBack");
    m_forget->setObjectName("forgetForGood");
    m_empty->setObjectName("emptyBin");
    auto* days = new QLabel(tr("Forget for &good after"), this);
    days->setBuddy(m_days);
    auto* keeping = new QHBoxLayout;
    keeping->addWidget(days);
    keeping->addWidget(m_days);
    keeping->addStretch();
    arrangeAround({m_back, m_forget, m_empty}, keeping);
}

void RecycleBinDialog::fill()
{
    std::vector<Line> lines;
    for (const core::Recycled& one : m_state.bin) {
        lines.push_back({one.summary.id, inOneLine(one, m_state.days)});
    }
    m_days->setValue(m_state.days);
    fillWith(lines, m_state.bin.empty()
                        ? tr("The recycle bin is empty.")
                        : tr("What is here is in no list and found by no search. Merges still "
                             "bring it what is new."));
}

void RecycleBinDialog::follow()
{
    AssessmentsDialog::follow();
    m_back->setEnabled(canAct());
    m_forget->setEnabled(canAct());
    m_empty->setEnabled(!isWorking() && !m_state.bin.empty());
    m_days->setEnabled(!isWorking());
}

void RecycleBinDialog::bringBack()
{
    change(tr("Bringing back"),
           [ids = chosen()](core::Casebook& casebook) -> core::Result<core::Done> {
               for (const core::AssessmentId& id : ids) {
                   if (auto done = casebook.bringBack(id); !done) {
                       return done;
                   }
               }
               return core::Done{};
           });
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
    beginWork(tr("Looking for copies"));
    inBackground(
        this,
        [path = casebook(), ids, backups = m_backups] { return copiesOf(path, ids, backups); },
        [this, ids](const core::Result<Copies>& copies) {
            endWork();
            fill();
            if (copies) {
                forget(ids, *copies);
            } else {
                tell(copies.problem());
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
    forgetNow(ids, copies, *withCopies, m_backups);
}

void RecycleBinDialog::forgetNow(const std::vector<core::AssessmentId>& ids, const Copies& copies,
                                 bool withCopies, const core::BackupSettings& backups)
{
    const NoBackup noBackup = std::make_shared<std::optional<core::Problem>>();
    m_asks = [this, ids, copies, withCopies, noBackup] {
        if (*noBackup && goesOnWithoutBackup(m_prompts, this, ChangeOf::Forgetting, **noBackup)) {
            core::BackupSettings without = m_backups;
            without.isOn = false;
            forgetNow(ids, copies, withCopies, without);
        }
    };
    change(tr("Forgetting"),
           [ids, copies, withCopies, backups, noBackup, now = m_clock()](core::Casebook& casebook) {
               if (!withCopies) {
                   const auto kept =
                       core::keepBefore(casebook, core::BackupReason::Forgetting, now, backups);
                   if (kept.problem) {
                       *noBackup = kept.problem;
                       return core::Result<core::Done>(*kept.problem);
                   }
               }
               return forgetThere(casebook, ids, copies, now);
           });
}

void RecycleBinDialog::change(const QString& doing, Act act, std::function<void()> then)
{
    work<State>(
        doing, std::move(act), read,
        [this](const State& state) {
            m_state = state;
            fill();
            if (auto asks = std::exchange(m_asks, {})) {
                // Once what went wrong is told.
                QTimer::singleShot(0, this, std::move(asks));
            }
        },
        std::move(then));
}

void RecycleBinDialog::reject()
{
    if (isWorking() || m_days->value() == m_state.days) {
        AssessmentsDialog::reject();
        return;
    }
    change(
        tr("Saving"),
        [days = m_days->value()](core::Casebook& casebook) { return casebook.setBinDays(days); },
        [this] { AssessmentsDialog::reject(); });
}

} // namespace ui

#include "ui/start/RetentionDialog.h"

#include "core/store/ChosenFile.h"
#include "core/support/Limits.h"
#include "ui/base/Background.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/Words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QDate dateOf(core::Date day)
{
    return {day.year, day.month, day.day};
}

} // namespace

core::Result<RetentionState> RetentionState::read(const core::Casebook& casebook,
                                                  const std::filesystem::path& usual,
                                                  core::Date today)
{
    const auto rules = core::retentionRulesOf(casebook, usual);
    if (!rules) {
        return rules.problem();
    }
    auto past = core::pastRetention(casebook, *rules, today);
    if (!past) {
        return past.problem();
    }
    return RetentionState{std::move(*past), fromUtf8(rules->name), core::Done{}};
}

RetentionDialog::RetentionDialog(std::filesystem::path casebook, std::filesystem::path usual,
                                 RetentionState state, core::Clock clock, Prompts& prompts,
                                 QWidget* parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_usual(std::move(usual))
    , m_state(std::move(state))
    , m_clock(std::move(clock))
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_keep(new QPushButton(tr("&Keep until"), this))
    , m_until(new QDateEdit(this))
    , m_rules(new QPushButton(tr("Other r&ules…"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("retentionDialog");
    setWindowTitle(tr("Retention dates"));
    arrange();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RetentionDialog::follow);
    connect(m_remove, &QPushButton::clicked, this, &RetentionDialog::remove);
    connect(m_keep, &QPushButton::clicked, this, &RetentionDialog::keep);
    connect(m_rules, &QPushButton::clicked, this, &RetentionDialog::chooseRules);
    connect(m_close, &QPushButton::clicked, this, &RetentionDialog::reject);
    giveRoom(*this, 84, 26);
    fill();
    m_list->setFocus();
}

void RetentionDialog::arrange()
{
    m_list->setObjectName("pastRetention");
    m_list->setAccessibleName(tr("Assessments past their retention date, the earliest first"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_about->setObjectName("retentionAbout");
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFocusPolicy(Qt::StrongFocus);
    m_remove->setObjectName("removePast");
    m_keep->setObjectName("keepPast");
    m_until->setObjectName("keepUntil");
    m_until->setAccessibleName(tr("The day until which it is kept"));
    m_until->setCalendarPopup(true);
    const core::Date today = core::localDate(m_clock());
    m_until->setMinimumDate(dateOf(today).addDays(1));
    m_until->setDate(dateOf(today).addYears(1));
    m_rules->setObjectName("otherRules");
    for (QPushButton* button : {m_remove, m_keep, m_rules}) {
        button->setAutoDefault(false);
    }
    m_close->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addWidget(m_keep);
    row->addWidget(m_until);
    row->addWidget(m_rules);
    row->addStretch();
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(row);
}

void RetentionDialog::fill()
{
    m_list->clear();
    for (const core::PastRetention& one : m_state.past) {
        m_list->addItem(tr("%1, to be looked at since %2")
                            .arg(fromUtf8(one.summary.service), inWords(one.since)));
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    const QString rules = m_state.rules.isEmpty() ? tr("no rules") : m_state.rules;
    m_about->setText(
        m_state.past.empty()
            ? tr("Nothing is past its retention date (%1).").arg(rules)
            : tr("Nothing goes by itself. What you remove goes to the recycle bin (%1).")
                  .arg(rules));
    follow();
}

void RetentionDialog::follow()
{
    const bool some = !m_working && !m_list->selectedItems().isEmpty();
    m_remove->setEnabled(some);
    m_keep->setEnabled(some);
    m_until->setEnabled(some);
    m_list->setEnabled(!m_working);
    m_rules->setEnabled(!m_working);
    m_close->setEnabled(!m_working);
}

std::vector<core::AssessmentId> RetentionDialog::chosen() const
{
    std::vector<core::AssessmentId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected()) {
            ids.push_back(m_state.past[static_cast<std::size_t>(row)].summary.id);
        }
    }
    return ids;
}

void RetentionDialog::remove()
{
    work([ids = chosen(), now = m_clock()](core::Casebook& casebook) -> core::Result<core::Done> {
        for (const core::AssessmentId& id : ids) {
            if (auto done = casebook.recycle(id, now); !done) {
                return done;
            }
        }
        return core::Done{};
    });
}

void RetentionDialog::keep()
{
    const QDate day = m_until->date();
    const core::Date until{day.year(), day.month(), day.day()};
    work([ids = chosen(), until](core::Casebook& casebook) -> core::Result<core::Done> {
        for (const core::AssessmentId& id : ids) {
            if (auto done = casebook.keepUntil(id, until); !done) {
                return done;
            }
        }
        return core::Done{};
    });
}

void RetentionDialog::chooseRules()
{
    const auto file = m_prompts.fileToOpen(
        this, {tr("How long assessments are kept"), tr("Rules (*.yaml *.yml)"), {}, {}});
    if (!file) {
        return;
    }
    const auto yaml = core::readChosenFile(*file, core::largestRetentionRulesBytes);
    const core::RetentionReading reading =
        yaml ? core::readRetentionRules(*yaml, file->filename().string())
             : core::RetentionReading{{}, {{file->string(), 0, 0, yaml.problem().what}}};
    if (!reading.rules) {
        m_about->setText(fromUtf8(
            core::toString(core::problemOf("these rules cannot be read", reading.faults))));
        m_about->setFocus();
        return;
    }
    work([yaml = *yaml](core::Casebook& casebook) { return casebook.setRetentionRules(yaml); });
}

void RetentionDialog::work(Act act)
{
    m_working = true;
    m_about->setText(tr("Saving"));
    follow();
    inBackground(
        this,
        [path = m_casebook, usual = m_usual, today = core::localDate(m_clock()),
         act = std::move(act)]() -> core::Result<RetentionState> {
            auto casebook = core::Casebook::open(path);
            if (!casebook) {
                return casebook.problem();
            }
            auto done = act(*casebook);
            auto state = RetentionState::read(*casebook, usual, today);
            if (state) {
                state->done = std::move(done);
            }
            return state;
        },
        [this](const core::Result<RetentionState>& state) { worked(state); });
}

void RetentionDialog::worked(const core::Result<RetentionState>& state)
{
    m_working = false;
    m_changed = true;
    if (state) {
        m_state = *state;
        fill();
    } else {
        follow();
    }
    const core::Result<core::Done> done =
        state ? m_state.done : core::Result<core::Done>(state.problem());
    if (!done) {
        m_about->setText(fromUtf8(core::toString(done.problem())));
        m_about->setFocus();
    } else {
        m_list->setFocus();
    }
}

void RetentionDialog::reject()
{
    if (!m_working) {
        m_changed ? QDialog::accept() : QDialog::reject();
    }
}

} // namespace ui

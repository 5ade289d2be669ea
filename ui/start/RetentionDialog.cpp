#include "ui/start/RetentionDialog.h"

#include "core/store/ChosenFile.h"
#include "core/support/Limits.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/Words.h"

#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

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
    return RetentionState{std::move(*past), fromUtf8(rules->name)};
}

RetentionDialog::RetentionDialog(std::filesystem::path casebook, std::filesystem::path usual,
                                 RetentionState state, core::Clock clock, Prompts& prompts,
                                 QWidget* parent)
    : AssessmentsDialog(std::move(casebook), parent)
    , m_usual(std::move(usual))
    , m_state(std::move(state))
    , m_clock(std::move(clock))
    , m_prompts(prompts)
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_keep(new QPushButton(tr("&Keep until"), this))
    , m_until(new QDateEdit(this))
    , m_rules(new QPushButton(tr("Other r&ules…"), this))
{
    setObjectName("retentionDialog");
    setWindowTitle(tr("Retention dates"));
    arrange();
    connect(m_remove, &QPushButton::clicked, this, &RetentionDialog::remove);
    connect(m_keep, &QPushButton::clicked, this, &RetentionDialog::keep);
    connect(m_rules, &QPushButton::clicked, this, &RetentionDialog::chooseRules);
    giveRoom(*this, 84, 26);
    fill();
    list()->setFocus();
}

void RetentionDialog::arrange()
{
    list()->setObjectName("pastRetention");
    list()->setAccessibleName(tr("Assessments past their retention date, the earliest first"));
    about()->setObjectName("retentionAbout");
    m_remove->setObjectName("removePast");
    m_keep->setObjectName("keepPast");
    m_until->setObjectName("keepUntil");
    m_until->setAccessibleName(tr("The day until which it is kept"));
    m_until->setCalendarPopup(true);
    const core::Date today = core::localDate(m_clock());
    m_until->setMinimumDate(dateOf(today).addDays(1));
    m_until->setDate(dateOf(today).addYears(1));
    m_rules->setObjectName("otherRules");
    arrangeAround({m_remove, m_keep, m_until, m_rules});
}

void RetentionDialog::fill()
{
    std::vector<Line> lines;
    for (const core::PastRetention& one : m_state.past) {
        lines.push_back(
            {one.summary.id, tr("%1, to be looked at since %2")
                                 .arg(fromUtf8(one.summary.service), inWords(one.since))});
    }
    const QString rules = m_state.rules.isEmpty() ? tr("no rules") : m_state.rules;
    fillWith(lines,
             m_state.past.empty()
                 ? tr("Nothing is past its retention date (%1).").arg(rules)
                 : tr("Nothing goes by itself. What you remove goes to the recycle bin (%1).")
                       .arg(rules));
}

void RetentionDialog::follow()
{
    AssessmentsDialog::follow();
    m_remove->setEnabled(canAct());
    m_keep->setEnabled(canAct());
    m_until->setEnabled(canAct());
    m_rules->setEnabled(!isWorking());
}

void RetentionDialog::remove()
{
    change([ids = chosen(), now = m_clock()](core::Casebook& casebook) -> core::Result<core::Done> {
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
    change([ids = chosen(), until](core::Casebook& casebook) -> core::Result<core::Done> {
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
        tell(core::problemOf("these rules cannot be read", reading.faults));
        return;
    }
    change([yaml = *yaml](core::Casebook& casebook) { return casebook.setRetentionRules(yaml); });
}

void RetentionDialog::change(Act act)
{
    work<RetentionState>(
        tr("Saving"), std::move(act),
        [usual = m_usual, today = core::localDate(m_clock())](const core::Casebook& casebook) {
            return RetentionState::read(casebook, usual, today);
        },
        [this](const RetentionState& state) {
            m_state = state;
            fill();
        });
}

} // namespace ui

#include "ui/start/RetentionDialog.h"

#include "core/store/ChosenFile.h"
#include "core/support/Limits.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FieldError.h"
#include "ui/words/DateField.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ui {

namespace {

/// A year from `day`; of 29 February the day after it.
core::Date yearAfter(core::Date day)
{
    const core::Date later{day.year + 1, day.month, day.day};
    return core::dateFromIso(core::toIso(later)) ? later : core::Date{later.year, 3, 1};
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
    , m_until(new DateField(core::localDate(m_clock()), this))
    , m_untilError(new FieldError(m_until, this))
    , m_rules(new QPushButton(tr("Other r&ules…"), this))
{
    setObjectName("retentionDialog");
    setWindowTitle(tr("Retention dates"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Go by retention dates"});
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
    m_until->setDay(yearAfter(core::localDate(m_clock())));
    connect(m_until, &QLineEdit::textChanged, m_untilError, [this] { m_untilError->say({}); });
    m_rules->setObjectName("otherRules");
    auto* between = new QHBoxLayout;
    between->addWidget(m_untilError);
    arrangeAround({m_remove, m_keep, m_until, m_rules}, between);
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

QString RetentionDialog::problemWithDay() const
{
    const auto day = m_until->day();
    if (day && *day > core::localDate(m_clock())) {
        return {};
    }
    const QString problem = m_until->problem();
    return problem.isEmpty() ? tr("Enter a day after today, such as 28 2 2030.") : problem;
}

void RetentionDialog::keep()
{
    m_untilError->say(problemWithDay());
    if (!m_untilError->message().isEmpty()) {
        m_until->setFocus();
        return;
    }
    m_until->writeOut();
    change([ids = chosen(),
            until = *m_until->day()](core::Casebook& casebook) -> core::Result<core::Done> {
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

#include "ui/window/TeamActions.h"

#include "core/work/SelfAssessments.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/session/StillOpen.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QAction>

#include <algorithm>

namespace ui {

namespace {

QString nameAndDay(const core::AssessmentSummary& one)
{
    const QString service = fromUtf8(one.service);
    return one.date ? TeamActions::tr("%1, %2").arg(service, inWords(*one.date)) : service;
}

/// The same for all of a list, with a number after those that would read alike.
QStringList namesAndDays(const std::vector<core::AssessmentSummary>& list)
{
    QStringList names;
    QHash<QString, int> alike;
    for (const core::AssessmentSummary& one : list) {
        const QString name = nameAndDay(one);
        const int number = ++alike[name];
        names.append(number == 1 ? name : TeamActions::tr("%1 (%2)").arg(name).arg(number));
    }
    return names;
}

std::vector<Step> linked(const core::AssessmentId& selfAssessment)
{
    return {{core::assessmentRecord, core::Describe{core::Aspect::SelfAssessment, selfAssessment}}};
}

} // namespace

TeamActions::TeamActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                         Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["teamsOwn"], &QAction::triggered, this, &TeamActions::choose);
}

void TeamActions::tellUnlisted(const core::Problem& problem)
{
    m_prompts.tell(&m_window, tr("The assessments cannot be listed"), inWords(problem));
}

void TeamActions::offerToLink(std::vector<core::AssessmentId> selfAssessments)
{
    if (selfAssessments.empty()) {
        return;
    }
    const core::AssessmentId one = selfAssessments.front();
    selfAssessments.erase(selfAssessments.begin());
    m_workspace.ask([](Session& session) { return session.casebook().list(); },
                    [this, one, rest = std::move(selfAssessments)](const auto& all) {
                        if (!all) {
                            tellUnlisted(all.problem());
                            return;
                        }
                        const auto panels = core::panelsOf(one, *all);
                        const auto row = panels.empty() ? std::nullopt : askBesideWhich(panels);
                        if (!row) {
                            offerToLink(rest);
                            return;
                        }
                        m_navigation.openAssessment(panels[*row].id, [this, one, rest] {
                            m_workspace.session()->take(
                                QT_TRANSLATE_NOOP("ui::StepName", "Show the team’s own assessment"),
                                linked(one));
                            offerToLink(rest);
                        });
                    });
}

std::optional<std::size_t>
TeamActions::askBesideWhich(const std::vector<core::AssessmentSummary>& panels)
{
    const QString title = tr("The team’s own assessment");
    QStringList names = namesAndDays(panels);
    if (names.size() == 1) {
        const bool link = m_prompts.confirm(
            &m_window, {title,
                        tr("The service team’s own assessment of %1 came in. Show it beside the "
                           "panel’s assessment? It is never counted.")
                            .arg(names.constFirst()),
                        tr("Show it beside the panel’s")});
        return link ? std::optional<std::size_t>(0) : std::nullopt;
    }
    const auto chosen =
        m_prompts.choose(&m_window, title,
                         tr("Which of the panel’s assessments to show it beside. It is never "
                            "counted."),
                         names << tr("None"));
    return chosen && static_cast<std::size_t>(*chosen) < panels.size()
               ? std::optional(static_cast<std::size_t>(*chosen))
               : std::nullopt;
}

void TeamActions::choose()
{
    const StillOpen still(*m_workspace.session());
    m_workspace.ask([](Session& session) { return session.casebook().list(); },
                    [this, still](const auto& all) {
                        if (!all) {
                            tellUnlisted(all.problem());
                        } else if (still) {
                            const Session& session = *m_workspace.session();
                            chooseFrom(core::selfAssessmentsFor(session.assessment(), *all));
                        }
                    });
}

void TeamActions::chooseFrom(const std::vector<core::AssessmentSummary>& theirs)
{
    Session& session = *m_workspace.session();
    if (theirs.empty()) {
        m_prompts.tell(&m_window, tr("The team’s own assessment"),
                       tr("There is no self-assessment in this casebook. Merge the pack that the "
                          "team hands you, then choose it here."));
        return;
    }
    QStringList names = namesAndDays(theirs);
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        if (theirs[i].id == session.assessment().selfAssessment) {
            QString& name = names[static_cast<int>(i)];
            name = tr("%1 (shown now)").arg(name);
        }
    }
    names.append(tr("None"));
    const StillOpen still(session);
    const auto chosen =
        m_prompts.choose(&m_window, tr("The team’s own assessment"),
                         tr("Which self-assessment to show beside the panel’s view"), names);
    if (chosen && still) {
        const auto row = static_cast<std::size_t>(*chosen);
        session.take(QT_TRANSLATE_NOOP("ui::StepName", "Choose the team’s own assessment"),
                     linked(row < theirs.size() ? theirs[row].id : core::AssessmentId()));
    }
}

} // namespace ui

#include "ui/window/PackActions.h"

#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/packs/AnswersDialog.h"
#include "ui/packs/HandOutDialog.h"
#include "ui/packs/PackFolder.h"
#include "ui/packs/PackWork.h"
#include "ui/session/Session.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QAction>

#include <algorithm>

namespace ui {

PackActions::PackActions(Workspace& workspace, Navigation& navigation, PackFolder& folder,
                         Actions& actions, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_folder(folder)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["handOut"], &QAction::triggered, this, &PackActions::handOut);
    connect(actions["handBack"], &QAction::triggered, this, &PackActions::handBack);
    connect(actions["answerFindings"], &QAction::triggered, this, &PackActions::answerFindings);
}

void PackActions::handOut()
{
    std::vector<core::AssessmentId> chosen;
    if (const StartPage* start = m_navigation.shownStart()) {
        for (const core::AssessmentSummary& listed : start->chosen()) {
            chosen.push_back(listed.id);
        }
    } else if (m_workspace.hasAssessment()) {
        chosen.push_back(m_workspace.session()->ledger().id());
    }
    if (chosen.empty()) {
        m_prompts.tell(&m_window, tr("Hand out a pack"),
                       tr("Choose one or several assessments in the list first."));
        return;
    }
    give(chosen);
}

void PackActions::handBack()
{
    // Only the open one is known to come from a panel, whatever is chosen in the list.
    give({m_workspace.session()->ledger().id()});
}

void PackActions::give(const std::vector<core::AssessmentId>& assessments)
{
    const QString title = tr("A pack cannot be made now");
    if (!m_navigation.finishOrTell(title)) {
        return;
    }
    const Session& session = *m_workspace.session();
    const auto list = session.casebook().list();
    if (!list) {
        m_prompts.tell(&m_window, title, fromUtf8(core::toString(list.problem())));
        return;
    }
    core::PackOptions options;
    QStringList services;
    for (const core::AssessmentId& id : assessments) {
        const auto listed = std::ranges::find(*list, id, &core::AssessmentSummary::id);
        if (listed != list->end()) {
            options.assessments.push_back(id);
            services.append(fromUtf8(listed->service));
        }
    }
    if (services.isEmpty()) {
        return;
    }
    const auto cut = session.casebook().cutFor(options.assessments.front());
    HandOutDialog dialog(services, cut && cut->has_value(), &m_window);
    if (!m_prompts.run(dialog)) {
        return;
    }
    options.reader = dialog.reader();
    options.withAttachments = dialog.withAttachments();
    options.passphrase = dialog.passphrase();
    const AppContext& context = m_workspace.context();
    const auto name =
        packName(toUtf8(services.constFirst()), options.reader, localDate(context.clock()));
    const auto file = askSaveLocation(
        m_prompts, &m_window,
        {tr("Save the pack"), packKinds(), context.documents / name, QStringLiteral("standpoint")},
        session.casebook().path());
    if (!file) {
        return;
    }
    TaskDialog task(tr("Hand out a pack"), tr("Making the pack"), packTask(session, options, *file),
                    &m_window);
    if (m_prompts.run(task)) {
        // Nobody needs to be told of their own pack.
        m_folder.remember(*file);
    }
}

void PackActions::answerFindings()
{
    m_navigation.finish();
    AnswersDialog dialog(*m_workspace.session(), &m_window);
    m_prompts.run(dialog);
}

} // namespace ui

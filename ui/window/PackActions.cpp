#include "ui/window/PackActions.h"

#include "core/work/Rivals.h"
#include "ui/base/ProblemWords.h"
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
    m_navigation.whenSaved(tr("A pack cannot be made now"),
                           [this, assessments] { giveSaved(assessments); });
}

void PackActions::giveSaved(const std::vector<core::AssessmentId>& assessments)
{
    const auto read = [assessments](Session& session) -> core::Result<Wanted> {
        const auto list = session.casebook().list();
        if (!list) {
            return list.problem();
        }
        const auto cut = session.casebook().cutFor(assessments.front());
        if (!cut) {
            return cut.problem();
        }
        Wanted wanted;
        wanted.isCut = cut->has_value();
        for (const core::AssessmentId& id : assessments) {
            const auto listed = std::ranges::find(*list, id, &core::AssessmentSummary::id);
            if (listed != list->end()) {
                wanted.assessments.push_back(id);
                wanted.services.append(fromUtf8(listed->service));
            }
        }
        return wanted;
    };
    m_workspace.ask(read, [this](const core::Result<Wanted>& wanted) {
        if (!wanted) {
            m_prompts.tell(&m_window, tr("A pack cannot be made now"), inWords(wanted.problem()));
        } else if (!wanted->assessments.empty()) {
            chooseReader(*wanted);
        }
    });
}

bool PackActions::mayGoTogether(const core::PackOptions& options)
{
    const auto rivals =
        core::rivalsAmong(m_workspace.session()->casebook(), options.assessments, options.reader);
    if (!rivals) {
        m_prompts.tell(&m_window, tr("The pack was not made"), inWords(rivals.problem()));
        return false;
    }
    QStringList found;
    for (const core::Rivals& one : *rivals) {
        found << fromUtf8(core::inWords(one));
    }
    return found.isEmpty() ||
           m_prompts.confirm(&m_window,
                             {tr("Suppliers who compete with each other"),
                              tr("Whoever gets this pack can read about all of them. %1.")
                                  .arg(found.join(QStringLiteral("; "))),
                              tr("Hand them out together")});
}

void PackActions::chooseReader(const Wanted& wanted)
{
    const Session& session = *m_workspace.session();
    HandOutDialog dialog(wanted.services, wanted.isCut, &m_window);
    if (!m_prompts.run(dialog)) {
        return;
    }
    core::PackOptions options;
    options.assessments = wanted.assessments;
    options.reader = dialog.reader();
    if (!mayGoTogether(options)) {
        return;
    }
    options.withAttachments = dialog.withAttachments();
    options.passphrase = dialog.passphrase();
    const AppContext& context = m_workspace.context();
    const auto name =
        packName(toUtf8(wanted.services.constFirst()), options.reader, localDate(context.clock()));
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
    m_navigation.finishTyping();
    AnswersDialog dialog(*m_workspace.session(), &m_window);
    m_prompts.run(dialog);
}

} // namespace ui

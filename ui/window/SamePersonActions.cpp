#include "ui/window/SamePersonActions.h"

#include "core/assessment/SamePeople.h"
#include "core/work/NearMembers.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/panel/people/PeopleRows.h"
#include "ui/session/Session.h"
#include "ui/session/StillOpen.h"
#include "ui/window/Navigation.h"
#include "ui/window/SamePersonBanner.h"
#include "ui/window/Workspace.h"
#include "ui/words/PageParts.h"

namespace ui {

SamePersonActions::SamePersonActions(Workspace& workspace, Navigation& navigation,
                                     SamePersonBanner& banner, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_banner(banner)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&m_workspace, &Workspace::opened, this, [this] { follow(*m_workspace.session()); });
    connect(&m_workspace, &Workspace::aboutToClose, this, [this] {
        m_asked.reset();
        m_banner.hide();
    });
    connect(&m_workspace, &Workspace::wasReadAgain, this, &SamePersonActions::lookAgain);
    connect(&m_navigation, &Navigation::changed, this, &SamePersonActions::refresh);
    connect(&m_banner, &SamePersonBanner::saidOne, this, &SamePersonActions::beOne);
    connect(&m_banner, &SamePersonBanner::saidTwo, this, &SamePersonActions::beTwo);
    connect(&m_banner, &SamePersonBanner::putOff, this, [this] {
        if (m_asked) {
            m_putOff.insert(*m_asked);
        }
        lookAgain();
    });
}

void SamePersonActions::follow(Session& session)
{
    connect(&session, &Session::assessmentOpened, this, &SamePersonActions::startAfresh);
    connect(&session, &Session::assessmentGone, this, &SamePersonActions::startAfresh);
    connect(&session, &Session::meChanged, this, &SamePersonActions::lookAgain);
    connect(&session, &Session::changed, this, [this](const Changed& changed) {
        if (changed.touches(core::RecordKind::Member) ||
            changed.touches(core::RecordKind::SamePerson)) {
            lookAgain();
        }
    });
    startAfresh();
}

void SamePersonActions::startAfresh()
{
    m_putOff.clear();
    lookAgain();
}

void SamePersonActions::lookAgain()
{
    m_asked.reset();
    Session* session = m_workspace.session();
    if (session != nullptr && session->hasAssessment() &&
        session->may(core::samePersonRecord({}), core::BeSamePerson{})) {
        const core::ShortNames& shortNames = m_workspace.context().shortNames;
        const core::Assessment& now = session->assessment();
        // Most panels have nobody to ask about, and the file is left alone.
        if (!core::nearMembers(now, shortNames, m_putOff).empty()) {
            auto apart = session->casebook().apartIn(now.id);
            if (apart) {
                apart->insert(m_putOff.begin(), m_putOff.end());
                const auto near = core::nearMembers(now, shortNames, *apart);
                m_asked = near.empty() ? std::nullopt : std::optional(near.front());
            }
        }
    }
    refresh();
}

void SamePersonActions::refresh()
{
    const Session* session = m_workspace.session();
    const bool isOnPage = m_navigation.showsAssessment();
    if (!m_asked || !isOnPage || session == nullptr || !session->hasAssessment()) {
        m_banner.hide();
        return;
    }
    const core::PersonId as = core::listedOf(session->assessment(), *m_asked);
    const core::PersonId& person = as == m_asked->one() ? m_asked->other() : m_asked->one();
    m_banner.ask(personName(session->assessment(), person), personName(session->assessment(), as));
}

void SamePersonActions::beOne()
{
    Session* session = m_workspace.session();
    if (!m_asked || session == nullptr || !session->hasAssessment()) {
        return;
    }
    const core::PersonId as = core::listedOf(session->assessment(), *m_asked);
    const core::PersonId person = as == m_asked->one() ? m_asked->other() : m_asked->one();
    const auto joined = core::joining(session->assessment(), person, as);
    if (!joined) {
        return;
    }
    const QString title = tr("These are one person");
    const StillOpen still(*session);
    if (joined->ratedTwice > 0 &&
        (!m_prompts.confirm(&m_window,
                            {title, joiningInWords(session->assessment(), person, *joined),
                             tr("They are one person")}) ||
         !still)) {
        return;
    }
    session->take(QT_TRANSLATE_NOOP("ui::StepName", "These are one person"),
                  session->editor().beSamePerson(person, as));
}

void SamePersonActions::beTwo()
{
    const Session* session = m_workspace.session();
    if (!m_asked || session == nullptr || !session->hasAssessment()) {
        return;
    }
    const auto say = [two = *m_asked, id = session->assessment().id](Session& open) {
        return open.casebook().sayApart(id, {two});
    };
    m_workspace.ask(say, [this](const core::Result<core::Done>& done) {
        if (!done) {
            m_prompts.tell(&m_window, tr("That they are two people could not be saved"),
                           inWords(done.problem()));
        }
        lookAgain();
    });
}

} // namespace ui

#include "ui/window/WhoActions.h"

#include "core/work/NearMembers.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ui {

WhoActions::WhoActions(Workspace& workspace, Navigation& navigation, WhoBanner& banner,
                       Preferences& preferences, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_banner(banner)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&m_workspace, &Workspace::opened, this, [this] { follow(*m_workspace.session()); });
    connect(&m_workspace, &Workspace::aboutToClose, this, [this] {
        m_isAsked = false;
        m_banner.hide();
    });
    connect(&m_workspace, &Workspace::wasReadAgain, this,
            [this] { m_isAsked ? refresh() : startAfresh(); });
    connect(&m_navigation, &Navigation::changed, this, &WhoActions::refresh);
    connect(&m_banner, &WhoBanner::answered, this, &WhoActions::take);
    connect(&m_banner, &WhoBanner::typedOn, this, &WhoActions::giveBack);
    connect(&m_banner, &WhoBanner::putOff, this, [this] {
        m_isAsked = false;
        goBack();
    });
}

void WhoActions::follow(Session& session)
{
    connect(&session, &Session::assessmentOpened, this, &WhoActions::startAfresh);
    connect(&session, &Session::assessmentGone, this, &WhoActions::startAfresh);
    connect(&session, &Session::changed, this, &WhoActions::refresh);
    connect(&session, &Session::meChanged, this, [this] {
        if (m_isTaking) {
            // What waited for the answer is taken before the pages show what is recorded.
            m_navigation.finishTyping();
        }
        refresh();
    });
    connect(&session, &Session::whoIsAsked, this, &WhoActions::ask);
}

void WhoActions::startAfresh()
{
    const Session* session = m_workspace.session();
    m_isAsked = session != nullptr && session->mustSayWho() && !membersLikeAuthor().empty();
    refresh();
}

std::vector<core::Member> WhoActions::membersLikeAuthor() const
{
    const Session& session = *m_workspace.session();
    return core::membersNear(session.assessment(), session.author().name,
                             m_workspace.context().shortNames);
}

void WhoActions::refresh()
{
    const Session* session = m_workspace.session();
    const bool isOnPage = m_navigation.showsAssessment();
    if (m_isAsked && isOnPage && session != nullptr && session->mustSayWho()) {
        m_banner.ask(session->assessment().panel, session->author().name, membersLikeAuthor());
    } else {
        m_banner.hide();
    }
}

void WhoActions::ask(bool isHeldUp)
{
    m_isAsked = true;
    refresh();
    if (isHeldUp && m_banner.isVisible()) {
        m_before = QApplication::focusWidget();
        m_banner.takeKeyboard();
    }
}

void WhoActions::take(const WhoBanner::Answer& answer)
{
    const auto say = [this, answer](Session& session) -> core::Result<core::Done> {
        const QScopedValueRollback taking(m_isTaking, true);
        if (!session.hasAssessment()) {
            return core::Done{};
        }
        if (answer.member) {
            return session.becomeMember(*answer.member);
        }
        if (answer.name != session.author().name) {
            if (auto done = session.setAuthor({session.author().id, answer.name}); !done) {
                return done;
            }
        }
        if (auto done = session.setSelf(session.author().id); !done) {
            return done;
        }
        return core::sayIsNew(session.casebook(), session.assessment(), session.author(),
                              m_workspace.context().shortNames);
    };
    m_workspace.ask(say, [this, answer](const core::Result<core::Done>& done) {
        if (!done) {
            m_prompts.tell(&m_window, tr("Who you are could not be saved"),
                           inWords(done.problem()));
            return;
        }
        if (m_preferences.yourName().isEmpty()) {
            m_preferences.setYourName(fromUtf8(answer.member ? answer.member->name : answer.name));
        }
        goBack();
    });
}

void WhoActions::giveBack(const QString& letters)
{
    if (m_before == nullptr || !m_before->isVisible()) {
        m_banner.chooseByLetter(letters);
        return;
    }
    m_before->setFocus();
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letters);
    QApplication::sendEvent(m_before, &down);
}

void WhoActions::goBack()
{
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus();
    }
    m_before.clear();
}

} // namespace ui

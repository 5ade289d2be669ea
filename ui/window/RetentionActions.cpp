#include "ui/window/RetentionActions.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/start/RetentionDialog.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/RetentionBanner.h"
#include "ui/window/Workspace.h"

#include <QAction>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds untilLooking{200};

/// By the list that is shown, which costs nothing; of ten thousand assessments, to read it takes
/// longer than the window may stop.
core::Result<std::vector<core::PastRetention>> pastOf(const Session& session,
                                                      const StartPage& start,
                                                      const core::RetentionRules& rules,
                                                      core::Date today)
{
    const auto* all = start.listed();
    return all != nullptr ? core::pastRetention(session.casebook(), *all, rules, today)
                          : core::pastRetention(session.casebook(), rules, today);
}

} // namespace

RetentionActions::RetentionActions(Workspace& workspace, Navigation& navigation,
                                   RetentionBanner& banner, Actions& actions, Prompts& prompts,
                                   QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_banner(banner)
    , m_prompts(prompts)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilLooking);
    connect(&m_soon, &QTimer::timeout, this, &RetentionActions::look);
    connect(actions["retention"], &QAction::triggered, this, &RetentionActions::goThrough);
    connect(&banner, &RetentionBanner::lookAsked, this, &RetentionActions::goThrough);
    connect(&workspace, &Workspace::opened, this, &RetentionActions::follow);
    connect(&navigation, &Navigation::changed, this, &RetentionActions::show);
}

void RetentionActions::follow()
{
    m_past = 0;
    connect(m_workspace.session(), &Session::casebookListChanged, this, &RetentionActions::show);
    show();
}

void RetentionActions::look()
{
    const Session* session = m_workspace.session();
    const StartPage* start = m_navigation.shownStart();
    if (session == nullptr || start == nullptr) {
        return;
    }
    const AppContext& context = m_workspace.context();
    const auto rules = core::retentionRulesOf(session->casebook(), context.usualRetention);
    const auto past = rules ? pastOf(*session, *start, *rules, core::localDate(context.clock()))
                            : core::Result<std::vector<core::PastRetention>>(rules.problem());
    // A reminder that cannot be made now is made another time.
    if (past) {
        m_past = static_cast<int>(past->size());
    }
    m_banner.tell(m_workspace.isWritable() ? m_past : 0);
}

void RetentionActions::show()
{
    const bool isOnList = m_navigation.shownStart() != nullptr;
    m_banner.tell(isOnList && m_workspace.isWritable() ? m_past : 0);
    if (isOnList) {
        m_soon.start();
    }
}

void RetentionActions::goThrough()
{
    m_navigation.whenSaved(tr("The dates cannot be shown now"), [this] {
        const AppContext& context = m_workspace.context();
        const core::Date today = core::localDate(context.clock());
        m_workspace.ask(
            [usual = context.usualRetention, today](Session& session) {
                return RetentionState::read(session.casebook(), usual, today);
            },
            [this, &context](const core::Result<RetentionState>& state) {
                if (!state) {
                    m_prompts.tell(&m_window, tr("Retention dates"), inWords(state.problem()));
                    return;
                }
                RetentionDialog dialog(m_workspace.session()->casebook().path(),
                                       context.usualRetention, *state, context.clock, m_prompts,
                                       &m_window);
                if (m_prompts.run(dialog)) {
                    m_workspace.readAgain();
                }
            });
    });
}

} // namespace ui

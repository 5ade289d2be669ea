#include "ui/window/TabActions.h"

#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/TabStrip.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QAction>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::seconds untilRemembered{1};

void describe(OpenTab& tab, const core::Editions& editions, const std::string& service,
              const std::string& phase, const std::optional<core::Date>& day)
{
    tab.service = fromUtf8(service);
    tab.phase = phase.empty() ? QString() : phaseName(editions, phase);
    tab.day = day ? inShort(*day) : QString();
}

} // namespace

TabActions::TabActions(Workspace& workspace, Navigation& navigation, const FileGuard& guard,
                       TabStrip& strip, Actions& actions, Preferences& preferences)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_guard(guard)
    , m_strip(strip)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_reading(workspace.context().patience)
{
    m_pause.setInterval(untilRemembered);
    connect(&m_pause, &QTimer::timeout, this, &TabActions::remember);
    connect(&workspace, &Workspace::aboutToClose, this, [this] {
        remember();
        m_reading.stop();
        m_pause.stop();
        m_tabs.clear();
        m_isRestored = false;
        m_shownLast.reset();
        m_closing.reset();
        m_remembered.clear();
    });
    connect(&workspace, &Workspace::wasReadAgain, this, &TabActions::look);
    connect(&navigation, &Navigation::changed, this, &TabActions::showTabs);
    connect(&navigation, &Navigation::openingFailed, this, [this] {
        m_closing.reset();
        showTabs();
    });
    connect(&strip, &TabStrip::chosen, this, [this](int tab) {
        // Whoever walks along the tabs with the keyboard stays there.
        const bool isThere = m_strip.hasFocus();
        goTo(tab);
        if (isThere) {
            m_strip.setFocus();
        }
    });
    connect(&strip, &TabStrip::closeAsked, this, &TabActions::close);
    connect(&strip, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        showTabs();
    });
    connect(actions["nextTab"], &QAction::triggered, this, [this] { step(1); });
    connect(actions["previousTab"], &QAction::triggered, this, [this] { step(-1); });
    connect(actions["closeTab"], &QAction::triggered, this, &TabActions::closeCurrent);
    connect(actions["reopenTab"], &QAction::triggered, this, &TabActions::reopen);
}

void TabActions::follow()
{
    Session& session = *m_workspace.session();
    connect(&session, &Session::assessmentOpened, this, &TabActions::opened);
    connect(&session, &Session::assessmentGone, this, &TabActions::gone);
    connect(&session, &Session::changed, this, &TabActions::showTabs);
    connect(&session, &Session::draftsChanged, this, &TabActions::showTabs);
    connect(&session, &Session::savedStateChanged, this, &TabActions::showTabs);
    if (auto handed = std::exchange(m_handed, std::nullopt)) {
        m_tabs = std::move(*handed);
        m_isRestored = true;
    }
    m_pause.start();
    m_reading.run([this] { return m_workspace.session()->casebook().list(); },
                  [this](const core::Result<std::vector<core::AssessmentSummary>>& listed) {
                      if (!listed) {
                          return;
                      }
                      if (m_isRestored) {
                          take(*listed);
                          showTabs();
                      } else {
                          restore(*listed);
                      }
                  });
    showTabs();
}

void TabActions::takeOver(OpenTabs tabs)
{
    m_handed = std::move(tabs);
}

void TabActions::look()
{
    if (m_tabs.count() == 0) {
        return;
    }
    const auto listed = m_workspace.session()->casebook().list();
    if (!listed) {
        return; // Another program is in the way; what it did is read again later.
    }
    take(*listed);
    const auto tabs = m_tabs.all();
    for (const OpenTab& tab : tabs) {
        const core::Casebook& casebook = m_workspace.session()->casebook();
        if (std::ranges::find(*listed, tab.id, &core::AssessmentSummary::id) != listed->end() ||
            tab.id == current()) {
            continue;
        }
        const auto isThere = casebook.contains(tab.id);
        const auto isRemoved = casebook.isRecycled(tab.id);
        if (isThere && isRemoved && (!*isThere || *isRemoved)) {
            forget(tab.id);
        }
    }
    showTabs();
}

void TabActions::take(const std::vector<core::AssessmentSummary>& listed)
{
    for (const core::AssessmentSummary& one : listed) {
        if (OpenTab* tab = m_tabs.find(one.id)) {
            describe(*tab, m_workspace.session()->editions(), one.service, one.phase, one.date);
            tab->hasDraft = one.hasDrafts;
        }
    }
}

void TabActions::opened()
{
    const core::AssessmentId& id = m_workspace.session()->ledger().id();
    m_tabs.add(id);
    if (const auto left = std::exchange(m_shownLast, id); left && *left != id) {
        markDraft(*left);
    }
    if (const auto closing = std::exchange(m_closing, std::nullopt); closing && *closing != id) {
        const AssessmentPlace place = m_navigation.placeIn(*closing);
        forget(*closing);
        m_tabs.close(*closing, place);
    }
    showTabs();
}

void TabActions::markDraft(const core::AssessmentId& id)
{
    const Session& session = *m_workspace.session();
    OpenTab* tab = m_tabs.find(id);
    // Where another program is in the way, the mark is as it was.
    if (const auto drafts = session.casebook().drafts(id); drafts && tab != nullptr) {
        tab->hasDraft = !drafts->empty();
    }
}

void TabActions::gone()
{
    if (const auto id = std::exchange(m_shownLast, std::nullopt)) {
        forget(*id);
    }
    showTabs();
}

void TabActions::forget(const core::AssessmentId& id)
{
    m_tabs.remove(id);
    m_navigation.forgetPlace(id);
    m_workspace.session()->forgetSteps(id);
}

std::optional<core::AssessmentId> TabActions::current() const
{
    return m_workspace.hasAssessment() ? std::optional(m_workspace.session()->ledger().id())
                                       : std::nullopt;
}

bool TabActions::isShown() const
{
    return current() &&
           (m_navigation.shownAssessment() != nullptr || m_navigation.shownReport() != nullptr ||
            m_navigation.shownDayPage() != nullptr);
}

void TabActions::showTabs()
{
    const Session* session = m_workspace.session();
    if (session == nullptr) {
        return;
    }
    if (const auto id = current()) {
        OpenTab& tab = m_tabs.add(*id);
        const core::Assessment& now = session->assessment();
        describe(tab, session->editions(), now.service.name, now.service.phase, now.date);
        tab.hasDraft = !session->draftPlaces().empty();
    }
    for (const OpenTab& tab : m_tabs.all()) {
        m_tabs.find(tab.id)->isWaiting = session->isWaiting(tab.id);
    }
    m_strip.show(m_tabs, current() ? m_tabs.indexOf(*current()) : -1, isShown());
    enable();
}

void TabActions::enable()
{
    const bool canStep = m_tabs.count() > 1 || (m_tabs.count() == 1 && !isShown());
    m_actions["nextTab"]->setEnabled(canStep);
    m_actions["previousTab"]->setEnabled(canStep);
    m_actions["closeTab"]->setEnabled(isShown());
    m_actions["reopenTab"]->setEnabled(m_tabs.hasClosed());
}

void TabActions::goTo(int tab)
{
    if (tab >= 0 && tab < m_tabs.count()) {
        m_navigation.openAssessment(m_tabs.at(tab).id);
    }
}

void TabActions::step(int step)
{
    if (m_tabs.count() == 0) {
        return;
    }
    const int now = current() ? m_tabs.indexOf(*current()) : -1;
    const int first = now < 0 ? (step > 0 ? 0 : m_tabs.count() - 1) : now + step;
    goTo((first + m_tabs.count()) % m_tabs.count());
}

void TabActions::closeCurrent()
{
    if (const auto id = current(); id && isShown()) {
        close(m_tabs.indexOf(*id));
    }
}

void TabActions::close(int tab)
{
    if (tab < 0 || tab >= m_tabs.count()) {
        return;
    }
    const core::AssessmentId id = m_tabs.at(tab).id;
    const auto next = m_tabs.neighbourOf(id);
    if (id == current() && isShown() && next) {
        m_closing = id;
        m_navigation.openAssessment(*next);
        return;
    }
    if (id == current()) {
        Session& session = *m_workspace.session();
        if (isShown()) {
            m_navigation.showStart();
        }
        m_shownLast.reset();
        session.closeAssessment();
        emit session.assessmentGone();
    }
    const AssessmentPlace place = m_navigation.placeIn(id);
    forget(id);
    m_tabs.close(id, place);
    showTabs();
}

void TabActions::reopen()
{
    if (const auto closed = m_tabs.takeClosed()) {
        m_navigation.setPlace(closed->id, closed->place);
        m_navigation.openAssessment(closed->id);
        showTabs();
    }
}

std::vector<PaletteItem> TabActions::ways()
{
    std::vector<PaletteItem> ways;
    for (int tab = 0; tab < m_tabs.count(); ++tab) {
        if (!isShown() || m_tabs.at(tab).id != current()) {
            ways.push_back({tr("Go to tab: %1").arg(m_tabs.nameOf(tab)),
                            {},
                            [this, id = m_tabs.at(tab).id] { m_navigation.openAssessment(id); }});
        }
    }
    return ways;
}

} // namespace ui

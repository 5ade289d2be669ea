#include "core/work/Backups.h"
#include "ui/base/Preferences.h"
#include "ui/session/Session.h"
#include "ui/window/FileGuard.h"
#include "ui/window/KeptTabs.h"
#include "ui/window/Navigation.h"
#include "ui/window/SamplePlace.h"
#include "ui/window/TabActions.h"
#include "ui/window/Workspace.h"

#include <algorithm>

namespace ui {

void TabActions::restore(const std::vector<core::AssessmentSummary>& listed)
{
    m_isRestored = true;
    if (!remembers()) {
        return;
    }
    const auto kept =
        KeptTabs::fromText(m_preferences.openTabs(m_workspace.session()->casebook().path()));
    std::optional<core::AssessmentId> shown;
    for (std::size_t i = 0; i < kept.tabs.size(); ++i) {
        const auto found = std::ranges::find_if(listed, [&](const core::AssessmentSummary& one) {
            return KeptTabs::markOf(one.id) == kept.tabs[i].mark;
        });
        if (found != listed.end()) {
            m_tabs.add(found->id);
            m_navigation.setPlace(found->id, kept.tabs[i].place);
            if (kept.shown == static_cast<int>(i)) {
                shown = found->id;
            }
        }
    }
    take(listed);
    showTabs();
    // Whoever asked for another one meanwhile gets that.
    if (shown && !current()) {
        m_navigation.openAssessment(*shown);
    }
}

bool TabActions::remembers() const
{
    const auto& path = m_workspace.wanted();
    return m_isRestored && m_guard.isFirstWindow() && !core::isBackup(path) &&
           !isSample(path, m_workspace.context().defaultCasebook);
}

void TabActions::remember()
{
    if (m_workspace.session() == nullptr || !remembers()) {
        return;
    }
    m_navigation.keepPlace();
    KeptTabs kept;
    for (const OpenTab& tab : m_tabs.all()) {
        if (isShown() && tab.id == current()) {
            kept.shown = static_cast<int>(kept.tabs.size());
        }
        kept.tabs.push_back({KeptTabs::markOf(tab.id), m_navigation.placeIn(tab.id)});
    }
    if (const QString text = kept.toText(); text != m_remembered) {
        m_preferences.setOpenTabs(m_workspace.session()->casebook().path(), text);
        m_remembered = text;
    }
}

} // namespace ui

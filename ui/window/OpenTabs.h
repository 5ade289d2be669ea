#pragma once

#include "core/assessment/Ids.h"
#include "ui/window/AssessmentPlace.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// An assessment that is open in a tab. Which of them is worked in is told by the session.
struct OpenTab {
    core::AssessmentId id;
    QString service;
    QString phase;
    QString day;            ///< Of the assessment; tells apart what else has one name.
    bool hasDraft = false;  ///< Something half-typed waits there.
    bool isWaiting = false; ///< Something of it is not on disk yet.

    friend bool operator==(const OpenTab&, const OpenTab&) = default;
};

/// The tabs of a window in their order, and what was closed of late.
class OpenTabs {
public:
    /// A tab that was closed, for when somebody wants it again.
    struct Closed {
        core::AssessmentId id;
        AssessmentPlace place;
    };

    const std::vector<OpenTab>& all() const { return m_tabs; }
    int count() const { return static_cast<int>(m_tabs.size()); }
    const OpenTab& at(int tab) const { return m_tabs[static_cast<std::size_t>(tab)]; }
    /// -1 for none.
    int indexOf(const core::AssessmentId& id) const;
    OpenTab* find(const core::AssessmentId& id);

    /// Adds a tab behind the others, unless the assessment has one.
    OpenTab& add(const core::AssessmentId& id);
    void move(int from, int to);
    /// Where to go on when this tab closes: the next one, else the one before; nothing for the only
    /// one.
    std::optional<core::AssessmentId> neighbourOf(const core::AssessmentId& id) const;
    /// The tab goes for good, as its assessment did.
    void remove(const core::AssessmentId& id);
    /// The same, and it may be opened again.
    void close(const core::AssessmentId& id, const AssessmentPlace& place);
    bool hasClosed() const { return !m_closed.empty(); }
    /// What was closed last; takes it out.
    std::optional<Closed> takeClosed();
    void clear();

    /// What a tab says: the service and its phase, and what tells it from another that is called
    /// the same.
    QString nameOf(int tab) const;
    /// The same with what waits there, for a tool tip and for screen readers.
    QString spokenNameOf(int tab) const;

private:
    std::vector<OpenTab> m_tabs;
    std::vector<Closed> m_closed; ///< The latest last.
};

} // namespace ui

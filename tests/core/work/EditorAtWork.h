#pragma once

#include "core/work/AssessmentEditor.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

/// The small panel's assessment in memory, and people who work on it with the editor.
class EditorAtWork {
public:
    explicit EditorAtWork(core::Timestamp now = {1'795'000'000'000}) : m_time(now.milliseconds) {}

    const core::Ledger& ledger() const { return m_day.ledger; }
    const core::Assessment& now() const { return m_day.ledger.assessment(); }

    core::AssessmentEditor editor(const core::PersonId& who)
    {
        const core::Member* known = now().member(who);
        core::Member member =
            known != nullptr ? *known : smallPanel::member(who, core::Role::Assessor, "");
        return {m_day.ledger, editions(), {std::move(member), {}}, m_ids, [this] {
                    return core::Timestamp{++m_time};
                }};
    }

    /// What `act` comes to, written down where it is done.
    template <typename Act>
    core::Result<core::Made> tries(const core::PersonId& who, Act act)
    {
        auto made = act(editor(who));
        if (made) {
            m_day.ledger.add(made->edits);
        }
        return made;
    }

    template <typename Act>
    core::Made does(const core::PersonId& who, Act act)
    {
        auto made = tries(who, act);
        if (!made) {
            FAIL(core::toString(made.problem()));
        }
        return std::move(made).value();
    }

    /// An edit that no editor made.
    void writes(const core::RecordId& record, const core::Change& change,
                const core::PersonId& author = "lead")
    {
        m_day.ledger.add(std::vector{
            m_day.ledger.compose(m_ids.next(), record, change, author, core::Timestamp{++m_time})});
    }

    /// An edit that was made elsewhere.
    void adds(core::Edit edit) { m_day.ledger.add(std::vector{std::move(edit)}); }

    /// With a second scale, as some editions have one.
    static core::Editions editions()
    {
        auto standard = std::make_shared<core::Standard>(*smallPanel::editions().front());
        core::Scale other;
        other.id = "met-not-met";
        other.levels = {{"met", {}, {}, "green", false}, {"not-met", {}, {}, "red", true}};
        standard->scales.push_back(other);
        return {standard};
    }

private:
    smallPanel::Day m_day;
    std::int64_t m_time;
    std::uint64_t m_random = 1;
    core::IdSource m_ids{[this] { return core::Timestamp{++m_time}; },
                         [this] { return m_random += 0x9E3779B97F4A7C15u; }};
};

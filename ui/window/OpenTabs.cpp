#include "ui/window/OpenTabs.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostClosed = 20;

struct TabWords {
    Q_DECLARE_TR_FUNCTIONS(ui::OpenTabs)
};

QString plainName(const OpenTab& tab)
{
    const QString service = tab.service.isEmpty() ? TabWords::tr("Assessment") : tab.service;
    return tab.phase.isEmpty() ? service : TabWords::tr("%1, %2").arg(service, tab.phase);
}

QString datedName(const OpenTab& tab)
{
    return tab.day.isEmpty() ? plainName(tab) : TabWords::tr("%1, %2").arg(plainName(tab), tab.day);
}

} // namespace

int OpenTabs::indexOf(const core::AssessmentId& id) const
{
    const auto found = std::ranges::find(m_tabs, id, &OpenTab::id);
    return found == m_tabs.end() ? -1 : static_cast<int>(found - m_tabs.begin());
}

OpenTab* OpenTabs::find(const core::AssessmentId& id)
{
    const auto found = std::ranges::find(m_tabs, id, &OpenTab::id);
    return found == m_tabs.end() ? nullptr : &*found;
}

OpenTab& OpenTabs::add(const core::AssessmentId& id)
{
    if (OpenTab* there = find(id)) {
        return *there;
    }
    std::erase_if(m_closed, [&](const Closed& closed) { return closed.id == id; });
    m_tabs.emplace_back().id = id;
    return m_tabs.back();
}

void OpenTabs::move(int from, int to)
{
    const auto begin = m_tabs.begin();
    if (from < to) {
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    } else {
        std::rotate(begin + to, begin + from, begin + from + 1);
    }
}

std::optional<core::AssessmentId> OpenTabs::neighbourOf(const core::AssessmentId& id) const
{
    const int tab = indexOf(id);
    if (tab < 0 || count() < 2) {
        return std::nullopt;
    }
    return at(tab + 1 < count() ? tab + 1 : tab - 1).id;
}

void OpenTabs::remove(const core::AssessmentId& id)
{
    std::erase_if(m_tabs, [&](const OpenTab& tab) { return tab.id == id; });
}

void OpenTabs::close(const core::AssessmentId& id, const AssessmentPlace& place)
{
    remove(id);
    m_closed.push_back({id, place});
    if (m_closed.size() > mostClosed) {
        m_closed.erase(m_closed.begin());
    }
}

std::optional<OpenTabs::Closed> OpenTabs::takeClosed()
{
    if (m_closed.empty()) {
        return std::nullopt;
    }
    Closed last = std::move(m_closed.back());
    m_closed.pop_back();
    return last;
}

void OpenTabs::clear()
{
    m_tabs.clear();
    m_closed.clear();
}

QString OpenTabs::nameOf(int tab) const
{
    const auto isCalled = [&](auto name, const OpenTab& other) {
        return name(other) == name(at(tab));
    };
    const auto sharing = [&](auto name) {
        return std::ranges::count_if(m_tabs,
                                     [&](const OpenTab& other) { return isCalled(name, other); });
    };
    if (sharing(plainName) < 2) {
        return plainName(at(tab));
    }
    if (sharing(datedName) < 2) {
        return datedName(at(tab));
    }
    const auto before = std::count_if(m_tabs.begin(), m_tabs.begin() + tab, [&](const auto& other) {
        return isCalled(datedName, other);
    });
    return TabWords::tr("%1 (%2)").arg(datedName(at(tab))).arg(before + 1);
}

QString OpenTabs::spokenNameOf(int tab) const
{
    QStringList parts{nameOf(tab)};
    if (at(tab).isWaiting) {
        parts << TabWords::tr("not all of it is saved yet");
    }
    if (at(tab).hasDraft) {
        parts << TabWords::tr("a draft waits here");
    }
    return parts.join(QStringLiteral(" – "));
}

} // namespace ui

#include "ui/actions/ActionFilters.h"

#include "ui/base/Text.h"
#include "ui/words/Words.h"

#include <QMenu>

namespace ui {

namespace {

/// The month ahead, with today.
constexpr int daysAhead = 31;

template <typename Value>
void toggleIn(std::set<Value>& values, const Value& value)
{
    if (values.erase(value) == 0) {
        values.insert(value);
    }
}

} // namespace

ActionFilters::ActionFilters(core::Clock clock, QWidget* parent)
    : FilterRow(QStringLiteral("actionFilter"),
                tr("List only actions of one owner, date, status, theme, service or organisation"),
                parent)
    , m_clock(std::move(clock))
{
    connect(this, &FilterRow::menuAsked, this, [this](QMenu* menu) { fill(*menu); });
    connect(this, &FilterRow::clearAsked, this, [this] { set({}); });
}

core::Date ActionFilters::inAMonth() const
{
    return core::addDays(core::localDate(m_clock()), daysAhead);
}

void ActionFilters::set(const core::ActionFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        setChips(chips());
        emit changed();
    }
}

void ActionFilters::become(const Change& change)
{
    core::ActionFilter next = m_filter;
    change(next);
    set(next);
}

std::vector<FilterRow::Chip> ActionFilters::chips()
{
    std::vector<Chip> chips;
    const auto addChip = [&](const QString& words, Change takeAway) {
        chips.push_back({words, [this, takeAway = std::move(takeAway)] { become(takeAway); }});
    };
    if (m_filter.toBeDone) {
        addChip(tr("To be done"), [](auto& filter) { filter.toBeDone = false; });
    }
    if (m_filter.overdue) {
        addChip(tr("Late"), [](auto& filter) { filter.overdue = false; });
    }
    if (m_filter.dueBefore) {
        addChip(tr("Due before %1").arg(inShort(*m_filter.dueBefore)),
                [](auto& filter) { filter.dueBefore.reset(); });
    }
    for (const core::Owner owner : m_filter.owners) {
        addChip(inWords(owner), [owner](auto& filter) { filter.owners.erase(owner); });
    }
    for (const core::Status status : m_filter.statuses) {
        addChip(inWords(status), [status](auto& filter) { filter.statuses.erase(status); });
    }
    for (const std::string& theme : m_filter.themes) {
        addChip(fromUtf8(theme), [theme](auto& filter) { filter.themes.erase(theme); });
    }
    for (const std::string& name : m_filter.services) {
        addChip(fromUtf8(name), [name](auto& filter) { filter.services.erase(name); });
    }
    for (const std::string& name : m_filter.organisations) {
        addChip(fromUtf8(name), [name](auto& filter) { filter.organisations.erase(name); });
    }
    return chips;
}

void ActionFilters::add(QMenu& menu, const QString& words, bool isChosen, Change toggle)
{
    addTo(menu, words, isChosen, [this, toggle = std::move(toggle)] { become(toggle); });
}

void ActionFilters::fill(QMenu& menu)
{
    add(menu, tr("To be done"), m_filter.toBeDone,
        [](auto& filter) { filter.toBeDone = !filter.toBeDone; });
    add(menu, tr("Late"), m_filter.overdue, [](auto& filter) { filter.overdue = !filter.overdue; });
    add(menu, tr("Due in the next month"), m_filter.dueBefore == inAMonth(),
        [day = inAMonth()](auto& filter) {
            filter.dueBefore = filter.dueBefore == day ? std::nullopt : std::optional(day);
        });
    QMenu* in = menu.addMenu(tr("&Who has to act"));
    for (const core::Owner owner : {core::Owner::Team, core::Owner::ServiceOwner,
                                    core::Owner::Sponsor, core::Owner::Organisation}) {
        add(*in, inWords(owner), m_filter.owners.contains(owner),
            [owner](auto& filter) { toggleIn(filter.owners, owner); });
    }
    in = menu.addMenu(tr("&Status"));
    for (std::size_t i = 0; i < core::Words<core::Status>::all.size(); ++i) {
        const auto status = static_cast<core::Status>(i);
        add(*in, inWords(status), m_filter.statuses.contains(status),
            [status](auto& filter) { toggleIn(filter.statuses, status); });
    }
    fillNames(menu);
}

void ActionFilters::fillNames(QMenu& menu)
{
    std::set<std::string> themes;
    std::set<std::string> services;
    std::set<std::string> organisations;
    if (m_actions != nullptr) {
        for (const core::Action& action : *m_actions) {
            themes.insert(action.item.themes.begin(), action.item.themes.end());
            services.insert(action.service);
            organisations.insert(action.organisation);
        }
    }
    const auto fillWith = [&](const QString& title, const std::set<std::string>& names,
                              std::set<std::string> core::ActionFilter::*wanted) {
        QMenu* in = menu.addMenu(title);
        for (const std::string& name : names) {
            if (!name.empty()) {
                add(*in, fromUtf8(name), (m_filter.*wanted).contains(name),
                    [name, wanted](auto& filter) { toggleIn(filter.*wanted, name); });
            }
        }
        in->setEnabled(!in->isEmpty());
    };
    fillWith(tr("&Theme"), themes, &core::ActionFilter::themes);
    fillWith(tr("S&ervice"), services, &core::ActionFilter::services);
    fillWith(tr("&Organisation"), organisations, &core::ActionFilter::organisations);
}

} // namespace ui

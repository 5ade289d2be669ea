#include "ui/assessment/find/FindFilters.h"

#include "core/assessment/ShownName.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/words/BetweenDaysDialog.h"
#include "ui/words/FoundCards.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

template <typename Value>
void toggle(std::set<Value>& values, const Value& value)
{
    if (values.erase(value) == 0) {
        values.insert(value);
    }
}

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(ui::FindFilters)
};

QString readableInWords(core::Reader reader)
{
    switch (reader) {
    case core::Reader::Panel: return FilterWords::tr("Only the panel may read it");
    case core::Reader::Team: return FilterWords::tr("The team may read it");
    case core::Reader::Sponsor: return FilterWords::tr("The sponsor may read it");
    case core::Reader::Public: break;
    }
    return FilterWords::tr("Everybody may read it");
}

QString daysInWords(const std::optional<core::Date>& from, const std::optional<core::Date>& to)
{
    if (from && to) {
        return *from == *to ? FilterWords::tr("On %1").arg(inShort(*from))
                            : FilterWords::tr("%1 to %2").arg(inShort(*from), inShort(*to));
    }
    return from ? FilterWords::tr("From %1").arg(inShort(*from))
                : FilterWords::tr("Up to %1").arg(inShort(*to));
}

QString themeInWords(const core::Editions& editions, const std::string& id)
{
    for (const auto& edition : editions) {
        if (const core::Theme* theme = edition->theme(id)) {
            return inWindowLanguage(theme->name);
        }
    }
    return fromUtf8(id);
}

} // namespace

FindFilters::FindFilters(Session& session, QWidget* parent)
    : FilterRow(QStringLiteral("findFilter"),
                tr("Find only what is of one kind, by one person, of one point and more"), parent)
    , m_session(session)
{
    connect(this, &FilterRow::menuAsked, this, [this](QMenu* menu) { fill(*menu); });
    connect(this, &FilterRow::clearAsked, this, &FindFilters::clear);
}

void FindFilters::set(const core::FindFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        setChips(chips());
        emit changed();
    }
}

void FindFilters::become(const Change& change)
{
    core::FindFilter next = m_filter;
    change(next);
    set(next);
}

std::vector<FilterRow::Chip> FindFilters::chips()
{
    std::vector<Chip> chips;
    const auto addChip = [&](const QString& words, Change takeAway) {
        chips.push_back({words, [this, takeAway = std::move(takeAway)] { become(takeAway); }});
    };
    for (const core::FoundKind kind : m_filter.kinds) {
        addChip(inWords(kind), [kind](auto& filter) { filter.kinds.erase(kind); });
    }
    for (const std::string& name : m_filter.authors) {
        addChip(tr("By %1").arg(fromUtf8(name)),
                [name](auto& filter) { filter.authors.erase(name); });
    }
    for (const std::string& id : m_filter.sections) {
        addChip(themeInWords(m_session.editions(), id),
                [id](auto& filter) { filter.sections.erase(id); });
    }
    for (const core::PointRef& point : m_filter.points) {
        addChip(tr("Point %1").arg(pointLabel(m_session.editions(), point)),
                [point](auto& filter) { filter.points.erase(point); });
    }
    if (m_filter.readableBy) {
        addChip(readableInWords(*m_filter.readableBy),
                [](auto& filter) { filter.readableBy.reset(); });
    }
    if (m_filter.forLater) {
        addChip(tr("Marked for later"), [](auto& filter) { filter.forLater = false; });
    }
    if (m_filter.openQuestions) {
        addChip(tr("Open questions"), [](auto& filter) { filter.openQuestions = false; });
    }
    if (m_filter.from || m_filter.to) {
        addChip(daysInWords(m_filter.from, m_filter.to), [](auto& filter) {
            filter.from.reset();
            filter.to.reset();
        });
    }
    return chips;
}

void FindFilters::add(QMenu& menu, const QString& words, bool isChosen, Change toggle)
{
    addTo(menu, words, isChosen, [this, toggle = std::move(toggle)] { become(toggle); });
}

void FindFilters::fill(QMenu& menu)
{
    fillKinds(*menu.addMenu(tr("&Kind")));
    fillAuthors(*menu.addMenu(tr("&Author")));
    QMenu* points = menu.addMenu(tr("&Point"));
    QMenu* sections = menu.addMenu(tr("&Section"));
    fillPoints(*points, *sections);
    fillReaders(*menu.addMenu(tr("&Who may read it")));
    fillDays(*menu.addMenu(tr("&Day")));
    add(menu, tr("Marked for later"), m_filter.forLater,
        [](auto& filter) { filter.forLater = !filter.forLater; });
    add(menu, tr("Open questions"), m_filter.openQuestions,
        [](auto& filter) { filter.openQuestions = !filter.openQuestions; });
}

void FindFilters::fillKinds(QMenu& menu)
{
    for (std::size_t i = 0; i < core::Words<core::FoundKind>::all.size(); ++i) {
        const auto kind = static_cast<core::FoundKind>(i);
        add(menu, inWords(kind), m_filter.kinds.contains(kind),
            [kind](auto& filter) { toggle(filter.kinds, kind); });
    }
}

void FindFilters::fillAuthors(QMenu& menu)
{
    const core::Assessment& now = m_session.assessment();
    std::vector<core::Member> members = now.panel;
    members.insert(members.end(), now.formerly.begin(), now.formerly.end());
    for (const core::Member& member : members) {
        const QString shown = personName(now, member.id);
        // Of namesakes, what tells them apart is a part of the name.
        const std::string name = core::nameOf(now, member.id);
        if (!shown.isEmpty()) {
            add(menu, shown, m_filter.authors.contains(name),
                [name](auto& filter) { toggle(filter.authors, name); });
        }
    }
    menu.setEnabled(!menu.isEmpty());
}

void FindFilters::fillPoints(QMenu& points, QMenu& sections)
{
    std::vector<std::string> themes;
    for (const auto& edition : m_session.editions()) {
        for (const core::Point& point : edition->points) {
            const core::PointRef ref{edition->id, point.number};
            add(points, pointWithTitle(m_session.editions(), ref), m_filter.points.contains(ref),
                [ref](auto& filter) { toggle(filter.points, ref); });
            if (!point.theme.empty() && std::ranges::find(themes, point.theme) == themes.end()) {
                themes.push_back(point.theme);
            }
        }
    }
    for (const std::string& id : themes) {
        add(sections, themeInWords(m_session.editions(), id), m_filter.sections.contains(id),
            [id](auto& filter) { toggle(filter.sections, id); });
    }
    sections.setEnabled(!themes.empty());
}

void FindFilters::fillReaders(QMenu& menu)
{
    for (std::size_t i = 0; i < core::Words<core::Reader>::all.size(); ++i) {
        const auto reader = static_cast<core::Reader>(i);
        add(menu, readableInWords(reader), m_filter.readableBy == reader, [reader](auto& filter) {
            filter.readableBy = filter.readableBy == reader ? std::nullopt : std::optional(reader);
        });
    }
}

void FindFilters::fillDays(QMenu& menu)
{
    const core::Date today = core::localDate(m_session.clock()());
    const auto addDays = [&](const QString& words, core::Date from) {
        const bool isChosen = m_filter.from == from && m_filter.to == today;
        add(menu, words, isChosen, [from, today, isChosen](auto& filter) {
            filter.from = isChosen ? std::nullopt : std::optional(from);
            filter.to = isChosen ? std::nullopt : std::optional(today);
        });
    };
    addDays(tr("Today"), today);
    addDays(tr("The last seven days"), core::addDays(today, -6));
    menu.addAction(tr("&Between two days…"), this, &FindFilters::chooseDays);
}

void FindFilters::chooseDays()
{
    auto* dialog =
        new BetweenDaysDialog(tr("Written between two days"), core::localDate(m_session.clock()()),
                              m_filter.from, m_filter.to, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        become([dialog](core::FindFilter& filter) {
            filter.from = dialog->from();
            filter.to = dialog->to();
        });
    });
    dialog->open();
}

} // namespace ui

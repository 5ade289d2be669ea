#include "ui/assessment/points/PointRows.h"

#include "core/assessment/AgendaDay.h"
#include "core/assessment/PointLabels.h"
#include "ui/base/Text.h"
#include "ui/words/AgendaWords.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace ui {

namespace {

struct PointRows {
    Q_DECLARE_TR_FUNCTIONS(PointRows)
};

QString titleOf(const core::Editions& editions, const core::PointRef& ref)
{
    const core::Point* point = core::pointOf(editions, ref);
    return point != nullptr ? inWindowLanguage(point->title) : fromUtf8(core::toString(ref));
}

OutcomeChip chipOf(const core::Editions& editions,
                   const std::vector<const core::Outcome*>& outcomes, int notes)
{
    OutcomeChip chip;
    for (const core::Outcome* outcome : outcomes) {
        if (outcome == nullptr || outcome->outcome.empty()) {
            return {notes > 0 ? PointRows::tr("Discuss") : QString(), Tone::Neutral};
        }
        const OutcomeWords words = outcomeWords(editions, *outcome);
        if (chip.words.isEmpty()) {
            chip = {words.name, words.tone};
        } else if (!chip.words.split(QStringLiteral(" · ")).contains(words.name)) {
            chip.words += QStringLiteral(" · ") + words.name;
            chip.tone = core::worse(chip.tone, words.tone);
        }
    }
    return chip;
}

/// All rows of points without an order, and how to find the one that holds a point.
class Gathered {
public:
    Gathered(const core::Assessment& assessment, const core::Editions& editions)
        : m_editions(editions)
    {
        const core::PointLabels labels(editions);
        for (auto& group : core::judgedTogether(editions)) {
            PointRow row;
            row.label = fromUtf8(labels.label(group.front()));
            row.title = titleOf(editions, group.front());
            QStringList others;
            for (const core::PointRef& point : group) {
                m_rowOf[point] = rows.size();
                if (point != group.front()) {
                    others << fromUtf8(labels.label(point));
                }
            }
            row.together = others.join(QStringLiteral(", "));
            row.points = std::move(group);
            rows.push_back(std::move(row));
        }
        whole.kind = PointRow::Kind::WholeService;
        whole.title = PointRows::tr("Whole service");
        countNotes(assessment);
        settle(assessment);
    }

    const PointRow* rowOf(const core::PointRef& point) const
    {
        const auto found = m_rowOf.find(point);
        return found == m_rowOf.end() ? nullptr : &rows[found->second];
    }

    std::vector<PointRow> rows;
    PointRow whole;

private:
    void countNotes(const core::Assessment& assessment)
    {
        for (const core::Note& note : assessment.notes) {
            std::set<std::size_t> under;
            for (const core::PointRef& point : note.points) {
                if (const auto found = m_rowOf.find(point); found != m_rowOf.end()) {
                    under.insert(found->second);
                }
            }
            for (const std::size_t row : under) {
                ++rows[row].notes;
            }
            whole.notes += under.empty() ? 1 : 0;
        }
    }

    void settle(const core::Assessment& assessment)
    {
        std::map<core::PointRef, const core::Outcome*> outcomes;
        for (const core::Outcome& outcome : assessment.outcomes) {
            outcomes[outcome.point] = &outcome;
        }
        for (PointRow& row : rows) {
            std::vector<const core::Outcome*> ofRow;
            for (const core::PointRef& point : row.points) {
                const auto found = outcomes.find(point);
                ofRow.push_back(found == outcomes.end() ? nullptr : found->second);
            }
            row.chip = chipOf(m_editions, ofRow, row.notes);
            row.settled = std::ranges::all_of(ofRow, [](const core::Outcome* outcome) {
                return outcome != nullptr && !outcome->outcome.empty();
            });
        }
    }

    const core::Editions& m_editions;
    std::map<core::PointRef, std::size_t> m_rowOf;
};

PointRow section(const QString& title, int minutes)
{
    PointRow row;
    row.kind = PointRow::Kind::Section;
    row.title = title;
    row.minutes = minutes;
    return row;
}

/// Puts rows under sections; sections stand in the order in which they were first named.
class Sections {
public:
    /// An empty title adds no line for the section.
    void name(const std::string& id, const QString& title, int minutes = 0)
    {
        if (m_places.try_emplace(id, m_sections.size()).second) {
            m_sections.push_back({section(title, minutes), {}});
        }
    }
    void add(const std::string& id, const PointRow& row)
    {
        m_sections[m_places.at(id)].rows.push_back(row);
    }

    std::vector<PointRow> rows() const
    {
        std::vector<PointRow> all;
        for (const auto& part : m_sections) {
            if (part.rows.empty()) {
                continue;
            }
            if (!part.head.title.isEmpty()) {
                all.push_back(part.head);
            }
            all.insert(all.end(), part.rows.begin(), part.rows.end());
        }
        return all;
    }

private:
    struct Part {
        PointRow head;
        std::vector<PointRow> rows;
    };
    std::vector<Part> m_sections;
    std::map<std::string, std::size_t> m_places;
};

std::vector<PointRow> byAgenda(const Gathered& all, const core::Agenda& agenda,
                               const core::Editions& editions)
{
    const core::AgendaDay day = core::agendaDay(agenda, editions);
    std::vector<PointRow> rows;
    for (const core::AgendaPart& part : day.parts) {
        PointRow head = section(entryTitle(part.entry, editions), part.entry.minutes);
        head.kind = part.entry.kind == core::AgendaKind::Break ? PointRow::Kind::Break : head.kind;
        // What has no time of its own is not for then.
        head.begins = part.begins < part.ends ? day.timeAt(part.begins) : std::nullopt;
        rows.push_back(std::move(head));
        for (const auto& group : part.groups) {
            rows.push_back(*all.rowOf(group.front()));
        }
    }
    return rows;
}

std::vector<PointRow> byStandard(const Gathered& all, const core::Editions& editions)
{
    Sections sections;
    for (const auto& edition : editions) {
        const bool several = editions.size() > 1;
        const QString name = editionName(*edition);
        for (const core::Group& group : edition->groups) {
            const QString title = inWindowLanguage(group.name);
            sections.name(edition->id + "/" + group.id,
                          several ? name + QStringLiteral(" · ") + title : title);
        }
        sections.name(edition->id + "/", several ? name : QString());
    }
    for (const PointRow& row : all.rows) {
        const core::PointRef& first = row.points.front();
        const core::Point* point = core::pointOf(editions, first);
        const core::Standard* edition = core::editionOf(editions, first.edition);
        const bool grouped =
            edition != nullptr && point != nullptr && edition->group(point->group) != nullptr;
        sections.add(first.edition + "/" + (grouped ? point->group : std::string()), row);
    }
    return sections.rows();
}

std::vector<PointRow> ofMember(const Gathered& all, const core::Member* member)
{
    Sections sections;
    sections.name("leads", PointRows::tr("You lead"));
    sections.name("contributes", PointRows::tr("You contribute"));
    if (member == nullptr) {
        return {};
    }
    std::set<const PointRow*> there;
    const auto addAll = [&](const char* id, const std::vector<core::PointRef>& points) {
        for (const core::PointRef& point : points) {
            const PointRow* row = all.rowOf(point);
            if (row != nullptr && there.insert(row).second) {
                sections.add(id, *row);
            }
        }
    };
    addAll("leads", member->leads);
    addAll("contributes", member->contributes);
    return sections.rows();
}

} // namespace

std::vector<PointRow> pointRows(const core::Assessment& assessment, const core::Editions& editions,
                                PointOrder order, const core::PersonId& author)
{
    const Gathered all(assessment, editions);
    std::vector<PointRow> rows;
    switch (order) {
    case PointOrder::Agenda: rows = byAgenda(all, assessment.agenda, editions); break;
    case PointOrder::Standard: rows = byStandard(all, editions); break;
    case PointOrder::Mine: return ofMember(all, assessment.member(author));
    }
    rows.push_back(section(PointRows::tr("Everything else"), 0));
    rows.push_back(all.whole);
    return rows;
}

void tellTimeLeft(std::vector<PointRow>& rows, const core::Assessment& assessment,
                  const core::Editions& editions, const core::WallTime& now)
{
    const core::AgendaDay day = core::agendaDay(assessment.agenda, editions);
    auto row = rows.begin();
    for (const core::AgendaPart& part : day.parts) {
        row = std::find_if(row, rows.end(), [](const PointRow& one) { return !one.canBeChosen(); });
        if (row == rows.end()) {
            return;
        }
        row->timeLeft = timeLeftInShort(core::timeOf(part, day, assessment.date, now));
        ++row;
    }
}

std::vector<PointRow> rowsForLater(const std::vector<PointRow>& rows)
{
    std::vector<PointRow> marked{section(PointRows::tr("To come back to"), 0)};
    std::ranges::copy_if(rows, std::back_inserter(marked), &PointRow::isLater);
    return marked;
}

RowProgress progressOf(const std::vector<PointRow>& rows)
{
    RowProgress progress;
    for (const PointRow& row : rows) {
        progress.rows += row.kind == PointRow::Kind::Points ? 1 : 0;
        progress.settled += row.settled ? 1 : 0;
    }
    return progress;
}

} // namespace ui

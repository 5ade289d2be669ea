#include "core/store/Casebook.h"
#include "core/store/OpenCasebook.h"
#include "core/store/WordQuery.h"
#include "core/support/Text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <utility>

namespace core {

namespace {

/// How many places are read from the index at once, between which somebody may stop the search.
constexpr int atOnce = 200;
/// How many assessments are kept in memory while places in them are looked at.
constexpr std::size_t mostOpen = 16;

struct Row {
    std::int64_t number = 0;
    Hit hit;
};

// The newest entry has the greatest number; the index can be read from its end, so the cost does
// not grow with the number of hits.
#define ENTRY_COLUMNS                                                                              \
    "JOIN assessment ON assessment.number = entry.assessment "                                     \
    "JOIN listed ON listed.assessment = entry.assessment "
constexpr const char* byWords =
    "SELECT entry.number, assessment.id, listed.service, entry.record, entry.text, "
    "highlight(entry_text, 0, char(1), char(2)) FROM entry_text "
    "JOIN entry ON entry.number = entry_text.rowid " ENTRY_COLUMNS
    "WHERE entry_text MATCH ?1 AND entry_text.rowid < ?2 AND (?3 = '' OR assessment.id = ?3) "
    "ORDER BY entry_text.rowid DESC LIMIT ?4";
constexpr const char* withoutWords =
    "SELECT entry.number, assessment.id, listed.service, entry.record, entry.text, entry.text "
    "FROM entry " ENTRY_COLUMNS
    "WHERE ?1 = '' AND entry.number < ?2 AND (?3 = '' OR assessment.id = ?3) "
    "ORDER BY entry.number DESC LIMIT ?4";
#undef ENTRY_COLUMNS

std::vector<Row> rowsBefore(const Database& database, const std::string& query,
                            const AssessmentId& assessment, std::int64_t before, int most)
{
    std::vector<Row> found;
    Query rows = database.query(query.empty() ? withoutWords : byWords);
    rows.with(query, before, assessment, most);
    while (rows.next()) {
        // What has a record of no kind that there is stays in the count, for what is older.
        const RecordId record = recordIdFrom(rows.text(3)).value_or(RecordId{});
        const std::string text = rows.text(4);
        found.push_back({rows[0].getInt64(),
                         {rows.text(1), rows.text(2), record, text, spansIn(rows.text(5), text)}});
    }
    return found;
}

/// An assessment in which something was found.
struct Opened {
    Assessment assessment;
    Editions editions;
    std::set<RecordId> later;
    std::map<RecordId, Findable> findables;
};

Result<std::shared_ptr<const Opened>> opened(const Casebook& casebook, const AssessmentId& id)
{
    auto ledger = casebook.read(id);
    if (!ledger) {
        return ledger.problem();
    }
    auto editions = casebook.editions(id);
    if (!editions) {
        return editions.problem();
    }
    auto later = casebook.markedForLater(id);
    if (!later) {
        return later.problem();
    }
    auto known = std::make_shared<Opened>();
    known->assessment = ledger->assessment();
    known->editions = std::move(*editions);
    known->later = std::move(*later);
    for (Findable& one : findables(*ledger)) {
        known->findables.emplace(one.record, std::move(one));
    }
    return std::shared_ptr<const Opened>(std::move(known));
}

/// Nothing where the filter does not take it in. Of an assessment that cannot be read, `in` is
/// null: what the index has of it is found as long as nothing else is asked.
std::optional<FoundPlace> placeOf(Hit hit, const Opened* in, const FindFilter& filter)
{
    const auto one = in != nullptr ? in->findables.find(hit.record)
                                   : std::map<RecordId, Findable>::const_iterator();
    if (in == nullptr || one == in->findables.end()) {
        Findable bare;
        bare.record = hit.record;
        bare.text = hit.text;
        return filter.isEmpty()
                   ? std::optional(FoundPlace{std::move(hit), std::move(bare), {}, false})
                   : std::nullopt;
    }
    if (!takesIn(filter, one->second, in->assessment, in->editions, in->later)) {
        return std::nullopt;
    }
    return FoundPlace{std::move(hit), one->second, authorName(one->second, in->assessment),
                      in->later.contains(one->first)};
}

} // namespace

Result<std::vector<Hit>> Casebook::search(const std::string& words, int limit) const
{
    return m_open->guarded("Searching", [&] {
        std::vector<Hit> hits;
        const std::string query = wordQuery(words);
        if (query.empty()) {
            return hits;
        }
        for (Row& row : rowsBefore(m_open->database, query, {},
                                   std::numeric_limits<std::int64_t>::max(), limit)) {
            if (row.hit.record.kind != RecordKind::Assessment) {
                hits.push_back(std::move(row.hit));
            }
        }
        return hits;
    });
}

Result<FoundPlaces> Casebook::find(const Search& wanted, const Progress& progress) const
{
    FoundPlaces found;
    const std::string query = wordQuery(wanted.words);
    if (query.empty() && (!trimmed(wanted.words).empty() || wanted.filter.isEmpty())) {
        return found;
    }
    std::map<AssessmentId, std::shared_ptr<const Opened>> open;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    for (int looked = 0;;) {
        auto rows = m_open->guarded("Searching", [&] {
            checkStopped(progress);
            return rowsBefore(m_open->database, query, wanted.assessment, before, atOnce);
        });
        if (!rows) {
            return rows.problem();
        }
        for (Row& row : *rows) {
            if (std::cmp_greater_equal(found.places.size(), wanted.limit) ||
                looked >= wanted.mostLookedAt) {
                found.isAll = false;
                return found;
            }
            ++looked;
            before = row.number;
            if (progress.stop.stop_requested()) {
                return Problem{"was stopped; nothing was changed.", {}};
            }
            auto place = open.find(row.hit.assessment);
            if (place == open.end()) {
                auto known = opened(*this, row.hit.assessment);
                if (!known && known.problem().passes) {
                    return known.problem();
                }
                if (open.size() >= mostOpen) {
                    open.clear();
                }
                place = open.emplace(row.hit.assessment, known ? *known : nullptr).first;
            }
            if (auto one = placeOf(std::move(row.hit), place->second.get(), wanted.filter)) {
                found.places.push_back(std::move(*one));
            }
        }
        if (std::cmp_less(rows->size(), atOnce)) {
            return found;
        }
    }
}

Result<std::int64_t> Casebook::countNotes() const
{
    return m_open->guarded("Counting the notes", [&]() -> std::int64_t {
        Query row = m_open->database.query("SELECT coalesce(sum(notes), 0) FROM listed");
        row.next();
        return row[0].getInt64();
    });
}

} // namespace core

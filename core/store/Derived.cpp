#include "core/store/Derived.h"

#include "core/assessment/Ledger.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace core {

namespace {

std::optional<std::string> isoOrNull(const std::optional<Date>& date)
{
    return date ? std::optional<std::string>(toIso(*date)) : std::nullopt;
}

/// The text that search finds a record by; empty when it finds it by none.
std::string textOf(const Assessment& assessment, const RecordId& record)
{
    if (record.kind == RecordKind::Note) {
        const Note* note = assessment.note(record.name);
        return note != nullptr ? note->text : std::string();
    }
    if (record.kind == RecordKind::Recommendation) {
        const Recommendation* item = assessment.recommendation(record.name);
        return item != nullptr ? item->text : std::string();
    }
    if (record.kind == RecordKind::Outcome) {
        const auto point = pointRefFrom(record.name);
        const Outcome* outcome = point ? assessment.outcome(*point) : nullptr;
        return outcome != nullptr ? outcome->reason : std::string();
    }
    if (record.kind == RecordKind::Result) {
        return assessment.declared.reason;
    }
    return {};
}

void insertEntry(const Database& database, std::int64_t number, const std::string& record,
                 const std::string& text)
{
    database.query("INSERT INTO entry (assessment, record, text) VALUES (?, ?, ?)")
        .with(number, record, text)
        .run();
    database.query("INSERT INTO entry_text (rowid, text) VALUES (?, ?)")
        .with(std::int64_t{database.connection().getLastInsertRowid()}, text)
        .run();
}

void writeEntry(const Database& database, std::int64_t number, const std::string& record,
                const std::string& text)
{
    std::optional<std::int64_t> entry;
    std::string before;
    {
        Query row =
            database.query("SELECT number, text FROM entry WHERE assessment = ? AND record = ?");
        row.with(number, record);
        if (row.next()) {
            entry = row[0].getInt64();
            before = row.text(1);
        }
    }
    if (!entry) {
        if (!text.empty()) {
            insertEntry(database, number, record, text);
        }
        return;
    }
    if (before == text) {
        return;
    }
    // An index over another table's text is told what to forget.
    database.query("INSERT INTO entry_text (entry_text, rowid, text) VALUES ('delete', ?, ?)")
        .with(*entry, before)
        .run();
    if (text.empty()) {
        database.query("DELETE FROM entry WHERE number = ?").with(*entry).run();
        return;
    }
    database.query("UPDATE entry SET text = ? WHERE number = ?").with(text, *entry).run();
    database.query("INSERT INTO entry_text (rowid, text) VALUES (?, ?)").with(*entry, text).run();
}

AssessmentSummary summaryFrom(Query& row)
{
    AssessmentSummary summary;
    summary.id = row.text(0);
    summary.service = row.text(1);
    summary.organisation = row.text(2);
    summary.phase = row.text(3);
    summary.type = fromWord<AssessmentType>(row.text(4)).value_or(AssessmentType::Assessment);
    summary.date = dateFromIso(row.text(5));
    if (std::string standards = row.text(6); !standards.empty()) {
        summary.standards = JoinedWords::split(std::move(standards)).words();
    }
    summary.settled = row[7].getInt();
    summary.points = row[8].getInt();
    summary.outcome = row.text(9);
    // Of a single point that nobody has settled, the text is as empty as that of no points.
    if (summary.points > 0) {
        summary.pointOutcomes = JoinedWords::split(row.text(10));
    }
    summary.notes = row[11].getInt();
    summary.openRecommendations = row[12].getInt();
    summary.nextDue = dateFromIso(row.text(13));
    if (!row[14].isNull()) {
        summary.changed = Timestamp{row[14].getInt64()};
    }
    return summary;
}

std::set<AssessmentId> withDrafts(const Database& database)
{
    std::set<AssessmentId> ids;
    Query rows = database.query("SELECT id FROM assessment WHERE number IN "
                                "(SELECT assessment FROM draft)");
    while (rows.next()) {
        ids.insert(rows.text(0));
    }
    return ids;
}

/// In place, as SQLite and std::stable_sort would keep every row a second time while they sort.
void sortNewestFirst(std::vector<AssessmentSummary>& all)
{
    std::vector<std::uint32_t> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](std::uint32_t one, std::uint32_t other) {
        const AssessmentSummary& a = all[one];
        const AssessmentSummary& b = all[other];
        return std::tie(b.changed, b.date, one) < std::tie(a.changed, a.date, other);
    });
    // Each circle of rows that stand in one another's places goes round once.
    for (std::uint32_t first = 0; first < order.size(); ++first) {
        std::uint32_t at = first;
        while (order[at] != first) {
            const std::uint32_t next = std::exchange(order[at], at);
            std::swap(all[at], all[next]);
            at = next;
        }
        order[at] = at;
    }
}

#define LISTED_COLUMNS                                                                             \
    "SELECT id, service, organisation, phase, type, date, standards, settled, points, outcome, "   \
    "point_outcomes, notes, open_recommendations, next_due, changed "                              \
    "FROM listed JOIN assessment ON number = assessment "

} // namespace

AssessmentSummary summarise(const Assessment& assessment, const std::vector<Edit>& edits,
                            const Editions& editions)
{
    AssessmentSummary summary;
    summary.id = assessment.id;
    summary.service = assessment.service.name;
    summary.organisation = assessment.service.organisation;
    summary.phase = assessment.service.phase;
    summary.type = assessment.type;
    summary.date = assessment.date;
    summary.standards = assessment.standards;
    for (const auto& edition : editions) {
        const Tally counted = tally(assessment, *edition);
        summary.settled += counted.settled;
        summary.points += counted.points;
    }
    summary.outcome = resultOf(assessment, editions).outcome;
    if (!editions.empty()) {
        std::vector<std::string> outcomes;
        for (const Point& point : editions.front()->points) {
            const Outcome* outcome = assessment.outcome({editions.front()->id, point.number});
            outcomes.push_back(outcome != nullptr ? outcome->outcome : std::string());
        }
        summary.pointOutcomes = outcomes;
    }
    summary.notes = static_cast<int>(assessment.notes.size());
    for (const Recommendation& item : assessment.recommendations) {
        if (isToBeDone(item)) {
            ++summary.openRecommendations;
            if (item.due && (!summary.nextDue || *item.due < *summary.nextDue)) {
                summary.nextDue = item.due;
            }
        }
    }
    for (const Edit& edit : edits) {
        if (edit.at && (!summary.changed || *edit.at > *summary.changed)) {
            summary.changed = edit.at;
        }
    }
    return summary;
}

std::vector<std::pair<RecordId, std::string>> searchable(const Assessment& assessment)
{
    std::vector<std::pair<RecordId, std::string>> entries;
    const auto add = [&](RecordId record, const std::string& text) {
        if (!text.empty()) {
            entries.emplace_back(std::move(record), text);
        }
    };
    for (const Note& note : assessment.notes) {
        add(noteRecord(note.id), note.text);
    }
    for (const Recommendation& item : assessment.recommendations) {
        add(recommendationRecord(item.id), item.text);
    }
    for (const Outcome& outcome : assessment.outcomes) {
        add(outcomeRecord(outcome.point), outcome.reason);
    }
    add(resultRecord, assessment.declared.reason);
    return entries;
}

void writeSummary(const Database& database, std::int64_t number, const AssessmentSummary& summary)
{
    std::optional<std::int64_t> changed;
    if (summary.changed) {
        changed = summary.changed->milliseconds;
    }
    database
        .query(
            "INSERT OR REPLACE INTO listed (assessment, service, organisation, phase, type, date, "
            "standards, settled, points, outcome, point_outcomes, notes, open_recommendations, "
            "next_due, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(number, summary.service, summary.organisation, summary.phase,
              std::string(toWord(summary.type)), isoOrNull(summary.date),
              JoinedWords(summary.standards).joined(), summary.settled, summary.points,
              summary.outcome, summary.pointOutcomes.joined(), summary.notes,
              summary.openRecommendations, isoOrNull(summary.nextDue), changed)
        .run();
}

std::vector<AssessmentSummary> readSummaries(const Database& database)
{
    std::vector<AssessmentSummary> all;
    {
        Query count = database.query("SELECT count(*) FROM listed");
        count.next();
        all.reserve(static_cast<std::size_t>(count[0].getInt64()));
    }
    Query rows = database.query(LISTED_COLUMNS "ORDER BY number");
    const std::set<AssessmentId> drafted = withDrafts(database);
    while (rows.next()) {
        all.push_back(summaryFrom(rows));
        all.back().hasDrafts = drafted.contains(all.back().id);
    }
    sortNewestFirst(all);
    return all;
}

std::vector<AssessmentName> readNames(const Database& database)
{
    std::vector<AssessmentName> names;
    Query rows = database.query("SELECT id, service, organisation FROM listed "
                                "JOIN assessment ON number = assessment "
                                "ORDER BY changed DESC, date DESC, number");
    while (rows.next()) {
        names.push_back({rows.text(0), rows.text(1), rows.text(2)});
    }
    return names;
}

std::optional<AssessmentSummary> readSummary(const Database& database, std::int64_t number)
{
    Query row = database.query(LISTED_COLUMNS "WHERE assessment = ?");
    row.with(number);
    return row.next() ? std::optional<AssessmentSummary>(summaryFrom(row)) : std::nullopt;
}

void writeEntries(const Database& database, std::int64_t number, const Assessment& assessment,
                  const std::set<RecordId>& records)
{
    constexpr std::size_t few = 8;
    if (records.size() <= few) {
        for (const RecordId& record : records) {
            writeEntry(database, number, toString(record), textOf(assessment, record));
        }
        return;
    }
    // A merge brings thousands; looking for each among all would take its time squared.
    std::unordered_map<RecordId, std::string, RecordHash> texts;
    for (auto& [record, text] : searchable(assessment)) {
        texts.emplace(std::move(record), std::move(text));
    }
    for (const RecordId& record : records) {
        const auto text = texts.find(record);
        writeEntry(database, number, toString(record),
                   text == texts.end() ? std::string() : text->second);
    }
}

void addEntries(const Database& database, std::int64_t number, const Assessment& assessment)
{
    for (const auto& [record, text] : searchable(assessment)) {
        insertEntry(database, number, toString(record), text);
    }
}

std::vector<std::pair<std::string, std::string>> readEntries(const Database& database,
                                                             std::int64_t number)
{
    std::vector<std::pair<std::string, std::string>> entries;
    Query rows =
        database.query("SELECT record, text FROM entry WHERE assessment = ? ORDER BY record");
    rows.with(number);
    while (rows.next()) {
        entries.emplace_back(rows.text(0), rows.text(1));
    }
    return entries;
}

} // namespace core

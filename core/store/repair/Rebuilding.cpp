#include "core/store/repair/Rebuilding.h"

#include "core/assessment/Ledger.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/Redactions.h"
#include "core/store/Derived.h"
#include "core/store/EditLog.h"
#include "core/store/Forgotten.h"
#include "core/store/RecycleBin.h"
#include "core/store/Schema.h"
#include "core/store/repair/MendedEdit.h"

#include <map>
#include <set>

namespace core {

namespace {

using TextsByRecord = std::map<std::string, std::string>;

/// The edits of an assessment, those put right that the search has the words of.
std::vector<Edit> mendedEdits(const Database& database, std::int64_t number, const AssessmentId& id,
                              const TextsByRecord& search, std::vector<std::string>& unreadable,
                              RebuildReport& report)
{
    std::vector<Edit> edits = readEdits(database, number, &unreadable);
    const Redactions redactions(edits);
    for (Edit& edit : edits) {
        const auto words = search.find(toString(edit.record));
        if (words == search.end() || redactions.name(edit.id) || !isAltered(id, edit)) {
            continue;
        }
        if (auto mended = mendedWords(id, edit, words->second)) {
            edit = std::move(*mended);
            rewriteEdit(database, number, edit);
            ++report.mended;
        }
    }
    return edits;
}

/// The records about which the log is right, by the ids of its edits.
std::set<std::string> certainRecords(const AssessmentId& id, const std::vector<Edit>& edits)
{
    const Redactions redactions(edits);
    std::set<std::string> certain;
    std::set<std::string> doubtful;
    std::set<std::string> redacted;
    for (const Edit& edit : edits) {
        const std::string record = toString(edit.record);
        const bool isCertain = isNamedByContent(edit.id) && !isAltered(id, edit);
        (redactions.name(edit.id) ? redacted : isCertain ? certain : doubtful).insert(record);
    }
    for (const std::string& record : doubtful) {
        certain.erase(record);
    }
    certain.insert(redacted.begin(), redacted.end());
    return certain;
}

void writeEntry(const Database& database, std::int64_t number, const std::string& record,
                const std::string& text)
{
    database.query("INSERT INTO entry (assessment, record, text) VALUES (?, ?, ?)")
        .with(number, record, text)
        .run();
}

/// How many records have another text in one than in the other.
std::size_t differing(const TextsByRecord& one, const TextsByRecord& other)
{
    std::size_t same = 0;
    std::size_t both = 0;
    for (const auto& [record, text] : one) {
        const auto there = other.find(record);
        both += there != other.end() ? 1 : 0;
        same += there != other.end() && there->second == text ? 1 : 0;
    }
    return one.size() + other.size() - both - same;
}

void addDoubt(RebuildReport& report, const AssessmentId& id, const std::string& record,
              const std::string& inLog, const std::string& inSearch)
{
    if (const auto known = recordIdFrom(record); known && inLog != inSearch) {
        report.doubts.push_back({id, *known, inLog, inSearch});
    }
}

void rebuildOne(const Database& database, std::int64_t number, const AssessmentId& id,
                const EditionsOf& editionsOf, RebuildReport& report)
{
    TextsByRecord search;
    for (auto& [record, text] : readEntries(database, number)) {
        search.emplace(record, text);
    }
    std::vector<std::string> unreadable;
    const Ledger ledger(id, mendedEdits(database, number, id, search, unreadable, report));
    if (!unreadable.empty()) {
        // What is derived may be all that is left of what cannot be read.
        report.left.push_back(id);
        return;
    }
    const Assessment& assessment = ledger.assessment();
    const Editions editions = editionsOf(number, assessment.standards);
    if (editions.size() != assessment.standards.size()) {
        // The text of a standard is lost; it blocks this assessment alone.
        report.left.push_back(id);
        return;
    }
    TextsByRecord entries;
    for (const auto& [record, text] : searchable(assessment)) {
        entries.emplace(toString(record), text);
    }
    const auto certain = certainRecords(id, ledger.edits());
    for (const auto& [record, text] : search) {
        if (!certain.contains(record)) {
            addDoubt(report, id, record, entries[record], text);
            entries[record] = text;
        }
    }
    report.entries += differing(search, entries);
    database.query("DELETE FROM entry WHERE assessment = ?").with(number).run();
    for (const auto& [record, text] : entries) {
        writeEntry(database, number, record, text);
    }
    const AssessmentSummary summary = summarise(assessment, ledger.edits(), editions);
    report.listed += readSummary(database, number) != summary ? 1 : 0;
    writeSummary(database, number, summary);
}

std::size_t rowsGone(const Database& database)
{
    return static_cast<std::size_t>(database.connection().getChanges());
}

} // namespace

RebuildReport rebuildDerived(const Database& database, const EditionsOf& editionsOf,
                             const Progress& progress)
{
    RebuildReport report;
    SQLite::Database& connection = database.connection();
    connection.exec("REINDEX");
    connection.exec("DELETE FROM entry WHERE assessment NOT IN (SELECT number FROM assessment)");
    report.entries += rowsGone(database);
    connection.exec("DELETE FROM listed WHERE assessment NOT IN (SELECT number FROM assessment)");
    report.listed += rowsGone(database);
    std::vector<std::pair<std::int64_t, AssessmentId>> all;
    {
        Query rows =
            database.query("SELECT number, id FROM assessment NOT INDEXED ORDER BY number");
        while (rows.next()) {
            all.emplace_back(rows[0].getInt64(), rows.text(1));
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        checkStopped(progress, database.path().string());
        const auto& [number, id] = all[i];
        if (isRecycled(database, number)) {
            database.query("DELETE FROM entry WHERE assessment = ?").with(number).run();
            report.entries += rowsGone(database);
            database.query("DELETE FROM listed WHERE assessment = ?").with(number).run();
            report.listed += rowsGone(database);
        } else {
            rebuildOne(database, number, id, editionsOf, report);
        }
        progress.report(i + 1, all.size());
    }
    remakeIndex(database);
    return report;
}

std::vector<std::string> damagedTables(const Database& database)
{
    std::vector<std::string> damaged;
    for (const SchemaObject& object : casebookSchema) {
        if (object.since > database.version() || object.sql.starts_with("CREATE VIRTUAL")) {
            continue;
        }
        const std::string name(object.name);
        SQLite::Statement check(database.connection(), "PRAGMA integrity_check('" + name + "')");
        if (check.executeStep() && check.getColumn(0).getString() != "ok") {
            damaged.push_back(name);
        }
    }
    return damaged;
}

void remakeDerived(const Database& database)
{
    database.connection().exec("REINDEX entry");
    database.connection().exec("REINDEX assessment");
    remakeIndex(database);
}

} // namespace core

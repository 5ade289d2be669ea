#include "core/casebook/MergeLog.h"

#include <algorithm>

namespace core {

std::int64_t beginMerge(const Database& database, Timestamp at, const std::string& giver,
                        const std::string& copy)
{
    database.query("INSERT INTO merged (at, giver, copy, undone) VALUES (?, ?, ?, 0)")
        .with(std::int64_t{at.milliseconds}, giver, copy)
        .run();
    return database.connection().getLastInsertRowid();
}

void cameIn(const Database& database, std::int64_t merge, const AssessmentId& assessment,
            const EditId& id)
{
    database.query("INSERT INTO came_in (merge, assessment, id) VALUES (?, ?, ?)")
        .with(merge, assessment, id)
        .run();
    database.query("DELETE FROM set_aside WHERE assessment = ? AND id = ?")
        .with(assessment, id)
        .run();
}

std::vector<MergeRecord> readMerges(const Database& database)
{
    std::vector<MergeRecord> merges;
    Query rows = database.query(
        "SELECT number, at, giver, copy, undone, "
        "(SELECT count(*) FROM came_in WHERE merge = number) FROM merged ORDER BY number DESC");
    while (rows.next()) {
        merges.push_back({rows[0].getInt64(), Timestamp{rows[1].getInt64()}, rows.text(2),
                          rows.text(3), rows[4].getInt() != 0,
                          static_cast<std::size_t>(rows[5].getInt64())});
    }
    return merges;
}

std::vector<CameIn> readCameIn(const Database& database, std::int64_t merge)
{
    std::vector<CameIn> all;
    Query rows = database.query(
        "SELECT assessment, id FROM came_in WHERE merge = ? ORDER BY assessment, id");
    rows.with(merge);
    while (rows.next()) {
        if (all.empty() || all.back().assessment != rows.text(0)) {
            all.push_back({rows.text(0), {}});
        }
        EditId id;
        if (rows[1].getBytes() == static_cast<int>(id.bytes.size())) {
            std::copy_n(static_cast<const std::uint8_t*>(rows[1].getBlob()), id.bytes.size(),
                        id.bytes.begin());
            all.back().edits.push_back(id);
        }
    }
    return all;
}

void setAside(const Database& database, std::int64_t number, const CameIn& edits)
{
    for (const EditId& id : edits.edits) {
        database
            .query("INSERT OR REPLACE INTO set_aside (assessment, id, record, kind, value, author, "
                   "at, replaces) SELECT ?, id, record, kind, value, author, at, replaces "
                   "FROM edit WHERE assessment = ? AND id = ?")
            .with(edits.assessment, number, id)
            .run();
        database.query("DELETE FROM edit WHERE assessment = ? AND id = ?").with(number, id).run();
    }
}

void removeEmpty(const Database& database, std::int64_t number)
{
    database.query("DELETE FROM listed WHERE assessment = ?").with(number).run();
    database.query("DELETE FROM bound WHERE assessment = ?").with(number).run();
    database.query("DELETE FROM assessment WHERE number = ?").with(number).run();
}

void markUndone(const Database& database, std::int64_t merge)
{
    database.query("UPDATE merged SET undone = 1 WHERE number = ?").with(merge).run();
    database.query("DELETE FROM came_in WHERE merge = ?").with(merge).run();
}

} // namespace core

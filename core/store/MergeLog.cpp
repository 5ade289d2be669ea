#include "core/store/MergeLog.h"

#include "core/store/About.h"

#include <algorithm>

namespace core {

namespace {

/// Rows of assessment and id, ordered.
std::vector<EditsOfMerge> editsIn(Query& rows)
{
    std::vector<EditsOfMerge> all;
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

bool hasShelved(const Database& database, const AssessmentId& assessment)
{
    Query row = database.query("SELECT 1 FROM set_aside WHERE assessment = ? LIMIT 1");
    return row.with(assessment).next();
}

} // namespace

std::int64_t beginMerge(const Database& database, Timestamp at, const std::string& giver,
                        const std::string& copy)
{
    database.query("INSERT INTO merged (at, giver, copy, undone) VALUES (?, ?, ?, 0)")
        .with(std::int64_t{at.milliseconds}, giver, copy)
        .run();
    return database.connection().getLastInsertRowid();
}

void recordImported(const Database& database, std::int64_t merge, const AssessmentId& assessment,
                    const std::vector<EditId>& edits)
{
    const bool someAreAside = hasShelved(database, assessment);
    for (const EditId& id : edits) {
        database.query("INSERT INTO came_in (merge, assessment, id) VALUES (?, ?, ?)")
            .with(merge, assessment, id)
            .run();
        if (someAreAside) {
            database.query("DELETE FROM set_aside WHERE assessment = ? AND id = ?")
                .with(assessment, id)
                .run();
        }
    }
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

std::vector<EditsOfMerge> readImported(const Database& database, std::int64_t merge)
{
    Query rows = database.query(
        "SELECT assessment, id FROM came_in WHERE merge = ? ORDER BY assessment, id");
    return editsIn(rows.with(merge));
}

std::vector<EditsOfMerge> readSuperseded(const Database& database, std::int64_t merge)
{
    Query rows = database.query(
        "SELECT assessment, id FROM made_way WHERE merge = ? ORDER BY assessment, id");
    return editsIn(rows.with(merge));
}

void shelve(const Database& database, std::int64_t number, const EditsOfMerge& edits)
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

void supersede(const Database& database, std::int64_t merge, std::int64_t number,
               const EditsOfMerge& edits)
{
    for (const EditId& id : edits.edits) {
        database.query("INSERT INTO made_way (merge, assessment, id) VALUES (?, ?, ?)")
            .with(merge, edits.assessment, id)
            .run();
    }
    shelve(database, number, edits);
}

void unshelve(const Database& database, std::int64_t number, const EditsOfMerge& edits)
{
    for (const EditId& id : edits.edits) {
        database
            .query("INSERT OR IGNORE INTO edit (assessment, id, record, kind, value, author, at, "
                   "replaces) SELECT ?, id, record, kind, value, author, at, replaces "
                   "FROM set_aside WHERE assessment = ? AND id = ?")
            .with(number, edits.assessment, id)
            .run();
        database.query("DELETE FROM set_aside WHERE assessment = ? AND id = ?")
            .with(edits.assessment, id)
            .run();
    }
}

void changeAbout(const Database& database, std::int64_t merge, const std::string& name,
                 const std::string& value)
{
    database.query("INSERT INTO about_before (merge, name, before, after) VALUES (?, ?, ?, ?)")
        .with(merge, name, readAbout(database, name), value)
        .run();
    writeAbout(database, name, value);
}

std::vector<AboutChange> readAboutChanges(const Database& database, std::int64_t merge)
{
    std::vector<AboutChange> all;
    Query rows = database.query(
        "SELECT name, before, after FROM about_before WHERE merge = ? ORDER BY name");
    rows.with(merge);
    while (rows.next()) {
        all.push_back({rows.text(0),
                       rows[1].isNull() ? std::nullopt : std::optional<std::string>(rows.text(1)),
                       rows.text(2)});
    }
    return all;
}

void removeEmpty(const Database& database, std::int64_t number)
{
    database.query("DELETE FROM listed WHERE assessment = ?").with(number).run();
    database.query("DELETE FROM recycled WHERE assessment = ?").with(number).run();
    database.query("DELETE FROM bound WHERE assessment = ?").with(number).run();
    database.query("DELETE FROM assessment WHERE number = ?").with(number).run();
}

void markUndone(const Database& database, std::int64_t merge)
{
    database.query("UPDATE merged SET undone = 1 WHERE number = ?").with(merge).run();
    database.query("DELETE FROM came_in WHERE merge = ?").with(merge).run();
    database.query("DELETE FROM made_way WHERE merge = ?").with(merge).run();
    database.query("DELETE FROM about_before WHERE merge = ?").with(merge).run();
}

} // namespace core

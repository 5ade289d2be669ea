#include "core/store/RecycleBin.h"

#include "core/store/Derived.h"

namespace core {

namespace {

constexpr int firstVersionWithBin = 7;

} // namespace

bool isRecycled(const Database& database, std::int64_t assessment)
{
    if (database.version() < firstVersionWithBin) {
        return false;
    }
    Query row = database.query("SELECT 1 FROM recycled WHERE assessment = ?");
    return row.with(assessment).next();
}

void dropEntries(const Database& database, std::int64_t assessment)
{
    database
        .query("INSERT INTO entry_text (entry_text, rowid, text) "
               "SELECT 'delete', number, text FROM entry WHERE assessment = ?")
        .with(assessment)
        .run();
    database.query("DELETE FROM entry WHERE assessment = ?").with(assessment).run();
}

void putIntoBin(const Database& database, std::int64_t assessment, Timestamp at)
{
    database.query("INSERT INTO recycled (assessment, at) VALUES (?, ?)")
        .with(assessment, std::int64_t{at.milliseconds})
        .run();
    dropEntries(database, assessment);
    database.query("DELETE FROM listed WHERE assessment = ?").with(assessment).run();
}

void takeOutOfBin(const Database& database, std::int64_t assessment)
{
    database.query("DELETE FROM recycled WHERE assessment = ?").with(assessment).run();
}

std::vector<std::pair<std::int64_t, Timestamp>> readBin(const Database& database)
{
    std::vector<std::pair<std::int64_t, Timestamp>> bin;
    if (database.version() < firstVersionWithBin) {
        return bin;
    }
    Query rows =
        database.query("SELECT assessment, at FROM recycled ORDER BY at DESC, assessment DESC");
    while (rows.next()) {
        bin.emplace_back(rows[0].getInt64(), Timestamp{rows[1].getInt64()});
    }
    return bin;
}

} // namespace core

#include "core/store/SchemaCheck.h"

#include "core/store/Schema.h"

#include <set>
#include <string>
#include <tuple>

namespace core {

namespace {

/// Type, name, table, whether it has pages of its own, and the SQL that made it,
/// after its type.
using Object = std::tuple<std::string, std::string, std::string, bool, std::string>;

/// Nothing where there is something that no casebook has: each is there once, and this bounds how
/// much of a vast schema is read.
std::optional<std::multiset<Object>> objectsIn(SQLite::Database& connection, std::size_t most)
{
    std::multiset<Object> all;
    SQLite::Statement rows(connection, "SELECT type, name, tbl_name, rootpage, sql, typeof(type), "
                                       "typeof(name), typeof(tbl_name), typeof(rootpage), "
                                       "typeof(sql) FROM sqlite_schema");
    while (rows.executeStep()) {
        const std::string ofSql = rows.getColumn(9).getString();
        const bool isPlain =
            rows.getColumn(5).getString() == "text" && rows.getColumn(6).getString() == "text" &&
            rows.getColumn(7).getString() == "text" && rows.getColumn(8).getString() == "integer" &&
            (ofSql == "text" || ofSql == "null");
        if (!isPlain || all.size() == most) {
            return std::nullopt;
        }
        all.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                    rows.getColumn(2).getString(), rows.getColumn(3).getInt64() != 0,
                    ofSql + rows.getColumn(4).getString());
    }
    return all;
}

} // namespace

void makeTables(SQLite::Database& connection, int version, int to)
{
    for (const SchemaObject& object : casebookSchema) {
        if (object.since > version && object.since <= to) {
            connection.exec(std::string(object.sql));
        }
    }
}

bool hasSchemaOf(SQLite::Database& connection, int version)
{
    // What is made by itself, indexes and the tables of the search index, differs among versions of
    // SQLite in principle, so it is asked.
    SQLite::Database ours(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    makeTables(ours, 0, version);
    constexpr std::size_t any = 1000;
    const auto expected = objectsIn(ours, any);
    return expected == objectsIn(connection, expected->size());
}

} // namespace core

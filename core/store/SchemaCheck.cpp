#include "core/store/SchemaCheck.h"

#include "core/store/AboutNames.h"
#include "core/store/Schema.h"
#include "core/support/Result.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

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

/// How many tables and indexes later versions may bring.
constexpr std::size_t mostOfNewer = 100;

std::string upper(std::string_view text)
{
    std::string letters(text);
    std::ranges::transform(letters, letters.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return letters;
}

bool isOfName(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '_';
}

/// Whether it makes a table in which nothing can run when a row is read or checked: all that could
/// needs one of these words, or a letter that stands in no name.
bool isPlainTable(std::string_view sql)
{
    static const std::set<std::string, std::less<>> running{
        "AS", "CHECK", "COLLATE", "DEFAULT", "GENERATED", "SELECT", "USING", "VIRTUAL"};
    if (!sql.starts_with("CREATE TABLE ")) {
        return false;
    }
    std::string word;
    for (const char letter : std::string(sql) + ' ') {
        if (isOfName(letter)) {
            word += letter;
            continue;
        }
        if (running.contains(upper(word)) || std::string_view(" ,()").find(letter) == sql.npos) {
            return false;
        }
        word.clear();
    }
    return true;
}

bool addsOnlyPlainTables(const std::multiset<Object>& there, const std::multiset<Object>& ours)
{
    if (!std::ranges::includes(there, ours)) {
        return false;
    }
    std::vector<Object> added;
    std::ranges::set_difference(there, ours, std::back_inserter(added));
    std::set<std::string> tables;
    for (const auto& [type, name, table, hasPages, sql] : added) {
        if (type == "table" && name == table && hasPages && sql.starts_with("text") &&
            isPlainTable(std::string_view(sql).substr(4))) {
            tables.insert(name);
        }
    }
    return std::ranges::all_of(added, [&](const Object& one) {
        const auto& [type, name, table, hasPages, sql] = one;
        const bool isOwnIndex =
            type == "index" && sql == "null" && name.starts_with("sqlite_autoindex_" + table + "_");
        return tables.contains(type == "table" ? name : isOwnIndex ? table : std::string());
    });
}

/// Whether the file says that programs of this version may read it.
bool mayBeReadHere(SQLite::Database& connection)
{
    SQLite::Statement row(connection, "SELECT value FROM about WHERE name = ?");
    row.bind(1, aboutReadableFrom);
    if (!row.executeStep()) {
        return false;
    }
    const std::string text = row.getColumn(0).getString();
    int oldest = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), oldest);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && oldest > 0 &&
           oldest <= casebookVersion;
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

void mustHaveOurSchema(SQLite::Database& connection, const std::filesystem::path& path,
                       std::string_view whenStrange)
{
    const int version = connection.execAndGet("PRAGMA user_version").getInt();
    // What is made by itself, indexes and the tables of the search index, differs among versions of
    // SQLite in principle, so it is asked.
    SQLite::Database ours(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    makeTables(ours, 0, std::min(version, casebookVersion));
    constexpr std::size_t any = 1000;
    const auto expected = objectsIn(ours, any);
    if (version > casebookVersion) {
        const auto there = objectsIn(connection, expected->size() + mostOfNewer);
        if (!there || !addsOnlyPlainTables(*there, *expected) || !mayBeReadHere(connection)) {
            throw Failure({"was written by a newer version of Standpoint. Update Standpoint to "
                           "open it.",
                           path.string()});
        }
    } else if (objectsIn(connection, expected->size()) != expected) {
        throw Failure({"has tables that no casebook has. It may be damaged or come from somebody "
                       "who means harm. " +
                           std::string(whenStrange),
                       path.string()});
    }
}

} // namespace core

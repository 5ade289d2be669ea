// Packs that somebody made to do harm to whoever looks at them.

#include "tests/core/packs/Handover.h"

using namespace core;

namespace {

std::string refusal(const std::string& bytes)
{
    const auto read = readPack(bytes, "from.standpoint");
    REQUIRE_FALSE(read);
    return toString(read.problem());
}

/// The SQL that alters the schema itself.
std::string inSchema(const std::string& change)
{
    return "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET " + change;
}

constexpr std::array shadows{"entry_text_data", "entry_text_idx", "entry_text_docsize",
                             "entry_text_config"};

/// The pages of a file as bytes, to be altered.
struct Pages {
    static constexpr std::size_t bytesEach = 4096;
    std::string bytes;

    static std::size_t start(std::size_t page) { return (page - 1) * bytesEach; }

    void put(std::size_t at, std::size_t value, int count)
    {
        for (int i = count; i-- > 0; value >>= 8) {
            bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(value & 0xFF);
        }
    }

    /// A page of a table that only leads to others: first to `first`, then many times to `more`.
    void lead(std::size_t page, std::size_t first, std::size_t more)
    {
        constexpr std::size_t cells = 300;
        constexpr std::size_t cellBytes = 5;
        const std::size_t header = start(page) + (page == 1 ? 100 : 0);
        const std::size_t content = bytesEach - cells * cellBytes;
        put(header, 5, 1);
        put(header + 1, 0, 2);
        put(header + 3, cells, 2);
        put(header + 5, content, 2);
        put(header + 7, 0, 1);
        put(header + 8, more, 4);
        for (std::size_t i = 0; i < cells; ++i) {
            put(header + 12 + 2 * i, content + i * cellBytes, 2);
            put(start(page) + content + i * cellBytes, i == 0 ? first : more, 4);
            put(start(page) + content + i * cellBytes + 4, 1, 1);
        }
    }
};

/// A pack whose schema has no end: pages that each lead to the next one three hundred times, and at
/// the last a row that may be there again and again.
std::string withoutEnd(const Casebook& casebook)
{
    constexpr std::size_t deep = 12;
    Pages pages{told(makePack(casebook, {{"rod"}, Reader::Panel, true, {}}, noon))};
    // The first page of ours leads to others, of which the last is kept.
    REQUIRE(pages.bytes[100] == '\5');
    REQUIRE(pages.bytes.substr(108, 3) == std::string(3, '\0'));
    const auto real = static_cast<unsigned char>(pages.bytes[111]);
    const std::size_t first = pages.bytes.size() / Pages::bytesEach + 1;
    const std::size_t last = first + deep;
    pages.bytes.resize(last * Pages::bytesEach, '\0');
    pages.put(28, last, 4);
    pages.lead(1, real, first);
    for (std::size_t page = first; page < last; ++page) {
        pages.lead(page, page + 1, page + 1);
    }
    using namespace std::string_literals;
    const std::string row = "\x33\x01\x06\x17\x47\x21\x01\x00"s +
                            "indexsqlite_autoindex_assessment_1assessment" + "\x28";
    const std::size_t at = Pages::bytesEach - row.size();
    pages.put(Pages::start(last), 13, 1);
    pages.put(Pages::start(last) + 3, 1, 2);
    pages.put(Pages::start(last) + 5, at, 2);
    pages.put(Pages::start(last) + 8, at, 2);
    pages.bytes.replace(Pages::start(last) + at, row.size(), row);
    return pages.bytes;
}

} // namespace

TEST_CASE("SQL of somebody else in the tables of the search index is never run")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    for (const std::string table : shadows) {
        for (const std::string check :
             {"CHECK (length(hex(zeroblob(900000000))) > 0)", "DEFAULT (1)",
              "CHECK (length(replace(hex(zeroblob(90000)), ''0'', hex(zeroblob(9000)))) > 0)"}) {
            INFO(table << ", " << check);
            CHECK(says(
                refusal(altered(casebook, inSchema("sql = replace(sql, 'BLOB', 'BLOB " + check +
                                                   "') || ' ' WHERE name = '" + table + "'"))),
                "has tables that no casebook has"));
        }
    }
}

TEST_CASE("every object of the schema is compared whole")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    for (const std::string change :
         {"tbl_name = 'edit' WHERE name = 'entry_text_data'",
          "type = 'view', rootpage = 0 WHERE name = 'entry_text_docsize'",
          "sql = sql || ' ' WHERE name = 'edit'", "sql = '' WHERE sql IS NULL",
          "sql = CAST(sql AS BLOB) WHERE name = 'edit'"}) {
        INFO(change);
        CHECK_FALSE(readPack(altered(casebook, inSchema(change)), "from.standpoint"));
    }
    for (const std::string more :
         {"CREATE INDEX mine ON edit (author)", "CREATE TABLE mine (x)", "ANALYZE",
          "CREATE TABLE entry_text_more (x)", "DROP TABLE signed"}) {
        INFO(more);
        CHECK(says(refusal(altered(casebook, more)), "has tables that no casebook has"));
    }
}

TEST_CASE("a schema that has no end is given up after a bounded look")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    const std::string bytes = withoutEnd(casebook);
    CHECK(bytes.size() < 500'000);
    CHECK(says(refusal(bytes), "takes longer to check than any pack of ours"));

    // A watched folder looks at the label alone, from the disk.
    const auto path = small.folder() / "endless.standpoint";
    told(writeFile(path, bytes));
    const auto label = Casebook::labelOf(path);
    REQUIRE_FALSE(label);
    CHECK(says(toString(label.problem()), "takes longer to open"));
}

TEST_CASE("what is in the search index of a pack is never read")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Lighthouse")});
    for (const std::string block :
         {"zeroblob(4000)", "x'ffffffffffffffffffff'", "randomblob(3000)", "x''"}) {
        INFO(block);
        const auto pack = readPack(altered(casebook, "UPDATE entry_text_data SET block = " + block),
                                   "from.standpoint");
        REQUIRE(pack);
        TemporaryFolder folder;
        Casebook mine = told(Casebook::create(folder / "mine.standpoint", {"me", "Me"}));
        told(merge(mine, *pack, {}, noon));
        CHECK(told(mine.search("lighthouse", 10)).size() == 1);
        CHECK(told(mine.verify()).empty());
    }
}

TEST_CASE("a value that is longer than any of ours is refused before it is read")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    CHECK(says(refusal(altered(casebook, "INSERT INTO content VALUES (zeroblob(32), "
                                         "zeroblob(40000000))")),
               "more than any pack of ours"));
    CHECK(says(refusal(altered(casebook, "INSERT INTO content VALUES (zeroblob(32), "
                                         "zeroblob(26500000))")),
               "an attachment of 25 MB, more than any pack of ours"));
}

TEST_CASE("whoever stops the reading of a pack is told that nothing was changed")
{
    SmallCasebook small;
    Progress progress;
    std::stop_source stop;
    stop.request_stop();
    progress.stop = stop.get_token();
    const auto read = readPack(withoutEnd(small.open()), "from.standpoint", {}, progress);
    REQUIRE_FALSE(read);
    CHECK(says(toString(read.problem()), "was stopped; nothing was changed"));
}

#include "core/store/repair/MendedStandards.h"
#include "core/support/File.h"
#include "tests/support/LargerCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>

using namespace core;

namespace {

using Kind = VerifyFinding::Kind;

void change(const std::filesystem::path& path, const std::string& sql)
{
    SQLite::Database file(path.string(), SQLite::OPEN_READWRITE);
    file.exec(sql);
}

/// Makes the page that a table or an index begins with unreadable.
void destroy(const std::filesystem::path& path, const std::string& name)
{
    std::int64_t page = 0;
    {
        SQLite::Database file(path.string(), SQLite::OPEN_READONLY);
        page = file.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'")
                   .getInt64();
    }
    std::string bytes = readFile(path, 1 << 24).value();
    std::fill_n(bytes.begin() + (page - 1) * 4096, 64, '\xA5');
    REQUIRE(writeFile(path, bytes));
}

/// Puts another word into the page that an index begins with.
void alterIn(const std::filesystem::path& path, const std::string& index, const std::string& word,
             const std::string& instead)
{
    std::size_t page = 0;
    {
        SQLite::Database file(path.string(), SQLite::OPEN_READONLY);
        page = static_cast<std::size_t>(
            file.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + index + "'")
                .getInt64());
    }
    std::string bytes = readFile(path, 1 << 24).value();
    const auto at = bytes.find(word, (page - 1) * 4096);
    REQUIRE(at < page * 4096);
    bytes.replace(at, word.size(), instead);
    REQUIRE(writeFile(path, bytes));
}

std::vector<VerifyFinding> verified(const std::filesystem::path& path)
{
    const auto casebook = Casebook::open(path);
    REQUIRE(casebook);
    const auto found = casebook->verify();
    REQUIRE(found);
    return *found;
}

bool has(const std::vector<VerifyFinding>& found, Kind kind)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const VerifyFinding& one) { return one.kind == kind; });
}

} // namespace

TEST_CASE("a damaged index or search stops nobody from writing, and what was written is there")
{
    for (const std::string name : {"sqlite_autoindex_entry_1", "entry_text_data", "entry_text_idx",
                                   "entry", "listed", "sqlite_autoindex_assessment_1"}) {
        INFO(name);
        SmallCasebook small;
        {
            auto casebook = small.open();
            small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("before")});
        }
        destroy(small.path(), name);
        {
            auto casebook = small.open();
            small.add(casebook, noteRecord("n2"), AddNote{SmallCasebook::note("after")});
        }
        CHECK(small.open().read("rod")->assessment().note("n2")->text == "after");
    }
}

TEST_CASE("an index of words that is damaged is made anew as somebody writes")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("before")});
    }
    change(small.path(), "UPDATE entry_text_data SET block = x'00' WHERE id > 1");
    CHECK(has(verified(small.path()), Kind::SearchDiffers));
    const auto report = small.open().rebuild();
    REQUIRE(report);
    CHECK(report->searchIndex);
    CHECK(report->entries == 0);
    CHECK(report->listed == 0);
    CHECK(report->mended == 0);
    CHECK(verified(small.path()).empty());
    CHECK(small.open().search("before", 9)->size() == 1);
}

TEST_CASE("an edit that was altered is put right from the search when the lists are made anew")
{
    LargerCasebook larger;
    change(larger.path(), "UPDATE edit SET value = replace(value, 'Other words', '900 pounds') "
                          "WHERE record = 'note/rod9' AND kind = 'set-text'");
    CHECK(has(verified(larger.path()), Kind::AlteredEdit));
    const auto report = Casebook::open(larger.path())->rebuild();
    REQUIRE(report);
    CHECK(report->mended == 1);
    CHECK(report->doubts.empty());
    CHECK(putRight(*report) ==
          std::vector<std::string>{
              "1 change in the log was altered, and put right by the words of the search"});
    CHECK(verified(larger.path()).empty());
    CHECK(Casebook::open(larger.path())->read("rod")->assessment().note("rod9")->text ==
          "Other words of rod9");
}

TEST_CASE("where nothing tells which of two texts is right, both stay and it is told")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("It cost 100 pounds")});
    }
    change(small.path(), "UPDATE edit SET value = replace(value, '100', '900')");
    const auto report = small.open().rebuild();
    REQUIRE(report);
    CHECK(report->doubts ==
          std::vector<RebuildReport::Doubt>{
              {"rod", noteRecord("n1"), "It cost 900 pounds", "It cost 100 pounds"}});
    CHECK(report->mended == 0);
    REQUIRE(leftToDecide(*report).size() == 1);
    CHECK(leftToDecide(*report).front().starts_with(
        "rod: note/n1 has the text “It cost 100 pounds” in the search and “It cost 900 pounds” in "
        "the log"));
    const auto found = verified(small.path());
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Kind::EntriesDiffer);
    CHECK(wordsFor(found.front(), Ledger("rod", {})).find("100 pounds") != std::string::npos);
    CHECK(small.open().search("100", 9)->size() == 1);
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"), SetText{"It cost 100 pounds."});
    }
    CHECK(verified(small.path()).empty());
}

TEST_CASE(
    "an edit that cannot be read lets the others be read, and nothing be changed or handed over")
{
    LargerCasebook larger;
    change(larger.path(), "UPDATE edit SET value = '{' WHERE record = 'note/rod9'");
    auto casebook = Casebook::open(larger.path()).value();
    const auto ledger = casebook.read("rod");
    REQUIRE(ledger);
    CHECK(ledger->assessment().note("rod8") != nullptr);
    CHECK(ledger->assessment().note("rod9") == nullptr);
    const auto edit = larger.edit("rod", noteRecord("new"), AddNote{SmallCasebook::note("x")});
    const auto done = casebook.append("rod", {edit});
    REQUIRE_FALSE(done);
    CHECK(done.problem().what.find("can only be read") != std::string::npos);
    CHECK_FALSE(casebook.readToHandOver("rod"));
    CHECK(casebook.readToHandOver("badge"));
    CHECK(casebook.append(
        "badge", {larger.edit("badge", noteRecord("new"), AddNote{SmallCasebook::note("x")})}));
    CHECK(has(verified(larger.path()), Kind::AlteredEdit));
    const auto report = casebook.rebuild();
    REQUIRE(report);
    CHECK(report->left == std::vector<AssessmentId>{"rod"});
    CHECK(casebook.search("rod9", 9)->size() == 1);
}

TEST_CASE("making the lists anew says how much of them differed from the log")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("first")});
        small.add(casebook, noteRecord("n2"), AddNote{SmallCasebook::note("second")});
        CHECK(casebook.rebuild().value() == RebuildReport());
        CHECK(putRight(RebuildReport()) ==
              std::vector<std::string>{"list and search agreed with the log already"});
    }
    change(small.path(), "UPDATE listed SET notes = 7");
    change(small.path(), "DELETE FROM entry WHERE record = 'note/n2'");
    const auto report = small.open().rebuild();
    REQUIRE(report);
    CHECK(report->listed == 1);
    CHECK(report->entries == 1);
    CHECK(report->searchIndex);
    CHECK(report->doubts.empty());
    CHECK(report->tables.empty());
    CHECK(verified(small.path()).empty());
}

TEST_CASE("making the lists anew says of which tables the indexes were damaged")
{
    for (const auto& [index, table, word, instead] :
         {std::array<std::string, 4>{"sqlite_autoindex_entry_1", "entry", "note/n1", "note/n7"},
          std::array<std::string, 4>{"sqlite_autoindex_assessment_1", "assessment", "rod",
                                     "rpd"}}) {
        INFO(index);
        SmallCasebook small;
        {
            auto casebook = small.open();
            small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("first")});
        }
        alterIn(small.path(), index, word, instead);
        const auto report = small.open().rebuild();
        REQUIRE(report);
        CHECK(report->tables == std::vector<std::string>{table});
        CHECK(report->listed == 0);
        CHECK(report->entries == 0);
        CHECK(verified(small.path()).empty());
    }
}

TEST_CASE(
    "a standard that was altered is told, and put right by the one that comes with the program")
{
    SmallCasebook small;
    change(small.path(), "UPDATE edition SET yaml = replace(yaml, 'id: gds', 'id? gds')");
    CHECK(has(verified(small.path()), Kind::NoStandard));
    CHECK(mendStandards(small.path(), [](const std::string&) {
              return std::optional<std::string>("another text");
          }).value() == 0);
    CHECK(mendStandards(small.path(), [&](const std::string& id) {
              return std::optional<std::string>(small.library().text(id).value());
          }).value() == 1);
    CHECK(verified(small.path()).empty());
}

#include "core/support/File.h"
#include "tests/support/SmallCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace core;

namespace {

constexpr std::size_t pageBytes = 4096;

enum class Damage { Letter, PageOfText, Row };

/// Damages the text of gds-2019 in the file.
void damage(const SmallCasebook& small, Damage hit)
{
    const auto path = small.path();
    std::size_t root = 0;
    {
        const SQLite::Database file(path.string(), SQLite::OPEN_READONLY);
        SQLite::Statement row(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'edition'");
        REQUIRE(row.executeStep());
        root = static_cast<std::size_t>(row.getColumn(0).getInt());
    }
    std::string bytes = readFile(path, 1 << 24).value();
    // In the middle of the text, so that it lies on a page of its own.
    const std::string yaml = small.edition("gds-2019").yaml;
    std::size_t at = yaml.find(" the ", yaml.size() / 2);
    while (bytes.find(yaml.substr(at, 40)) == std::string::npos) {
        at = yaml.find(" the ", at + 1);
    }
    const std::size_t letter = bytes.find(yaml.substr(at, 40)) + 1;
    switch (hit) {
    case Damage::Letter: bytes[letter] ^= 1; break;
    case Damage::PageOfText: {
        // Where it goes on is the beginning of a page, and leads nowhere now.
        const std::size_t page = letter / pageBytes * pageBytes;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page), 4, '\xA5');
        break;
    }
    case Damage::Row:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>((root - 1) * pageBytes), 64,
                    '\xA5');
    }
    REQUIRE(writeFile(path, bytes));
}

Casebook opened(const SmallCasebook& small, BundledText bundled)
{
    CasebookOptions options;
    options.bundled = std::move(bundled);
    auto casebook = Casebook::open(small.path(), options);
    if (!casebook) {
        FAIL(toString(casebook.problem()));
    }
    return std::move(*casebook);
}

} // namespace

TEST_CASE("where the text of a standard is damaged, the same one of the program is taken, and that "
          "is told once")
{
    for (const Damage hit : {Damage::Letter, Damage::PageOfText, Damage::Row}) {
        INFO(static_cast<int>(hit));
        SmallCasebook small;
        damage(small, hit);
        Casebook casebook = opened(small, textsOf(small.library()));
        CHECK(casebook.notices().empty());
        for (int time = 0; time < 2; ++time) {
            const auto editions = casebook.editions("rod");
            REQUIRE(editions);
            REQUIRE(editions->size() == 1);
            CHECK(editions->front()->id == "gds-2019");
        }
        CHECK(casebook.whyOnlyRead("rod").value() == std::nullopt);
        CHECK(casebook.editionTexts("rod")->front().yaml == small.edition("gds-2019").yaml);
        CHECK(casebook.readToHandOver("rod"));
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("after")});
        CHECK(casebook.read("rod")->assessment().note("n1")->text == "after");
        CHECK(casebook.list()->front().points == 14);
        REQUIRE(casebook.notices().size() == 1);
        CHECK(casebook.notices().front().find("gds-2019 is damaged") != std::string::npos);
    }
}

TEST_CASE("a standard whose text is lost lets its assessment be read, and the others be changed")
{
    for (const Damage hit : {Damage::PageOfText, Damage::Row}) {
        INFO(static_cast<int>(hit));
        SmallCasebook small;
        {
            auto casebook = small.open();
            small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("before")});
        }
        damage(small, hit);
        const auto another = [](const std::string&) {
            return std::optional<std::string>("id: gds-2019\nname: another text\n");
        };
        for (const BundledText& bundled : {BundledText(), BundledText(another)}) {
            Casebook casebook = opened(small, bundled);
            CHECK(casebook.read("rod")->assessment().note("n1")->text == "before");
            CHECK(casebook.editions("rod")->empty());
            const auto why = casebook.whyOnlyRead("rod");
            REQUIRE(why);
            REQUIRE(*why);
            CHECK((*why)->what.find("text of a standard") != std::string::npos);
            const auto edit =
                small.compose(casebook, noteRecord("n2"), AddNote{SmallCasebook::note("lost")});
            const auto done = casebook.append("rod", {edit});
            REQUIRE_FALSE(done);
            CHECK(done.problem().what == (*why)->what);
            CHECK_FALSE(casebook.readToHandOver("rod"));
            REQUIRE(casebook.notices().size() == 1);
            CHECK(casebook.notices().front().find("none that is the same") != std::string::npos);
        }
    }
}

TEST_CASE("a standard that was lost blocks no other assessment of the casebook")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        StartAssessment begin;
        begin.standards = {"scotland-2021"};
        begin.service.name = "Blue badge";
        const Edit edit{small.ids().next(), assessmentRecord, begin, "owner", Timestamp{}, {}};
        REQUIRE(casebook.start("badge", {edit}, {small.edition("scotland-2021")}));
    }
    damage(small, Damage::PageOfText);
    Casebook casebook = opened(small, {});
    CHECK(casebook.whyOnlyRead("rod").value());
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("here")}, "badge");
    CHECK(casebook.read("badge")->assessment().note("n1")->text == "here");
}

TEST_CASE("a text of a standard that was altered and has no other is used, and that is told")
{
    SmallCasebook small;
    damage(small, Damage::Letter);
    Casebook casebook = opened(small, {});
    CHECK(casebook.editions("rod")->size() == 1);
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("here")});
    REQUIRE(casebook.notices().size() == 1);
    CHECK(casebook.notices().front().find("was altered") != std::string::npos);
}

#include "core/store/Schema.h"
#include "core/support/Digest.h"
#include "core/work/Attachments.h"
#include "tests/core/packs/Handover.h"
#include "tests/support/SmallPng.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace core;

namespace {

std::string packFor(const Casebook& casebook, Reader reader, const std::string& passphrase = {})
{
    const auto bytes = makePack(casebook, {{"rod"}, reader, true, passphrase}, noon);
    if (!bytes) {
        FAIL(toString(bytes.problem()));
    }
    return *bytes;
}

std::string refusal(const std::string& bytes, const std::string& passphrase = {})
{
    const auto read = readPack(bytes, "from.standpoint", passphrase);
    REQUIRE_FALSE(read);
    return toString(read.problem());
}

/// A casebook in which much was said that the service team must not read.
struct Told {
    SmallCasebook small;
    Casebook casebook = small.open();

    Told()
    {
        Note secret = SmallCasebook::note("SECRETNOTE");
        small.add(casebook, noteRecord("n1"), AddNote{secret});
        Note shown = SmallCasebook::note("FIRSTWORDS");
        shown.audience = Audience::Team;
        small.add(casebook, noteRecord("n2"), AddNote{shown});
        small.add(casebook, noteRecord("n2"), SetText{"SHOWNWORDS"});
        Note removed = SmallCasebook::note("REMOVEDWORDS");
        removed.audience = Audience::Team;
        small.add(casebook, noteRecord("n3"), AddNote{removed});
        small.add(casebook, noteRecord("n3"), Remove{});
        small.add(casebook, ratingRecord("owner", {"gds-2019", 1}), Rate{"red", {}, "RATINGWHY"});
        REQUIRE(casebook.saveDraft("rod", {"note/gds-2019/1", "DRAFTWORDS"}));
        REQUIRE(casebook.saveDraft({}, {"casebook/new-assessment", "DRAFTWORDS"}));
        attach("SECRETFILE", Audience::Panel);
        attach("SHOWNFILE", Audience::Team);
    }

    void attach(const std::string& bytes, Audience audience)
    {
        attach(bytes, audience, bytes, "text/plain");
    }

    void attach(const std::string& bytes, Audience audience, const std::string& id,
                const std::string& mediaType)
    {
        Attachment file;
        file.name = id + ".txt";
        file.mediaType = mediaType;
        file.size = static_cast<std::int64_t>(bytes.size());
        file.digest = sha256Hex(bytes);
        file.audience = audience;
        const auto edit = small.compose(casebook, attachmentRecord(id), Attach{file});
        REQUIRE(casebook.attach("rod", {edit}, {bytes}));
    }
};

} // namespace

TEST_CASE("a pack for the panel holds the whole log, the editions and the attachments")
{
    const Told day;
    const auto pack = readPack(packFor(day.casebook, Reader::Panel), "p.standpoint");
    REQUIRE(pack);
    CHECK(pack->label.reader == Reader::Panel);
    CHECK(pack->label.giverName == "Lead assessor");
    CHECK(pack->label.madeAt == noon());
    REQUIRE(pack->assessments.size() == 1);
    CHECK(pack->assessments[0].edits == day.casebook.read("rod")->edits());
    CHECK(pack->assessments[0].editions.size() == 1);
    CHECK(pack->contents.size() == 2);
}

TEST_CASE("a pack for the team holds no word that the team may not read, removed words included")
{
    const Told day;
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        const std::string bytes = packFor(day.casebook, reader);
        INFO(toWord(reader));
        for (const auto* word : {"SECRETNOTE", "FIRSTWORDS", "REMOVEDWORDS", "RATINGWHY",
                                 "DRAFTWORDS", "SECRETFILE", "Lead assessor"}) {
            INFO(word);
            // The role that the panel's people are called by in a cut is no name.
            const bool allowed =
                std::string_view(word) == "Lead assessor" && reader != Reader::Public;
            CHECK((bytes.find(word) == std::string::npos || allowed));
        }
        CHECK((bytes.find("SHOWNWORDS") != std::string::npos) == (reader == Reader::Team));
        CHECK((bytes.find("SHOWNFILE") != std::string::npos) == (reader == Reader::Team));
        CHECK(readPack(bytes, "p.standpoint"));
    }
    CHECK(packFor(day.casebook, Reader::Panel).find("SECRETNOTE") != std::string::npos);
    CHECK(packFor(day.casebook, Reader::Panel).find("DRAFTWORDS") == std::string::npos);
}

TEST_CASE("attachments can be left out of a pack")
{
    const Told day;
    const auto bytes = makePack(day.casebook, {{"rod"}, Reader::Panel, false, {}}, noon);
    REQUIRE(bytes);
    CHECK(bytes->find("SHOWNFILE.txt") != std::string::npos);
    const auto pack = readPack(*bytes, "p.standpoint");
    REQUIRE(pack);
    CHECK(pack->contents.empty());
}

TEST_CASE("a picture goes to other readers without what says who made it, and the panel keeps it")
{
    Told day;
    const std::string picture = withText(smallPng(), "Author", "PAINTER");
    day.attach(picture, Audience::Team, "picture", "image/png");
    const auto read = readPack(packFor(day.casebook, Reader::Team), "p.standpoint");
    REQUIRE(read);
    const Assessment cut = fold("rod", read->assessments.at(0).edits).assessment;
    const auto file =
        std::ranges::find(cut.attachments, sha256Hex(smallPng()), &Attachment::digest);
    REQUIRE(file != cut.attachments.end());
    CHECK(file->size == static_cast<std::int64_t>(smallPng().size()));
    CHECK(std::ranges::count(read->contents, smallPng()) == 1);
    CHECK(std::ranges::count(read->contents, picture) == 0);
    CHECK(packFor(day.casebook, Reader::Team).find("PAINTER") == std::string::npos);
    CHECK(packFor(day.casebook, Reader::Panel).find("PAINTER") != std::string::npos);
    CHECK(told(day.casebook.content(sha256Hex(picture))) == picture);
}

TEST_CASE("a picture that cannot lose its metadata is not handed out")
{
    Told day;
    day.attach("II*\1somebody's camera", Audience::Team, "scan", "image/tiff");
    const auto pack = makePack(day.casebook, {{"rod"}, Reader::Team, true, {}}, noon);
    REQUIRE_FALSE(pack);
    CHECK(pack.problem().where == "scan.txt");
    CHECK(says(pack.problem().what, "PNG or a JPEG"));
    CHECK(makePack(day.casebook, {{"rod"}, Reader::Team, false, {}}, noon));
    CHECK(makePack(day.casebook, {{"rod"}, Reader::Sponsor, true, {}}, noon));
    CHECK(makePack(day.casebook, {{"rod"}, Reader::Panel, true, {}}, noon));
}

TEST_CASE("what the panel has not agreed is handed to nobody else until it has chosen")
{
    Told day;
    const Edit one = day.small.compose(day.casebook, noteRecord("n2"), SetText{"ONESIDE"});
    const Edit other = day.small.compose(day.casebook, noteRecord("n2"), SetText{"OTHERSIDE"});
    REQUIRE(day.casebook.append("rod", {one, other}));
    const auto pack = makePack(day.casebook, {{"rod"}, Reader::Team, true, {}}, noon);
    REQUIRE_FALSE(pack);
    CHECK(says(pack.problem().what, "note/n2, the text"));
    // Who does not get the note gets the rest.
    CHECK(makePack(day.casebook, {{"rod"}, Reader::Sponsor, true, {}}, noon));
    CHECK(makePack(day.casebook, {{"rod"}, Reader::Panel, true, {}}, noon));
    day.small.add(day.casebook, noteRecord("n2"), SetText{"CHOSEN"});
    CHECK(packFor(day.casebook, Reader::Team).find("CHOSEN") != std::string::npos);
}

TEST_CASE("no id of the panel's is in a pack for others")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.start(casebook, "CANARYNAME-0123456789abcdef", "Renamed since");
    Note shown = SmallCasebook::note("Shown");
    shown.audience = Audience::Public;
    small.add(casebook, noteRecord("CANARYNOTE"), AddNote{shown}, "CANARYNAME-0123456789abcdef");
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        const auto bytes =
            told(makePack(casebook, {{"CANARYNAME-0123456789abcdef"}, reader, true, {}}, noon));
        CHECK(bytes.find("Shown") != std::string::npos);
        CHECK(bytes.find("CANARY") == std::string::npos);
    }
}

TEST_CASE("a passphrase that programs try in a moment is refused, counted in letters")
{
    const Told day;
    const auto made = [&](const std::string& passphrase) {
        return makePack(day.casebook, {{"rod"}, Reader::Panel, true, passphrase}, noon);
    };
    for (const std::string tooShort : {"a", "river", "elevenlette", "äöüäöüäöüäö"}) {
        const auto pack = made(tooShort);
        INFO(tooShort);
        REQUIRE_FALSE(pack);
        CHECK(says(pack.problem().what, "at least 12 letters"));
    }
    CHECK(made("äöüäöüäöüäöü"));
}

TEST_CASE("a wrong passphrase and a damaged pack are told apart")
{
    const Told day;
    const std::string bytes = packFor(day.casebook, Reader::Panel, "correct horse");
    CHECK(bytes.find("SHOWNWORDS") == std::string::npos);
    CHECK(readPack(bytes, "p.standpoint", "correct horse"));
    CHECK(says(refusal(bytes), "passphrase"));
    CHECK(says(refusal(bytes, "wrong horse"), "does not open this pack"));
    std::string broken = bytes;
    broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 1);
    CHECK(says(refusal(broken, "correct horse"), "damaged"));
    CHECK(says(refusal(bytes.substr(0, bytes.size() - 1), "correct horse"), "damaged"));
    CHECK(says(refusal(bytes.substr(0, 20), "correct horse"), "damaged"));
}

TEST_CASE("a pack that is cut short is refused at every length")
{
    const Told day;
    const std::string bytes = packFor(day.casebook, Reader::Panel);
    for (std::size_t length = 0; length < bytes.size(); length += bytes.size() / 23 + 1) {
        INFO(length);
        CHECK_FALSE(readPack(bytes.substr(0, length), "p.standpoint"));
    }
}

TEST_CASE("a pack with a hostile schema, from a newer version or with strange edits is refused")
{
    const Told day;
    const std::string good = packFor(day.casebook, Reader::Panel);
    const TemporaryFolder folder;
    const auto hostile = [&](const std::string& sql) {
        const auto path = folder / "hostile.standpoint";
        REQUIRE(writeFile(path, good));
        {
            SQLite::Database file(path.string(), SQLite::OPEN_READWRITE);
            file.exec(sql);
        }
        return readFile(path, largestPack).value();
    };
    CHECK(
        says(refusal(hostile("CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM edit; END")),
             "tables that no casebook has"));
    CHECK(says(refusal(hostile("CREATE VIEW v AS SELECT 1")), "tables that no casebook has"));
    CHECK(says(refusal(hostile("ALTER TABLE edit ADD COLUMN x TEXT GENERATED ALWAYS AS (author)")),
               "tables that no casebook has"));
    const std::string newer = "PRAGMA user_version = " + std::to_string(casebookVersion + 1) + ';';
    CHECK(says(refusal(hostile(newer + "DELETE FROM about WHERE name = 'readable-from'")),
               "newer version"));
    CHECK(says(refusal(hostile(newer + "CREATE TABLE t (x TEXT CHECK (x))")), "newer version"));
    const auto readable = readPack(hostile(newer + "CREATE TABLE t (x TEXT)"), "p.standpoint");
    REQUIRE(readable);
    CHECK(readable->assessments.size() == readPack(good, "p.standpoint")->assessments.size());
    CHECK_FALSE(readPack(hostile("UPDATE edit SET kind = 'explode'"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edit SET value = '{'"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edit SET record = 'outcome/gds-2019/1' "
                                 "WHERE kind = 'add-note'"),
                         "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edit SET author = ''"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edit SET at = 9223372036854775807"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edit SET replaces = x'00'"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edit SET replaces = zeroblob(1600000)"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edition SET yaml = 'id: other'"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE content SET bytes = x'00'"), "p.standpoint"));
    CHECK_FALSE(
        readPack(hostile("DELETE FROM edit WHERE kind = 'start-assessment'"), "p.standpoint"));
    CHECK_FALSE(readPack(hostile("UPDATE edit SET value = json_set(value, '$.text', "
                                 "printf('%.*c', 2000000, 'x')) WHERE kind = 'add-note'"),
                         "p.standpoint"));
}

TEST_CASE("edits that the rules do not allow, or by others than their record's person, are refused")
{
    const Told day;
    SmallCasebook small;
    Casebook casebook = small.open();
    small.add(casebook, outcomeRecord({"gds-2019", 2}), Settle{"green", "Fine"});
    small.add(casebook, outcomeRecord({"gds-2019", 2}), Settle{"red", "Not fine"});
    small.add(casebook, ratingRecord("owner", {"gds-2019", 1}), Rate{"red", {}, {}});
    small.add(casebook, remarkRecord("owner", {"gds-2019", 1}), MakeRemark{"Well"});
    small.add(casebook, confirmationRecord("owner"), Confirm{"abc"});
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Words")});
    small.add(casebook, noteRecord("n1"), FileUnder{{{"gds-2019", 3}}});
    CHECK(readPack(altered(casebook, "SELECT 1"), "p.standpoint"));
    for (const std::string sql :
         {"SET record = 'outcome/gds-2019/99' WHERE kind = 'settle'",
          "SET record = 'outcome/nonsense' WHERE kind = 'settle'",
          // Also where a later edit replaced it.
          "SET value = replace(value, 'green', 'purple') WHERE kind = 'settle'",
          "SET value = replace(value, '/3', '/33') WHERE kind = 'file-under'",
          "SET value = replace(value, '/1', '/11111') WHERE kind = 'add-note'"}) {
        INFO(sql);
        const std::string bytes = altered(casebook, "UPDATE edit " + sql);
        CHECK(says(refusal(bytes), "which the rules do not allow"));
        // Where it is in a casebook already, the check of the casebook says so.
        const TemporaryFolder folder;
        const auto path = folder / "checked.standpoint";
        REQUIRE(writeFile(path, bytes));
        const auto found = Casebook::open(path)->verify();
        REQUIRE(found);
        CHECK(std::ranges::find(*found, VerifyFinding::Kind::ForbiddenEdit, &VerifyFinding::kind) !=
              found->end());
    }
    for (const std::string sql :
         {"SET record = 'rating/gds-2019/1/lead' WHERE kind = 'rate'",
          "SET record = 'remark/gds-2019/1/lead' WHERE kind = 'make-remark'",
          "SET record = 'confirmation/lead' WHERE kind = 'confirm'"}) {
        INFO(sql);
        const auto read = readPack(altered(casebook, "UPDATE edit " + sql), "p.standpoint");
        REQUIRE(read);
        const Assessment told = fold("rod", read->assessments.front().edits).assessment;
        CHECK(told.ratings.size() + told.remarks.size() + told.confirmations.size() == 2);
    }
}

TEST_CASE("a pack that is larger than any of ours is refused before its values are read")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    const auto begin = std::string("UPDATE edit SET ");
    CHECK(says(refusal(altered(casebook, begin + "value = '[' || replace(hex(zeroblob(9000000)), "
                                                 "'00', '[],') || '[]]'")),
               "more than any pack of ours"));
    CHECK(says(refusal(altered(casebook, begin + "value = '{\"standards\":[' || "
                                                 "replace(hex(zeroblob(1100000)), '00', '[],') || "
                                                 "'[]]}'")),
               "more than 1,000,000 values"));
    CHECK(says(refusal(altered(casebook, begin + "replaces = zeroblob(1600000)")), "replaces"));
    CHECK(says(refusal(altered(casebook, begin + "author = hex(zeroblob(9000))")), "letters"));
    CHECK(says(refusal(altered(casebook, "INSERT INTO about VALUES ('house-style', "
                                         "hex(zeroblob(2000000)))")),
               "many megabytes"));
}

TEST_CASE("a damaged pack is asked for again, and nobody is sent to their backup")
{
    const Told day;
    const std::string refused = refusal(altered(day.casebook, "UPDATE edit SET kind = 'explode'"));
    CHECK(says(refused, "Ask whoever gave it to you"));
    CHECK(refused.find("backup") == std::string::npos);
    CHECK(refusal(altered(day.casebook, "UPDATE content SET bytes = x'00'")).find("backup") ==
          std::string::npos);
}

TEST_CASE("the name of a file keeps nothing that turns its letters round")
{
    CHECK(fileNameOf("report\u202Efdp.sh") == "reportfdp.sh");
    CHECK(fileNameOf("\u2066a\u2069\u200B\u00AD.pdf\u2028") == "a.pdf");
    CHECK(fileNameOf("/tmp/R\u00e9sum\u00e9.pdf") == "R\u00e9sum\u00e9.pdf");
    CHECK(fileNameOf("\u202E") == "attachment");
}

TEST_CASE("text that is no pack at all is refused")
{
    CHECK_FALSE(readPack("", "p.standpoint"));
    CHECK_FALSE(readPack("Dear panel", "p.standpoint"));
    CHECK_FALSE(readPack(std::string(5000, '\0'), "p.standpoint"));
    CHECK_FALSE(openPack("/nowhere/p.standpoint"));
}

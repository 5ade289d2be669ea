#include "core/exchange/Redactions.h"
#include "core/store/Schema.h"
#include "core/store/repair/RepairCopy.h"
#include "core/support/File.h"
#include "tests/support/LargerCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace core;

namespace {

using Kind = RepairFinding::Kind;

/// A damaged casebook to repair, and what repairing it came to.
class Repairing {
public:
    explicit Repairing(std::filesystem::path folder)
        : m_to(folder / "rescued.standpoint")
        , m_library({STANDARDS_DIR})
        , m_ids([] { return Timestamp{1'796'000'000'000}; }, [this] { return ++m_random; })
    {
    }

    RepairReport run(const std::filesystem::path& damaged,
                     std::vector<std::filesystem::path> backups = {})
    {
        std::filesystem::remove(m_to);
        const RepairRequest request{damaged, std::move(backups), [this](const std::string& id) {
                                        const auto text = m_library.text(id);
                                        return text ? std::optional(*text) : std::nullopt;
                                    }};
        const auto report = repairCopy(
            request, m_to, [] { return Timestamp{1'796'000'000'000}; }, m_ids);
        if (!report) {
            FAIL(toString(report.problem()));
        }
        for (const RepairFinding& finding : report->findings) {
            UNSCOPED_INFO(wordsFor(finding));
        }
        return *report;
    }

    Casebook open() const
    {
        auto opened = Casebook::open(m_to);
        REQUIRE(opened);
        return std::move(*opened);
    }

private:
    std::filesystem::path m_to;
    Library m_library;
    std::uint64_t m_random = 7;
    IdSource m_ids;
};

bool has(const RepairReport& report, Kind kind)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const RepairFinding& one) { return one.kind == kind; });
}

/// Puts `to` where `from` stands in a file, everywhere.
void replaceIn(const std::filesystem::path& path, const std::string& from, const std::string& to)
{
    REQUIRE(from.size() == to.size());
    std::string bytes = readFile(path, 1 << 24).value();
    std::size_t count = 0;
    for (std::size_t at = 0; (at = bytes.find(from, at)) != std::string::npos; ++count) {
        bytes.replace(at, from.size(), to);
    }
    REQUIRE(count > 0);
    REQUIRE(writeFile(path, bytes));
}

std::string allBytes(const std::filesystem::path& path)
{
    return readFile(path, 1 << 24).value();
}

} // namespace

TEST_CASE("a sound casebook is rescued whole, with drafts, files, the bin and what is said of it")
{
    LargerCasebook larger;
    {
        auto casebook = Casebook::open(larger.path()).value();
        REQUIRE(casebook.saveDraft("rod", {"note/gds-2019/1", "half a sentence"}));
        REQUIRE(casebook.setSelf("rod", "owner"));
        REQUIRE(casebook.sayApart("rod", {{"ada", "a"}}));
        Attachment file;
        file.name = "map.png";
        file.digest = sha256Hex("bytes of a map");
        file.size = 14;
        REQUIRE(casebook.attach("rod", {larger.edit("rod", attachmentRecord("map"), Attach{file})},
                                {"bytes of a map"}));
        REQUIRE(casebook.recycle("badge", Timestamp{1'795'900'000'000}));
    }
    Repairing repairing(larger.folder().path());
    const auto report = repairing.run(larger.path());
    CHECK(report.findings.empty());
    CHECK(report.assessments == 3);
    CHECK(report.edits == larger.edits() + 1);
    CHECK(report.unchecked == 0);
    const auto before = Casebook::open(larger.path()).value();
    const auto after = repairing.open();
    CHECK(after.verify()->empty());
    CHECK(after.owner()->name == "Lead assessor");
    CHECK(after.selfIn("rod").value() == "owner");
    CHECK(after.apartIn("rod").value() == std::set<TwoPeople>{TwoPeople("a", "ada")});
    CHECK(after.drafts("rod")->size() == 1);
    CHECK(after.content(sha256Hex("bytes of a map")).value() == "bytes of a map");
    CHECK(after.isRecycled("badge").value());
    CHECK(after.list().value() == before.list().value());
    for (const AssessmentId& id : before.ids().value()) {
        CHECK(after.read(id)->edits() == before.read(id)->edits());
    }
}

TEST_CASE("a flipped bit in an edit that its id is made from is put right")
{
    LargerCasebook larger;
    replaceIn(larger.path(), "Other words of rod9\"", "Other wozds of rod9\"");
    Repairing repairing(larger.folder().path());
    const auto report = repairing.run(larger.path());
    CHECK(report.mended == 1);
    CHECK(report.edits == larger.edits());
    CHECK(repairing.open().read("rod")->assessment().note("rod9")->text == "Other words of rod9");
}

TEST_CASE("an edit that was altered by more than that comes from the search, else from a backup")
{
    LargerCasebook larger;
    const auto backup = larger.folder() / "backup.standpoint";
    REQUIRE(Casebook::open(larger.path())->backup(backup));
    replaceIn(larger.path(), "Other words of rod9\"", "100 pounds, rod9 ..\"");
    Repairing repairing(larger.folder().path());
    CHECK(repairing.run(larger.path()).mended == 1);
    CHECK(repairing.open().read("rod")->assessment().note("rod9")->text == "Other words of rod9");
    replaceIn(larger.path(), "Other words of rod9", "900 pounds, rod9 ..");
    auto report = repairing.run(larger.path());
    CHECK(has(report, Kind::AlteredEdits));
    CHECK(report.edits == larger.edits() - 1);
    report = repairing.run(larger.path(), {backup});
    CHECK_FALSE(has(report, Kind::AlteredEdits));
    CHECK(report.edits == larger.edits());
    CHECK(repairing.open().read("rod")->assessment().note("rod9")->text == "Other words of rod9");
}

TEST_CASE("an author or a predecessor that was altered is noticed")
{
    LargerCasebook larger;
    const auto edit = larger.edit("rod", noteRecord("n"), AddNote{SmallCasebook::note("x")});
    {
        auto casebook = Casebook::open(larger.path()).value();
        REQUIRE(casebook.append("rod", {edit}));
    }
    for (const auto* change : {"author = 'somebody'", "replaces = zeroblob(16)"}) {
        {
            SQLite::Database file(larger.path().string(), SQLite::OPEN_READWRITE);
            file.exec(std::string("UPDATE edit SET ") + change + " WHERE record = 'note/n'");
        }
        const auto found = Casebook::open(larger.path())->verify().value();
        CHECK(std::any_of(found.begin(), found.end(), [](const VerifyFinding& one) {
            return one.kind == VerifyFinding::Kind::AlteredEdit;
        }));
        Repairing repairing(larger.folder().path());
        CHECK(has(repairing.run(larger.path()), Kind::AlteredEdits));
    }
}

TEST_CASE("what the search has and an edit without such an id does not is offered as a note")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("It cost 100 pounds")});
    }
    replaceIn(small.path(), "\"It cost 100 pounds", "\"It cost 900 pounds");
    Repairing repairing(small.folder().path());
    const auto report = repairing.run(small.path());
    CHECK(report.unchecked == 2);
    CHECK(has(report, Kind::TwoTexts));
    const auto casebook = repairing.open();
    CHECK(casebook.search("900", 9)->size() == 1);
    REQUIRE(casebook.search("100", 9)->size() == 1);
    CHECK(casebook.search("100", 9)->front().text.find("note/n1") != std::string::npos);
}

TEST_CASE("of a note that is lost but for its place in the search, the text is offered and told so")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("It cost 100 pounds")});
        SQLite::Database file(small.path().string(), SQLite::OPEN_READWRITE);
        file.exec("DELETE FROM edit WHERE record = 'note/n1'");
    }
    Repairing repairing(small.folder().path());
    const auto report = repairing.run(small.path());
    CHECK(has(report, Kind::TextAlone));
    CHECK_FALSE(has(report, Kind::TwoTexts));
    CHECK(repairing.open().search("100 pounds", 9)->size() == 1);
}

TEST_CASE("redacted words do not come back from an older backup, also where the redaction is lost")
{
    LargerCasebook larger;
    const auto backup = larger.folder() / "backup.standpoint";
    REQUIRE(Casebook::open(larger.path())->backup(backup));
    const auto noted = noteRecord("rod9");
    {
        auto casebook = Casebook::open(larger.path()).value();
        const auto ledger = casebook.read("rod").value();
        const Redact redact = redactionOf(ledger.edits(), noted, "asked for");
        REQUIRE(casebook.append("rod", {larger.edit("rod", redactionRecord(noted), redact)}));
    }
    Repairing repairing(larger.folder().path());
    const auto rescued = larger.folder() / "rescued.standpoint";
    CHECK(repairing.run(larger.path(), {backup}).findings.empty());
    CHECK(allBytes(rescued).find("Other words of rod9") == std::string::npos);
    CHECK(repairing.open().verify()->empty());
    {
        SQLite::Database file(larger.path().string(), SQLite::OPEN_READWRITE);
        file.exec("DELETE FROM edit WHERE kind = 'redact'");
    }
    CHECK(has(repairing.run(larger.path(), {backup}), Kind::LostWords));
    CHECK(allBytes(rescued).find("Other words of rod9") == std::string::npos);
}

TEST_CASE("an assessment that was forgotten does not come back from a backup")
{
    LargerCasebook larger;
    const auto backup = larger.folder() / "backup.standpoint";
    {
        auto casebook = Casebook::open(larger.path()).value();
        REQUIRE(casebook.backup(backup));
        REQUIRE(casebook.forget({"badge"}, Timestamp{1'795'900'000'000}));
    }
    Repairing repairing(larger.folder().path());
    const auto report = repairing.run(larger.path(), {backup});
    CHECK(report.assessments == 2);
    CHECK(allBytes(larger.folder() / "rescued.standpoint").find("badge") == std::string::npos);
    CHECK(repairing.open().isForgotten("badge").value());
}

TEST_CASE(
    "a standard whose text is damaged is the one that comes with the program, if it is the same")
{
    LargerCasebook larger;
    replaceIn(larger.path(), "id: gds-2019", "id: gdz-2019");
    Repairing repairing(larger.folder().path());
    CHECK(repairing.run(larger.path()).findings.empty());
    CHECK(repairing.open().verify()->empty());
}

TEST_CASE("a casebook without its beginning is told from a file of something else, and repaired")
{
    const LargerCasebook larger;
    std::string bytes = allBytes(larger.path());
    std::fill_n(bytes.begin(), 4096, '\0');
    REQUIRE(writeFile(larger.path(), bytes));
    const auto opened = Casebook::open(larger.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.problem().what.find("whose beginning is damaged") != std::string::npos);
    Repairing repairing(larger.folder().path());
    CHECK(repairing.run(larger.path()).edits == larger.edits());
}

TEST_CASE("casebooks of all earlier versions are rescued whole, without a change to them")
{
    for (int version = 1; version < casebookVersion; ++version) {
        INFO("version " << version);
        const TemporaryFolder folder;
        const std::filesystem::path old =
            TEST_DATA_DIR "/casebooks/version-" + std::to_string(version) + ".standpoint";
        const std::string before = allBytes(old);
        Repairing repairing(folder.path());
        repairing.run(old);
        CHECK(allBytes(old) == before);
        CasebookOptions options;
        options.readOnly = true;
        const auto was = Casebook::open(old, options).value();
        const auto is = repairing.open();
        REQUIRE(is.ids().value() == was.ids().value());
        for (const AssessmentId& id : was.ids().value()) {
            CHECK(is.read(id)->edits() == was.read(id)->edits());
        }
        CHECK(is.verify()->empty());
    }
}

TEST_CASE("a file without anything of ours is not repaired, and nothing is written")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "text", std::string(9000, 'x')));
    IdSource ids(systemTime, systemRandom);
    const auto report =
        repairCopy({folder / "text", {}, {}}, folder / "new.standpoint", systemTime, ids);
    REQUIRE_FALSE(report);
    CHECK(report.problem().what.find("nothing of a casebook") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "new.standpoint"));
    CHECK_FALSE(std::filesystem::exists(folder / "new.standpoint.unfinished"));
}

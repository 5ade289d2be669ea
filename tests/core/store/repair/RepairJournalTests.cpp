#include "core/store/repair/RepairCopy.h"
#include "tests/core/store/LeftBehind.h"

#include <algorithm>

using namespace core;
namespace fs = std::filesystem;

namespace {

using Kind = RepairFinding::Kind;

constexpr std::size_t pageBytes = 4096;

RepairReport repaired(SmallCasebook& small, const fs::path& to)
{
    const RepairRequest request{small.path(), {}, textsOf(small.library())};
    const auto report = repairCopy(
        request, to, [] { return Timestamp{1'796'000'000'000}; }, small.ids());
    if (!report) {
        FAIL(toString(report.problem()));
    }
    for (const RepairFinding& finding : report->findings) {
        UNSCOPED_INFO(wordsFor(finding));
    }
    return *report;
}

bool has(const RepairReport& report, Kind kind)
{
    return std::ranges::find(report.findings, kind, &RepairFinding::kind) != report.findings.end();
}

/// Makes the page in which a text of the standard lies unreadable.
std::string withDamage(std::string bytes, const std::string& in)
{
    const auto at = bytes.find(in);
    REQUIRE(at != std::string::npos);
    const auto page = static_cast<std::ptrdiff_t>(at / pageBytes * pageBytes);
    std::fill_n(bytes.begin() + page, 16, '\xA5');
    return bytes;
}

/// Somewhere in the middle of the standard's text.
std::string wordsOfStandard(const SmallCasebook& small, const std::string& file)
{
    const std::string yaml = small.edition("gds-2019").yaml;
    for (std::size_t at = yaml.size() / 2; at + 40 < yaml.size(); ++at) {
        if (file.find(yaml.substr(at, 40)) != std::string::npos) {
            return yaml.substr(at, 40);
        }
    }
    return {};
}

} // namespace

TEST_CASE(
    "a program killed at steps all through a change, and its file damaged then: the change is "
    "undone in the copy, and what was saved before is there")
{
    int undone = 0;
    for (int operations = 0;; operations += 4) {
        SmallCasebook small;
        {
            auto casebook = small.open();
            small.add(casebook, noteRecord("saved"), AddNote{SmallCasebook::note("saved")});
        }
        if (!crash(small, operations, "unfinished")) {
            break;
        }
        const std::string crashed = bytesAt(small.path());
        const std::string damaged = withDamage(crashed, wordsOfStandard(small, crashed));
        put(small.path(), damaged);
        const bool isHot = hasLeftoverOf(small.path());
        const std::string journal = isHot ? bytesAt(journalOf(small.path())) : std::string();
        const auto to = small.folder() / "rescued.standpoint";
        INFO(operations);
        const RepairReport report = repaired(small, to);
        CHECK_FALSE(has(report, Kind::StrayJournal));
        CHECK(report.isUndone == isHot);
        undone += report.isUndone ? 1 : 0;
        const auto copy = Casebook::open(to);
        REQUIRE(copy);
        CHECK(copy->verify()->empty());
        const auto ledger = copy->read("rod");
        REQUIRE(ledger);
        CHECK(ledger->assessment().note("saved")->text == "saved");
        if (isHot) {
            CHECK(ledger->assessment().note("unfinished") == nullptr);
            CHECK(wordsFor(summaryOf(report)).find("had not been finished") != std::string::npos);
            CHECK(bytesAt(journalOf(small.path())) == journal);
        }
        CHECK(bytesAt(small.path()) == damaged);
    }
    CHECK(undone > 2);
}

TEST_CASE("the journal of a damaged file whose beginning is destroyed is known by its words")
{
    SmallCasebook small;
    leaveJournal(small);
    std::string bytes = bytesAt(small.path());
    std::fill_n(bytes.begin(), 512, '\xA5');
    put(small.path(), bytes);
    const RepairReport report = repaired(small, small.folder() / "rescued.standpoint");
    CHECK(report.isUndone);
    CHECK_FALSE(has(report, Kind::StrayJournal));
}

TEST_CASE("a journal that is not the damaged file's own is not used, and that is told")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("mine"), AddNote{SmallCasebook::note("mine")});
    }
    // A copy went its own way, and its program was killed.
    SmallCasebook other;
    put(other.path(), bytesAt(small.path()));
    {
        auto casebook = other.open();
        // Its ids begin as those of the first did.
        static_cast<void>(other.compose(casebook, noteRecord("mine"), Remove{}));
        other.add(casebook, noteRecord("theirs"), AddNote{SmallCasebook::note("theirs")});
    }
    leaveJournal(other);
    const std::string bytes = bytesAt(small.path());
    put(small.path(), withDamage(bytes, wordsOfStandard(small, bytes)));
    put(journalOf(small.path()), bytesAt(journalOf(other.path())));
    put(small.path().string() + "-wal", "of whatever");
    const auto to = small.folder() / "rescued.standpoint";
    const RepairReport report = repaired(small, to);
    CHECK_FALSE(report.isUndone);
    CHECK(std::ranges::count(report.findings, Kind::StrayJournal, &RepairFinding::kind) == 2);
    const auto notes = Casebook::open(to)->read("rod")->assessment().notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == "mine");
}

TEST_CASE("a journal that was done with is passed over in silence")
{
    SmallCasebook small;
    leaveJournal(small);
    std::string journal = bytesAt(journalOf(small.path()));
    { // Whoever opens it undoes the change.
        CHECK(small.open().list()->size() == 1);
    }
    std::fill_n(journal.begin(), 28, '\0');
    put(journalOf(small.path()), journal);
    const RepairReport report = repaired(small, small.folder() / "rescued.standpoint");
    CHECK_FALSE(report.isUndone);
    CHECK(report.findings.empty());
}

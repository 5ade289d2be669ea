#include "tests/support/FailingDisk.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

constexpr int enough = 400;

CasebookOptions onFailingDisk()
{
    CasebookOptions options;
    options.fileSystem = FailingDisk::name();
    return options;
}

/// Appends a long note while the disk fails after `operations`. Whether it was said to be saved.
bool appendWhileFailing(SmallCasebook& small, int operations, FailingDisk::Fault fault)
{
    auto casebook = small.open();
    const auto edit = small.compose(casebook, noteRecord("new"),
                                    AddNote{SmallCasebook::note(std::string(9000, 'w'))});
    FailingDisk::failAfter(operations, fault);
    const auto done = casebook.append("rod", {edit});
    FailingDisk::work();
    if (!done) {
        CHECK_FALSE(done.problem().what.empty());
    }
    return static_cast<bool>(done);
}

} // namespace

TEST_CASE("whenever the disk fails, the change is either whole and said to be saved, or not there")
{
    for (const auto fault : {FailingDisk::Fault::Full, FailingDisk::Fault::Io}) {
        bool everFailed = false;
        bool everSaved = false;
        for (int operations = 0; operations < enough && !everSaved; ++operations) {
            FailingDisk::work();
            SmallCasebook small(onFailingDisk());
            const bool saved = appendWhileFailing(small, operations, fault);
            everFailed = everFailed || !saved;
            everSaved = saved;
            auto casebook = small.open();
            INFO("after " << operations << " operations");
            CHECK((casebook.read("rod")->assessment().note("new") != nullptr) == saved);
            CHECK(casebook.verify()->empty());
        }
        CHECK(everFailed);
        CHECK(everSaved);
    }
}

TEST_CASE("a full disk is told as such, and the same edit can be saved once there is room")
{
    FailingDisk::work();
    SmallCasebook small(onFailingDisk());
    auto casebook = small.open();
    const auto edit =
        small.compose(casebook, noteRecord("new"), AddNote{SmallCasebook::note("Not lost.")});
    FailingDisk::failAfter(0);
    const auto done = casebook.append("rod", {edit});
    REQUIRE_FALSE(done);
    CHECK(done.problem().what.find("disk is full") != std::string::npos);
    FailingDisk::work();
    REQUIRE(casebook.append("rod", {edit}));
    CHECK(small.open().read("rod")->assessment().note("new")->text == "Not lost.");
}

TEST_CASE(
    "whenever the disk fails while something is forgotten, it is whole or gone, and cleared later")
{
    for (const auto fault : {FailingDisk::Fault::Full, FailingDisk::Fault::Io}) {
        bool everFailed = false;
        bool everHalfCleared = false;
        bool everDone = false;
        for (int operations = 0; operations < enough && !everDone; ++operations) {
            FailingDisk::work();
            SmallCasebook small(onFailingDisk());
            auto casebook = small.open();
            small.start(casebook, "other", "Another service");
            const auto fresh =
                small.compose(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Gone")});
            REQUIRE(casebook.append("rod", {fresh}));
            FailingDisk::failAfter(operations, fault);
            const auto gone = casebook.forget({"rod"}, Timestamp{1});
            FailingDisk::work();
            INFO("after " << operations << " operations");
            everFailed = everFailed || !gone;
            everHalfCleared = everHalfCleared || (gone && *gone);
            everDone = gone && !*gone;
            auto again = small.open();
            CHECK(*again.contains("rod") == !gone);
            CHECK(*again.isForgotten("rod") == static_cast<bool>(gone));
            CHECK(again.list()->size() == (gone ? 1u : 2u));
            CHECK(again.clearUnused());
            CHECK(again.verify()->empty());
        }
        CHECK(everFailed);
        CHECK(everHalfCleared);
        CHECK(everDone);
    }
}

TEST_CASE("a quota, a drive without locks and a disk that cannot be read are told as what they are")
{
    FailingDisk::work();
    SmallCasebook small(onFailingDisk());
    auto casebook = small.open();
    const auto edit =
        small.compose(casebook, noteRecord("new"), AddNote{SmallCasebook::note("Not lost.")});
    FailingDisk::failAfter(0, FailingDisk::Fault::Quota);
    const auto quota = casebook.append("rod", {edit});
    FailingDisk::work();
    REQUIRE_FALSE(quota);
    CHECK(quota.problem().what.find("share of the disk") != std::string::npos);

    FailingDisk::failLocking();
    const auto lock = casebook.append("rod", {edit});
    const auto opening = Casebook::open(small.path(), onFailingDisk());
    FailingDisk::work();
    REQUIRE_FALSE(lock);
    CHECK(lock.problem().what.find("cannot be locked") != std::string::npos);
    REQUIRE_FALSE(opening);
    CHECK(opening.problem().what.find("cannot be locked") != std::string::npos);

    auto other = small.open();
    FailingDisk::failReading();
    const auto read = other.verify();
    FailingDisk::work();
    REQUIRE_FALSE(read);
    CHECK(read.problem().what.find("cannot be read") != std::string::npos);
    CHECK(casebook.append("rod", {edit}));
}

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

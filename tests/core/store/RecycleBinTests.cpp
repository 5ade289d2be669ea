#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

template <typename T>
T told(Result<T> result)
{
    if (!result) {
        FAIL(toString(result.problem()));
    }
    return std::move(result).value();
}

constexpr Timestamp noon{1'795'000'000'000};

} // namespace

TEST_CASE("what is in the recycle bin is in no list, search or count, and comes back as it was")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.start(casebook, "other", "Another service");
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Nobody tried it")});
    const auto before = told(casebook.list());
    told(casebook.recycle("rod", noon));
    CHECK(told(casebook.list()).size() == 1);
    CHECK(told(casebook.search("nobody", 10)).empty());
    CHECK(told(casebook.countNotes()) == 0);
    CHECK(told(casebook.isRecycled("rod")));
    CHECK(told(casebook.contains("rod")));
    const auto bin = told(casebook.recycled());
    REQUIRE(bin.size() == 1);
    CHECK(bin.front().summary.service == "Apply for a rod licence");
    CHECK(bin.front().summary.notes == 1);
    CHECK(bin.front().at.milliseconds == noon.milliseconds);
    CHECK(told(casebook.verify()).empty());
    told(casebook.bringBack("rod"));
    CHECK(told(casebook.list()) == before);
    CHECK(told(casebook.search("nobody", 10)).size() == 1);
    CHECK(told(casebook.recycled()).empty());
    CHECK(told(casebook.verify()).empty());
}

TEST_CASE("nothing is changed in the recycle bin, and making the lists anew leaves it out of them")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const Edit edit =
        small.compose(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Too late")});
    told(casebook.recycle("rod", noon));
    const auto refused = casebook.append("rod", {edit});
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().what.find("Bring it back") != std::string::npos);
    CHECK_FALSE(casebook.recycle("rod", noon));
    told(casebook.rebuild());
    CHECK(told(casebook.list()).empty());
    CHECK(told(casebook.verify()).empty());
    CHECK_FALSE(casebook.bringBack("nobody"));
}

TEST_CASE("a read-only casebook is neither emptied nor put into the recycle bin")
{
    const SmallCasebook small;
    CasebookOptions options;
    options.readOnly = true;
    Casebook casebook = told(Casebook::open(small.path(), options));
    CHECK_FALSE(casebook.recycle("rod", noon));
    CHECK_FALSE(casebook.forget({"rod"}, noon));
    CHECK(told(casebook.recycled()).empty());
    CHECK(told(casebook.list()).size() == 1);
}

TEST_CASE("to forget what is not there changes nothing of the rest")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    CHECK_FALSE(casebook.forget({"rod", "nobody"}, noon));
    CHECK(told(casebook.list()).size() == 1);
    CHECK_FALSE(told(casebook.isForgotten("rod")));
}

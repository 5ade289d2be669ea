#include "core/assessment/Filing.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;

namespace {

using Points = std::vector<PointRef>;

/// The small edition, whose point 2 asks what point 1 of another edition asks.
Editions twoEditions()
{
    auto other = std::make_shared<Standard>();
    other->id = "wales-2025";
    Point first;
    first.number = 1;
    first.counterparts = {{point(2), Counterpart::Kind::Same, {}}};
    other->points = {first};
    return {smallPanel::editions().front(), other};
}

} // namespace

TEST_CASE("a note that is filed elsewhere leaves the points where it was seen, and no other")
{
    const Editions editions = smallPanel::editions();
    CHECK(refiled({point(1)}, {point(1)}, {point(3)}, false, editions) == Points{point(3)});
    CHECK(refiled({point(1), point(2)}, {point(1)}, {point(3)}, false, editions) ==
          Points{point(2), point(3)});
}

TEST_CASE("a note that stays is under both, and under none of them twice")
{
    const Editions editions = smallPanel::editions();
    CHECK(refiled({point(1)}, {point(1)}, {point(3)}, true, editions) ==
          Points{point(1), point(3)});
    CHECK(refiled({point(1), point(3)}, {point(1)}, {point(3)}, true, editions) ==
          Points{point(1), point(3)});
    CHECK(refiled({point(1)}, {point(1)}, {point(1)}, false, editions) == Points{point(1)});
}

TEST_CASE("a note that is filed under nothing is about the whole service")
{
    CHECK(refiled({point(1)}, {point(1)}, {}, false, smallPanel::editions()).empty());
}

TEST_CASE("a note that is filed under a point is filed under those judged together with it")
{
    const Editions editions = twoEditions();
    const PointRef welsh{"wales-2025", 1};
    CHECK(refiled({point(1)}, {point(1)}, {welsh}, false, editions) == Points{welsh, point(2)});
    CHECK(refiled({point(2), welsh}, {point(2), welsh}, {point(1)}, false, editions) ==
          Points{point(1)});
}

#include "ui/base/DateText.h"

#include <catch2/catch.hpp>

namespace {

constexpr core::Date someToday{2026, 11, 30};

std::optional<core::Date> read(const char* text)
{
    return ui::readDate(QString::fromUtf8(text), someToday);
}

} // namespace

TEST_CASE("a date is taken as people write it")
{
    for (const char* text :
         {"28 2 2027", "28/2/2027", "28.02.2027", "2027-02-28", "28-2-2027", "28 Feb 2027",
          " 28 february 2027 ", "28/2/27", "28.2.27", "28 Feb 27", "28th February 2027",
          "28 Febr 2027", "February 28, 2027", "28 Chwefror 2027", "28ain Chwef 2027"}) {
        INFO(text);
        CHECK(read(text) == core::Date{2027, 2, 28});
    }
    CHECK(read("1 Sept 2027") == core::Date{2027, 9, 1});
    CHECK(read("1st Medi 2027") == core::Date{2027, 9, 1});
}

TEST_CASE("a day without a year is the next such day, today included")
{
    CHECK(read("28 Feb") == core::Date{2027, 2, 28});
    CHECK(read("28/2") == core::Date{2027, 2, 28});
    CHECK(read("28.2.") == core::Date{2027, 2, 28});
    CHECK(read("30 November") == core::Date{2026, 11, 30});
    CHECK(read("29 November") == core::Date{2027, 11, 29});
    CHECK(read("31 Rhagfyr") == core::Date{2026, 12, 31});
    CHECK(read("29 Feb") == core::Date{2028, 2, 29});
    CHECK_FALSE(read("30 Feb").has_value());
}

TEST_CASE("what is no day is not taken for one")
{
    for (const char* text :
         {"", "tomorrow", "31 2 2027", "29 2 2027", "1 2 3 4", "28 Ma 2027", "28", "2/2027",
          "28 2 7", "28 2 207", "+28 2 2027", "0 2 2027", "28 13 2027", "28 Feb soon", "Feb Feb"}) {
        INFO(text);
        CHECK_FALSE(read(text).has_value());
    }
}

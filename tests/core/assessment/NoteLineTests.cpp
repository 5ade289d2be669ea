#include "core/assessment/PointLabels.h"
#include "core/standards/Library.h"
#include "ui/session/editors/NoteLine.h"

#include <catch2/catch.hpp>

namespace {

core::PointLabels labelsOf(const std::vector<std::string>& standards)
{
    const core::Library library({STANDARDS_DIR});
    core::Editions editions;
    for (const std::string& standard : standards) {
        editions.push_back(library.edition(standard).value());
    }
    return core::PointLabels(editions);
}

ui::NoteLine read(std::string_view typed)
{
    static const core::PointLabels labels = labelsOf({"gds-2019", "wales-2025"});
    return ui::readNoteLine(typed, [](std::string_view text) { return labels.find(text); });
}

} // namespace

TEST_CASE("A line without marks is an observation with just these words")
{
    const ui::NoteLine line = read("  Six rounds of research. ");
    CHECK(line.kind == core::NoteKind::Observation);
    CHECK_FALSE(line.saysKind);
    CHECK(line.text == "Six rounds of research.");
    CHECK(line.points.empty());
}

TEST_CASE("The first character says the kind of a note")
{
    CHECK(read("+ clear").kind == core::NoteKind::Strength);
    CHECK(read("!no screen readers").kind == core::NoteKind::Concern);
    CHECK(read("? who owns it").kind == core::NoteKind::Question);
    CHECK(read("= round 6 play-back").kind == core::NoteKind::Evidence);
    CHECK(read("* quiet room").kind == core::NoteKind::Observation);
    CHECK(read("!no screen readers").text == "no screen readers");
    CHECK(read("? ").text.empty());
}

TEST_CASE("A sign after a space belongs to the words")
{
    CHECK(read(" +44 is dialled").text == "+44 is dialled");
    CHECK(read(" +44 is dialled").kind == core::NoteKind::Observation);
    CHECK(read("- a list entry").text == "- a list entry");
}

TEST_CASE("A number sign files a note under further points")
{
    using Points = std::vector<core::PointRef>;
    CHECK(read("Owner #6 missing").points == Points{{"gds-2019", 6}});
    CHECK(read("Owner #6 missing").text == "Owner missing");
    CHECK(read("#w2 Welsh came late").points == Points{{"wales-2025", 2}});
    CHECK(read("#w2 Welsh came late").text == "Welsh came late");
    CHECK(read("late (see #gds-2019/9).").points == Points{{"gds-2019", 9}});
    CHECK(read("! slow #6, #9 #6").points == Points{{"gds-2019", 6}, {"gds-2019", 9}});
    CHECK(read("line one\n#Wales3 line two").text == "line one\nline two");
}

TEST_CASE("A mark that names no point stays in the words")
{
    for (const char* text :
         {"#99 red balloons", "#", "C#6 is a chord", "#hashtag", "#gds-2015/1"}) {
        CHECK(read(text).text == text);
        CHECK(read(text).points.empty());
    }
}

TEST_CASE("A chosen kind takes the place of the sign that stands in front")
{
    CHECK(ui::withSign("slow", core::NoteKind::Concern) == "! slow");
    CHECK(ui::withSign("! slow", core::NoteKind::Strength) == "+ slow");
    CHECK(ui::withSign("+slow", core::NoteKind::Observation) == "slow");
    CHECK(ui::withSign("", core::NoteKind::Question) == "? ");
}

TEST_CASE("Points have short labels that tell the editions apart")
{
    const auto labels = labelsOf({"gds-2019", "wales-2025"});
    CHECK(labels.label({"gds-2019", 6}) == "6");
    CHECK(labels.label({"wales-2025", 3}) == "W3");
    CHECK(labels.label({"scotland-2021", 3}) == "scotland-2021/3");
    const auto three = labelsOf({"gds-2019", "gds-2015", "govtech-2018"});
    CHECK(three.label({"gds-2015", 3}) == "GD3");
    CHECK(three.label({"govtech-2018", 3}) == "Go3");
    CHECK(three.find("go3") == core::PointRef{"govtech-2018", 3});
    const auto alike = labelsOf({"gds-2019", "wales-2021", "wales-2025"});
    CHECK(alike.label({"wales-2021", 3}) == "wales-2021/3");
    CHECK(alike.find("wales-2021/3") == core::PointRef{"wales-2021", 3});
}

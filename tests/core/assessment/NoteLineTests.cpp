#include "core/assessment/NoteLine.h"
#include "core/assessment/PointLabels.h"
#include "core/standards/Library.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

using Points = std::vector<PointRef>;

PointLabels labelsOf(const std::vector<std::string>& standards)
{
    const Library library({STANDARDS_DIR});
    Editions editions;
    for (const std::string& standard : standards) {
        editions.push_back(library.edition(standard).value());
    }
    return PointLabels(editions);
}

NoteLine read(std::string_view typed)
{
    static const PointLabels labels = labelsOf({"gds-2019", "wales-2025"});
    return readNoteLine(typed, [](std::string_view text) { return labels.find(text); });
}

/// What a line keeps of itself when it is read as letters alone.
void isOnlyWords(std::string_view typed)
{
    INFO(typed);
    const NoteLine line = read(typed);
    CHECK(line.text == typed);
    CHECK(line.kind == NoteKind::Observation);
    CHECK_FALSE(line.saysKind);
    CHECK(line.points.empty());
    CHECK(line.marks.empty());
}

std::string marked(std::string_view typed)
{
    std::string all;
    for (const NoteLine::Mark& mark : read(typed).marks) {
        all += "[" + std::string(typed.substr(mark.at, mark.length)) + "]";
    }
    return all;
}

} // namespace

TEST_CASE("a line without marks is an observation with just these words")
{
    const NoteLine line = read("  Six rounds of research. ");
    CHECK(line.kind == NoteKind::Observation);
    CHECK_FALSE(line.saysKind);
    CHECK(line.text == "Six rounds of research.");
    CHECK(line.points.empty());
    CHECK_FALSE(line.seen);
    CHECK_FALSE(line.audience);
}

TEST_CASE("a sign and a blank in front say the kind of a note")
{
    CHECK(read("+ clear").kind == NoteKind::Strength);
    CHECK(read("! no screen readers").kind == NoteKind::Concern);
    CHECK(read("? who owns it").kind == NoteKind::Question);
    CHECK(read("= round 6 play-back").kind == NoteKind::Evidence);
    CHECK(read("* quiet room").kind == NoteKind::Observation);
    CHECK(read("* quiet room").saysKind);
    CHECK(read("! no screen readers").text == "no screen readers");
    CHECK(read("? ").text.empty());
}

TEST_CASE("a plus, an exclamation or a question mark right before a capital says it too")
{
    CHECK(read("!No screen readers").kind == NoteKind::Concern);
    CHECK(read("?Échec").text == "Échec");
    CHECK(read("+Clear").text == "Clear");
}

TEST_CASE("what could be something else stays whole")
{
    for (const char* words : {"+44 1632 960001 is the number they gave",
                              "+20% since alpha",
                              "#1 worry of the team",
                              "Point #6 in the middle of a line",
                              "*bold* is how they write it",
                              "=SUM(A1:A9)",
                              "!important in their style sheet",
                              "?utm_source=x",
                              "+ve feedback",
                              "- a list entry",
                              "#99 red balloons",
                              "#",
                              "the C#6 chord",
                              "a hashtag #hashtag",
                              "see #gds-2015/1",
                              "and/or /somewhere",
                              "reply >everyone",
                              "#6",
                              "/told",
                              "=> next",
                              "5 > 4"}) {
        isOnlyWords(words);
    }
    CHECK(read(" +44 is dialled").text == "+44 is dialled");
}

TEST_CASE("number signs behind the words file a note under further points")
{
    CHECK(read("Owner missing #6").points == Points{{"gds-2019", 6}});
    CHECK(read("Owner missing #6").text == "Owner missing");
    CHECK_FALSE(read("Owner missing #6").onlyThere);
    CHECK(read("Welsh came late #w2").points == Points{{"wales-2025", 2}});
    CHECK(read("late #gds-2019/9 ").points == Points{{"gds-2019", 9}});
    CHECK(read("! slow #6 #9 #6").points == Points{{"gds-2019", 6}, {"gds-2019", 9}});
    CHECK(read("line one\nline two\n#Wales3").text == "line one\nline two");
    CHECK(read("Point #6 in the middle #5").text == "Point #6 in the middle");
}

TEST_CASE("two number signs file it there and not here")
{
    const NoteLine line = read("they pay by cheque ##6 #W2");
    CHECK(line.text == "they pay by cheque");
    CHECK(line.points == Points{{"gds-2019", 6}, {"wales-2025", 2}});
    CHECK(line.onlyThere);
}

TEST_CASE("how we know and who may read it have a mark each")
{
    const NoteLine line = read("! no plan for paper forms /told #5 >team");
    CHECK(line.kind == NoteKind::Concern);
    CHECK(line.text == "no plan for paper forms");
    CHECK(line.seen == Seen::Told);
    CHECK(line.audience == Audience::Team);
    CHECK(line.points == Points{{"gds-2019", 5}});
    for (const Seen seen : {Seen::Shown, Seen::Told, Seen::Read, Seen::Tried, Seen::NotSeen}) {
        CHECK(read("words " + std::string(markOf(seen))).seen == seen);
    }
    for (const Audience audience :
         {Audience::Team, Audience::Sponsor, Audience::TeamAndSponsor, Audience::Public}) {
        CHECK(read("words " + std::string(markOf(audience))).audience == audience);
    }
    CHECK(read("twice /told /read").text == "twice /told");
}

TEST_CASE("each mark tells where it stands, so that it can be shown as one")
{
    CHECK(marked("! é and more /told ##6 >both ") == "[!][/told][##6][>both]");
    CHECK(marked("Point #6 in the middle") == "");
}

TEST_CASE("a mark behind the invisible sign is letters, and the sign goes")
{
    const std::string joiner(letterMark);
    const NoteLine line = read(joiner + "! as they wrote it " + joiner + "#6");
    CHECK(line.text == "! as they wrote it #6");
    CHECK(line.kind == NoteKind::Observation);
    CHECK(line.points.empty());
    CHECK(read("a" + joiner + "b").text == "a" + joiner + "b");
}

TEST_CASE("a chosen kind takes the place of the sign that stands in front")
{
    CHECK(withSign("slow", NoteKind::Concern) == "! slow");
    CHECK(withSign("! slow", NoteKind::Strength) == "+ slow");
    CHECK(withSign("+ slow", NoteKind::Observation) == "slow");
    CHECK(withSign("+44", NoteKind::Question) == "? +44");
    CHECK(withSign("", NoteKind::Question) == "? ");
}

#include "core/assessment/AudienceView.h"
#include "core/assessment/Import.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

AddNote noteFrom(Reader writer, Audience audience)
{
    AddNote add;
    add.note.text = "Our own words";
    add.note.kind = NoteKind::Strength;
    add.note.from = writer;
    add.note.audience = audience;
    return add;
}

Audience audienceOf(const smallPanel::Day& day, const std::string& note)
{
    return day.ledger.assessment().note(note)->audience;
}

} // namespace

TEST_CASE("what a team writes is for the team and the panel, whoever it lets read it")
{
    smallPanel::Day day;
    day.make(noteRecord("n1"), noteFrom(Reader::Team, Audience::Public), "somebody");
    CHECK(audienceOf(day, "n1") == Audience::Team);
    day.make(noteRecord("n1"), Release{Audience::TeamAndSponsor}, "somebody");
    CHECK(audienceOf(day, "n1") == Audience::Team);
    day.make(noteRecord("n2"), noteFrom(Reader::Sponsor, Audience::Team), "somebody");
    CHECK(audienceOf(day, "n2") == Audience::Sponsor);
    day.make(noteRecord("n3"), noteFrom(Reader::Team, Audience::Panel), "somebody");
    CHECK(audienceOf(day, "n3") == Audience::Panel);
    CHECK(cutFor(day.ledger, Reader::Public).notes.empty());

    Attach file;
    file.attachment.name = "survey.txt";
    file.attachment.from = Reader::Team;
    file.attachment.audience = Audience::Public;
    day.make(attachmentRecord("f1"), file, "somebody");
    CHECK(day.ledger.assessment().attachments.front().audience == Audience::Team);
}

TEST_CASE("the panel lets others read what a team wrote, also who has left it since")
{
    smallPanel::Day day;
    day.make(noteRecord("n1"), noteFrom(Reader::Team, Audience::Team), "somebody");
    day.make(noteRecord("n1"), Release{Audience::Public}, "research");
    CHECK(audienceOf(day, "n1") == Audience::Public);
    day.make(memberRecord("research"), Remove{});
    CHECK(audienceOf(day, "n1") == Audience::Public);

    // It stays so in a file that is imported.
    const Assessment told = day.ledger.assessment();
    CHECK(fold("rod", asEdits(told, smallPanel::editions())).assessment.notes == told.notes);
}

TEST_CASE("one edit at the end comes to the same as all of them anew")
{
    smallPanel::Day day;
    day.make(noteRecord("n1"), noteFrom(Reader::Team, Audience::Public), "somebody");
    day.make(noteRecord("n1"), SetText{"Other words"}, "somebody");
    const Ledger anew("rod", day.ledger.edits());
    CHECK(day.ledger.assessment() == anew.assessment());
}

TEST_CASE(
    "what a stranger passes off as the panel’s is told as that of others and kept in the panel")
{
    smallPanel::Day day;
    day.make(noteRecord("n1"), noteFrom(Reader::Panel, Audience::Public), "somebody");
    CHECK(day.ledger.assessment().note("n1")->from == Reader::Public);
    CHECK(audienceOf(day, "n1") == Audience::Panel);
    CHECK(cutFor(day.ledger, Reader::Sponsor).notes.empty());
    CHECK(Ledger("rod", day.ledger.edits()).assessment() == day.ledger.assessment());

    // Who joins the panel later wrote it as one of them.
    day.make(memberRecord("somebody"), Enrol{smallPanel::member("somebody", Role::Assessor, "")},
             "somebody");
    CHECK(day.ledger.assessment().note("n1")->from == Reader::Panel);
    CHECK(audienceOf(day, "n1") == Audience::Public);
}

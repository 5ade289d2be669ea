#include "core/assessment/Ledger.h"
#include "tests/support/Histories.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const PointRef point{"gds-2019", 1};

/// An assessment that two people work on, with ids that count up.
class Panel {
public:
    Panel()
    {
        StartAssessment start;
        start.standards = {"gds-2019"};
        start.service.name = "Apply for a rod licence";
        add(ledger, assessmentRecord, start);
    }

    Edit add(Ledger& to, RecordId record, Change change, PersonId author = "lead")
    {
        const Edit edit = to.compose(histories::idOn(0, ++m_counter), std::move(record),
                                     std::move(change), std::move(author), Timestamp{m_counter});
        to.add(std::vector<Edit>{edit});
        return edit;
    }

    /// Takes `edit` back, as undo does.
    void undo(Ledger& to, const RecordId& record, const std::vector<Change>& back)
    {
        std::vector<Edit> edits;
        for (const Change& change : back) {
            edits.push_back(
                to.compose(histories::idOn(0, ++m_counter), record, change, "lead", std::nullopt));
        }
        to.add(edits);
    }

    Ledger ledger{"rod", {}};

private:
    std::int64_t m_counter = 0;
};

Note noteWith(std::string text)
{
    Note note;
    note.text = std::move(text);
    note.points = {point};
    return note;
}

} // namespace

TEST_CASE("a note has the words, the author and the time of the edit that added it")
{
    Panel panel;
    const Edit edit =
        panel.add(panel.ledger, noteRecord("n1"), AddNote{noteWith("Six rounds.")}, "researcher");
    const Note* note = panel.ledger.assessment().note("n1");
    REQUIRE(note != nullptr);
    CHECK(note->text == "Six rounds.");
    CHECK(note->author == "researcher");
    CHECK(note->at == edit.at);
}

TEST_CASE("a later edit by one who saw the earlier replaces it without a dispute")
{
    Panel panel;
    panel.add(panel.ledger, outcomeRecord(point), Settle{"amber", ""});
    panel.add(panel.ledger, outcomeRecord(point), Settle{"green", "Fixed on the day."}, "other");
    CHECK(panel.ledger.assessment().outcome(point)->outcome == "green");
    CHECK(panel.ledger.disputes().empty());
}

TEST_CASE("two outcomes settled apart from each other are disputed until somebody chooses")
{
    Panel panel;
    Ledger other = panel.ledger;
    const Edit green = panel.add(panel.ledger, outcomeRecord(point), Settle{"green", ""});
    const Edit red = panel.add(other, outcomeRecord(point), Settle{"red", ""}, "other");
    panel.ledger.add(other.edits());

    REQUIRE(panel.ledger.disputes().size() == 1);
    CHECK(panel.ledger.disputes()[0].aspect == Aspect::Verdict);
    CHECK(panel.ledger.disputes()[0].heads == std::vector<EditId>{green.id, red.id});

    const Edit chosen =
        panel.add(panel.ledger, outcomeRecord(point), Settle{"red", "Casting vote."});
    CHECK(chosen.replaces.size() == 2);
    CHECK(panel.ledger.disputes().empty());
    CHECK(panel.ledger.assessment().outcome(point)->reason == "Casting vote.");
}

TEST_CASE("two people who choose the same apart from each other agree")
{
    Panel panel;
    Ledger other = panel.ledger;
    panel.add(panel.ledger, outcomeRecord(point), Settle{"green", ""});
    panel.add(other, outcomeRecord(point), Settle{"green", ""}, "other");
    panel.ledger.add(other.edits());
    CHECK(panel.ledger.disputes().empty());
}

TEST_CASE("changes to two aspects of one note do not get in each other's way")
{
    Panel panel;
    panel.add(panel.ledger, noteRecord("n1"), AddNote{noteWith("Six rounds.")});
    Ledger other = panel.ledger;
    panel.add(panel.ledger, noteRecord("n1"), SetText{"Seven rounds."});
    panel.add(other, noteRecord("n1"), SetKind{NoteKind::Strength}, "other");
    panel.ledger.add(other.edits());
    CHECK(panel.ledger.disputes().empty());
    CHECK(panel.ledger.assessment().note("n1")->text == "Seven rounds.");
    CHECK(panel.ledger.assessment().note("n1")->kind == NoteKind::Strength);
}

TEST_CASE("a note that one removed while another changed it stays, disputed")
{
    Panel panel;
    panel.add(panel.ledger, noteRecord("n1"), AddNote{noteWith("Six rounds.")});
    Ledger other = panel.ledger;
    panel.add(panel.ledger, noteRecord("n1"), Remove{});
    CHECK(panel.ledger.assessment().note("n1") == nullptr);
    panel.add(other, noteRecord("n1"), SetText{"Six rounds, 41 people."}, "other");
    panel.ledger.add(other.edits());
    REQUIRE(panel.ledger.assessment().note("n1") != nullptr);
    CHECK(panel.ledger.assessment().note("n1")->text == "Six rounds, 41 people.");
    CHECK(panel.ledger.disputes().size() == 1);

    panel.add(panel.ledger, noteRecord("n1"), Remove{});
    CHECK(panel.ledger.assessment().note("n1") == nullptr);
    CHECK(panel.ledger.disputes().empty());
}

TEST_CASE("undoing the first edit of a record removes it, redoing brings it back")
{
    Panel panel;
    const Edit edit = panel.ledger.compose(histories::idOn(0, 90), noteRecord("n1"),
                                           AddNote{noteWith("Six rounds.")}, "lead", std::nullopt);
    const auto back = panel.ledger.inverse(edit);
    panel.ledger.add(std::vector<Edit>{edit});
    CHECK(back == std::vector<Change>{Remove{}});
    panel.undo(panel.ledger, edit.record, back);
    CHECK(panel.ledger.assessment().notes.empty());
    panel.undo(panel.ledger, edit.record, {Restore{}});
    CHECK(panel.ledger.assessment().note("n1")->text == "Six rounds.");
}

TEST_CASE("undoing the choice between two versions brings both back")
{
    Panel panel;
    Ledger other = panel.ledger;
    panel.add(panel.ledger, outcomeRecord(point), Settle{"green", ""});
    panel.add(other, outcomeRecord(point), Settle{"red", ""}, "other");
    panel.ledger.add(other.edits());
    const Edit choice = panel.ledger.compose(histories::idOn(0, 99), outcomeRecord(point),
                                             Settle{"amber", ""}, "lead", std::nullopt);
    const auto back = panel.ledger.inverse(choice);
    panel.ledger.add(std::vector<Edit>{choice});
    panel.undo(panel.ledger, choice.record, back);
    CHECK(panel.ledger.disputes().size() == 1);
}

TEST_CASE("a step that changes nothing has nothing to take back")
{
    Panel panel;
    panel.add(panel.ledger, noteRecord("n1"), AddNote{noteWith("Six rounds.")});
    const Edit same = panel.ledger.compose(histories::idOn(0, 99), noteRecord("n1"),
                                           SetText{"Six rounds."}, "lead", std::nullopt);
    CHECK(panel.ledger.inverse(same).empty());
}

TEST_CASE(
    "notes keep the order in which they were added, outcomes stand in the order of the points")
{
    Panel panel;
    panel.add(panel.ledger, noteRecord("z"), AddNote{noteWith("first")});
    panel.add(panel.ledger, noteRecord("a"), AddNote{noteWith("second")});
    panel.add(panel.ledger, noteRecord("z"), SetText{"first, mended"});
    panel.add(panel.ledger, outcomeRecord({"gds-2019", 10}), Settle{"green", ""});
    panel.add(panel.ledger, outcomeRecord({"gds-2019", 9}), Settle{"green", ""});
    const Assessment& assessment = panel.ledger.assessment();
    CHECK(assessment.notes[0].text == "first, mended");
    CHECK(assessment.notes[1].text == "second");
    CHECK(assessment.outcomes[0].point.number == 9);
}

TEST_CASE("edits that do not fit their record or have none to change are kept but not shown")
{
    Panel panel;
    panel.add(panel.ledger, noteRecord("nobody-began-me"), SetText{"words"});
    panel.add(panel.ledger, noteRecord("n1"), Recommend{});
    CHECK(panel.ledger.assessment().notes.empty());
    CHECK(panel.ledger.edits().size() == 3);
}

TEST_CASE("two files that give different origins leave nothing to choose, and the later one shows")
{
    StartAssessment one;
    one.service.name = "Apply for a rod licence";
    one.origin = Origin{};
    one.origin->url = "https://example.org/one";
    StartAssessment other = one;
    other.origin->url = "https://example.org/other";
    const Ledger ledger("rod", {{EditId{{1}}, assessmentRecord, one, "a", {}, {}},
                                {EditId{{2}}, assessmentRecord, other, "a", {}, {}}});
    CHECK(ledger.disputes().empty());
    REQUIRE(ledger.assessment().origin);
    CHECK(ledger.assessment().origin->url == "https://example.org/other");
}

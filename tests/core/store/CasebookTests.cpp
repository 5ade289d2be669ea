#include "tests/support/SmallCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace core;

namespace {

constexpr std::string_view onePoint = R"(format: standpoint-standard/1
id: one-point
name: One Point
short: One
publisher: Office
nation: United Kingdom
languages: [en]
current: true
address: https://example.org/one
summary: A standard with a single point.
sources:
  - {title: One, address: "https://example.org/one"}
scales:
  - id: colours
    name: Colours
    official: true
    rule: worst-point
    levels:
      - {id: green, name: Green, meaning: go on, colour: green}
      - {id: red, name: Red, meaning: stop, colour: red, needs-action: true}
phases:
  - {id: beta, name: Beta}
groups: []
themes:
  - {id: team, name: Team, minutes: 30}
points:
  - {number: 1, title: Be useful, theme: team, summary: One., why: Because., leads: [lead],
     prompts: {any: {ask: ["Who?"]}}}
)";

} // namespace

TEST_CASE("an edit is in the file when append returns, and another opening sees all of it")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"),
                  AddNote{SmallCasebook::note("Six rounds of research.")});
        small.add(casebook, outcomeRecord({"gds-2019", 1}), Settle{"amber", "Few screen readers."});
        small.add(casebook, noteRecord("n1"), SetText{"Seven rounds of research."});
    }
    const auto ledger = small.open().read("rod");
    REQUIRE(ledger);
    CHECK(ledger->assessment().note("n1")->text == "Seven rounds of research.");
    CHECK(ledger->assessment().outcome({"gds-2019", 1})->reason == "Few screen readers.");
    CHECK(ledger->edits().size() == 4);
}

TEST_CASE("appending the same edit twice changes nothing, an altered one is refused")
{
    SmallCasebook small;
    auto casebook = small.open();
    Edit edit = small.compose(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Once.")});
    REQUIRE(casebook.append("rod", {edit}));
    REQUIRE(casebook.append("rod", {edit}));
    CHECK(casebook.read("rod")->edits().size() == 2);
    edit.change = AddNote{SmallCasebook::note("Altered.")};
    CHECK_FALSE(casebook.append("rod", {edit}));
    CHECK(casebook.read("rod")->assessment().note("n1")->text == "Once.");
}

TEST_CASE("the list tells how far each assessment is, the last changed first")
{
    SmallCasebook small;
    auto casebook = small.open();
    small.start(casebook, "badge", "Renew a badge");
    small.add(casebook, outcomeRecord({"gds-2019", 2}), Settle{"red", ""});
    Recommendation item;
    item.text = "Test with people.";
    item.due = Date{2027, 2, 28};
    small.add(casebook, recommendationRecord("r1"), Recommend{item});
    const auto list = casebook.list();
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    const AssessmentSummary& rod = list->front();
    CHECK(rod.id == "rod");
    CHECK(rod.settled == 1);
    CHECK(rod.points == 14);
    CHECK(rod.pointOutcomes.words().at(1) == "red");
    CHECK(rod.openRecommendations == 1);
    CHECK(rod.nextDue == Date{2027, 2, 28});
    CHECK(rod.outcome.empty());
}

TEST_CASE("a list of many has each of them once, in the order of their last changes")
{
    SmallCasebook small;
    auto casebook = small.open();
    for (const char name : std::string("abcdefghi")) {
        small.start(casebook, {name}, {'S', name});
    }
    const std::string order = "fbhagidce";
    for (const char name : order) {
        small.add(casebook, noteRecord({'n', name}), AddNote{SmallCasebook::note("Seen.")}, {name});
    }
    std::string listed;
    std::vector<AssessmentName> names;
    for (const AssessmentSummary& one : casebook.list().value()) {
        CHECK(one.service == (one.id == "rod" ? "Apply for a rod licence" : "S" + one.id));
        listed += one.id;
        names.push_back({one.id, one.service, one.organisation});
    }
    CHECK(casebook.names().value() == names);
    CHECK(listed == std::string(order.rbegin(), order.rend()) + "rod");
}

TEST_CASE("search finds words in notes, reasons and recommendations, newest first, without accents")
{
    SmallCasebook small;
    auto casebook = small.open();
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Research in the tŷ")});
    small.add(casebook, outcomeRecord({"gds-2019", 1}), Settle{"green", "Strong research"});
    Recommendation item;
    item.text = "Publish the research";
    small.add(casebook, recommendationRecord("r1"), Recommend{item});
    auto hits = casebook.search("research", 10);
    REQUIRE(hits);
    REQUIRE(hits->size() == 3);
    CHECK(hits->front().record == recommendationRecord("r1"));
    CHECK(casebook.search("resea ty", 10)->size() == 1);
    CHECK(casebook.search("research", 2)->size() == 2);

    small.add(casebook, noteRecord("n1"), SetText{"Interviews"});
    CHECK(casebook.search("ty", 10)->empty());
    small.add(casebook, noteRecord("n1"), Remove{});
    CHECK(casebook.search("interviews", 10)->empty());
}

TEST_CASE("letters that search gives a meaning are searched for as they are")
{
    SmallCasebook small;
    auto casebook = small.open();
    small.add(casebook, noteRecord("n1"),
              AddNote{SmallCasebook::note("A \"quoted\" word AND more")});
    for (const auto* words :
         {"\"quoted\"", "AND", "quo*", "(", "\"", "NEAR(", "a - b", "text:word", "^"}) {
        INFO(words);
        CHECK(casebook.search(words, 10));
    }
    CHECK(casebook.search("\"quoted\"", 10)->size() == 1);
    CHECK(casebook.search("   ", 10)->empty());
}

TEST_CASE("a draft is kept until it is finished or emptied")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        const auto row = casebook.saveDraft("rod", {"note/gds-2019/1", "Nobody on the te"});
        REQUIRE(row);
        REQUIRE(casebook.saveDraft("rod", {"note/gds-2019/1", "Nobody on the team"}, *row));
        REQUIRE(casebook.saveDraft("rod", {"reason/gds-2019/2", "Half"}));
    }
    auto casebook = small.open();
    REQUIRE(casebook.drafts("rod")->size() == 2);
    const Draft kept = casebook.drafts("rod")->front();
    CHECK(kept.text == "Nobody on the team");
    const auto edit = small.compose(casebook, noteRecord("n1"),
                                    AddNote{SmallCasebook::note("Nobody on the team")});
    REQUIRE(casebook.append("rod", {edit}, {kept}));
    REQUIRE(
        casebook.saveDraft("rod", {"reason/gds-2019/2", ""}, Draft{"reason/gds-2019/2", "Half"}));
    CHECK(casebook.drafts("rod")->empty());
}

TEST_CASE("what two windows type at one place is kept side by side, and each drops its own")
{
    SmallCasebook small;
    auto first = small.open();
    auto second = small.open();
    const auto one = first.saveDraft("rod", {"note/whole", "Nobody on the team"});
    const auto two = second.saveDraft("rod", {"note/whole", "Six rounds of research"});
    REQUIRE(one);
    REQUIRE(two);
    CHECK(*one == Draft{"note/whole", "Nobody on the team"});
    CHECK(*two == Draft{"note/whole (2)", "Six rounds of research"});
    CHECK(placeOf(two->place) == "note/whole");

    // Both go on in their own.
    const auto more =
        second.saveDraft("rod", {"note/whole", "Six rounds of research, one more"}, *two);
    REQUIRE(more);
    CHECK(more->place == two->place);
    CHECK(first.drafts("rod")->size() == 2);

    // Who saw the words of the other does not drop what was typed there since.
    const auto edit =
        small.compose(first, noteRecord("n1"), AddNote{SmallCasebook::note("Six rounds")});
    REQUIRE(first.append("rod", {edit}, {*two}));
    REQUIRE(first.saveDraft("rod", {"note/whole", ""}, *two));
    CHECK(first.drafts("rod")->size() == 2);
    REQUIRE(second.saveDraft("rod", {"note/whole", ""}, *more));
    REQUIRE(first.saveDraft("rod", {"note/whole", ""}, *one));
    CHECK(first.drafts("rod")->empty());
}

TEST_CASE("a row of a draft tells its place, whatever stands in the name of the place")
{
    CHECK(placeOf("note/gds-2019/1") == "note/gds-2019/1");
    CHECK(placeOf("note/gds-2019/1 (12)") == "note/gds-2019/1");
    CHECK(placeOf("note/whole ()") == "note/whole ()");
    CHECK(placeOf("note/whole (a)") == "note/whole (a)");
    CHECK(placeOf("(2)") == "(2)");
    CHECK(placeOf("").empty());
}

TEST_CASE("before there is an assessment, a draft is kept in the casebook, and goes with no pack")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        REQUIRE(casebook.saveDraft({}, {"casebook/new", "Renew a pas"}));
    }
    auto casebook = small.open();
    CHECK(casebook.drafts({}).value() == std::vector<Draft>{{"casebook/new", "Renew a pas"}});
    CHECK(casebook.drafts("rod")->empty());
    CHECK(casebook.verify()->empty());
    const auto beside = casebook.saveDraft({}, {"casebook/new", "Apply"});
    REQUIRE(beside);
    CHECK(beside->place == "casebook/new (2)");
    REQUIRE(casebook.saveDraft({}, {"casebook/new", ""}, Draft{"casebook/new", "Renew a pas"}));
    REQUIRE(casebook.saveDraft({}, {"casebook/new", ""}, *beside));
    CHECK(casebook.drafts({})->empty());
}

TEST_CASE(
    "what somebody wants to come back to is kept in the casebook until they take the mark away")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const RecordId note = noteRecord("n1");
    REQUIRE(casebook.markForLater("rod", note, true));
    REQUIRE(casebook.markForLater("rod", outcomeRecord({"gds-2019", 5}), true));
    REQUIRE(casebook.markForLater("rod", assessmentRecord, true));
    CHECK(small.open().markedForLater("rod").value() ==
          std::set<RecordId>{note, outcomeRecord({"gds-2019", 5}), assessmentRecord});
    REQUIRE(casebook.markForLater("rod", note, false));
    CHECK_FALSE(casebook.markedForLater("rod").value().contains(note));
    CHECK(casebook.verify().value().empty());
    REQUIRE(casebook.forget({"rod"}, Timestamp{1}));
    CHECK(casebook.markedForLater("rod").value().empty());
}

TEST_CASE("the list tells in which assessments something half-typed waits")
{
    SmallCasebook small;
    auto casebook = small.open();
    small.start(casebook, "other", "Renew a passport");
    REQUIRE(casebook.saveDraft("other", {"note/whole", "Half"}));
    const auto list = casebook.list().value();
    REQUIRE(list.size() == 2);
    for (const AssessmentSummary& listed : list) {
        CHECK(listed.hasDrafts == (listed.id == "other"));
    }
    CHECK(casebook.verify()->empty());
}

TEST_CASE("an assessment is bound to the text of its editions")
{
    SmallCasebook small;
    auto casebook = small.open();
    const auto editions = casebook.editions("rod");
    REQUIRE(editions);
    REQUIRE(editions->size() == 1);
    CHECK(editions->front()->points.size() == 14);
}

TEST_CASE("starting an assessment that is there, or without its edition, changes nothing")
{
    SmallCasebook small;
    auto casebook = small.open();
    StartAssessment begin;
    begin.standards = {"gds-2019"};
    const Edit edit{small.ids().next(), assessmentRecord, begin, "owner", std::nullopt, {}};
    CHECK_FALSE(casebook.start("rod", {edit}, {small.edition("gds-2019")}));
    CHECK_FALSE(casebook.start("new", {edit}, {}));
    CHECK(casebook.list()->size() == 1);
    CHECK(casebook.verify()->empty());
}

TEST_CASE("the derived tables can be made anew from the log and then agree with it")
{
    SmallCasebook small;
    auto casebook = small.open();
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Six rounds.")});
    const auto before = casebook.list();
    REQUIRE(casebook.rebuild());
    CHECK(*casebook.list() == *before);
    CHECK(casebook.search("rounds", 5)->size() == 1);
    CHECK(casebook.verify()->empty());
}

TEST_CASE("a standard of one point is sound while the point is unsettled, and after")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const EditionText one{"one-point", std::string(onePoint)};
    StartAssessment begin;
    begin.standards = {one.id};
    begin.service.name = "Apply for one thing";
    const Edit edit{small.ids().next(), assessmentRecord, begin, "owner", Timestamp{1}, {}};
    REQUIRE(casebook.start("one", {edit}, {one}));
    const auto summary = [&] {
        const auto list = casebook.list();
        return *std::find_if(list->begin(), list->end(),
                             [](const auto& listed) { return listed.id == "one"; });
    };
    CHECK(summary().pointOutcomes.words() == std::vector<std::string>{""});
    CHECK(casebook.verify()->empty());
    small.add(casebook, outcomeRecord({one.id, 1}), Settle{"green", "Well done"}, "one");
    CHECK(summary().pointOutcomes.words() == std::vector<std::string>{"green"});
    CHECK(casebook.verify()->empty());
}

TEST_CASE("words of the database's library do not reach people")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    SQLite::Database other(small.path().string(), SQLite::OPEN_READWRITE);
    other.exec("DROP TABLE draft");
    const auto done = casebook.saveDraft("rod", {"note", "half a thought"});
    REQUIRE_FALSE(done);
    CHECK(done.problem().what.find("no such table") == std::string::npos);
    CHECK(done.problem().what.find("Saving what is being typed") != std::string::npos);
    CHECK(done.problem().where == small.path().string());
}

TEST_CASE("a search index that lost a word is told, also where the file is only read")
{
    SmallCasebook small;
    {
        Casebook casebook = small.open();
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Caf\u00e9 by the sea")});
        small.add(casebook, noteRecord("n2"), AddNote{SmallCasebook::note("sea and sea")});
    }
    const auto verified = [&](bool readOnly) {
        const auto casebook = Casebook::open(small.path(), {readOnly, 3000, {}});
        REQUIRE(casebook);
        const auto found = casebook->verify();
        REQUIRE(found);
        return *found;
    };
    CHECK(verified(true).empty());
    for (const std::string sql :
         {"INSERT INTO entry_text (entry_text) VALUES ('delete-all')",
          "INSERT INTO entry_text (entry_text, rowid, text) VALUES ('delete', 2, 'sea and sea')",
          "INSERT INTO entry_text (rowid, text) VALUES (7, 'more')"}) {
        INFO(sql);
        {
            SQLite::Database file(small.path().string(), SQLite::OPEN_READWRITE);
            file.exec(sql);
        }
        for (const bool readOnly : {true, false}) {
            const auto found = verified(readOnly);
            CHECK(found ==
                  std::vector<VerifyFinding>{{VerifyFinding::Kind::SearchDiffers, {}, {}, {}}});
        }
        REQUIRE(small.open().rebuild());
        CHECK(verified(true).empty());
        CHECK(small.open().search("cafe", 10)->size() == 1);
    }
}

TEST_CASE("a backup holds the same, and never writes over a file")
{
    SmallCasebook small;
    auto casebook = small.open();
    const auto copy = small.folder() / "copy.standpoint";
    REQUIRE(casebook.backup(copy));
    CHECK(Casebook::open(copy)->read("rod")->edits() == casebook.read("rod")->edits());
    CHECK_FALSE(casebook.backup(copy));
    CHECK_FALSE(casebook.backup(small.folder() / "missing/copy.standpoint"));
}

TEST_CASE("a stopped backup or import leaves nothing behind")
{
    SmallCasebook small;
    auto casebook = small.open();
    std::stop_source stopped;
    stopped.request_stop();
    Progress progress;
    progress.stop = stopped.get_token();
    CHECK_FALSE(casebook.backup(small.folder() / "copy.standpoint", progress));
    CHECK(std::distance(std::filesystem::directory_iterator(small.folder().path()), {}) == 1);
    CHECK_FALSE(casebook.startAll({{"x", {}, {}}}, progress));
    CHECK(casebook.list()->size() == 1);
}

TEST_CASE("what another program writes is seen")
{
    SmallCasebook small;
    auto here = small.open();
    REQUIRE(here.changedOutside());
    REQUIRE(here.read("rod"));
    auto there = small.open();
    small.add(there, noteRecord("n1"), AddNote{SmallCasebook::note("From there.")});
    CHECK(*here.changedOutside());
    CHECK_FALSE(*here.changedOutside());
    CHECK(here.read("rod")->assessment().note("n1") != nullptr);
    small.add(here, noteRecord("n2"), AddNote{SmallCasebook::note("From here.")});
    CHECK(there.read("rod")->assessment().notes.size() == 2);
    CHECK(there.verify()->empty());
}

TEST_CASE("the office’s agenda is kept in the casebook until it is taken out")
{
    const SmallCasebook small;
    Casebook casebook = small.open();
    const std::optional<Agenda> agenda(
        Agenda{TimeOfDay{10, 0}, {{AgendaKind::Break, {}, "Coffee", 10, {}}}});
    CHECK_FALSE(casebook.agendaTemplate().value());
    REQUIRE(casebook.setAgendaTemplate(agenda));
    CHECK(small.open().agendaTemplate().value() == agenda);
    CHECK(small.open().verify().value().empty());
    REQUIRE(casebook.setAgendaTemplate(std::nullopt));
    CHECK_FALSE(small.open().agendaTemplate().value());
}

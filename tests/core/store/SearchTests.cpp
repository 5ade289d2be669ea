#include "core/store/WordIndex.h"
#include "core/store/WordQuery.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

void enrol(SmallCasebook& small, Casebook& casebook, const std::string& id, const std::string& name)
{
    Member member;
    member.id = id;
    member.name = name;
    small.add(casebook, memberRecord(id), Enrol{member});
}

Note noteBy(const std::string& author, NoteKind kind, const std::string& text, int point,
            const char* at)
{
    Note note = SmallCasebook::note(text, point);
    note.author = author;
    note.kind = kind;
    note.at = timestampFromRfc3339(at);
    return note;
}

/// Adds it as its author would.
void addNote(SmallCasebook& small, Casebook& casebook, const std::string& id, Note note)
{
    Edit edit = small.compose(casebook, noteRecord(id), AddNote{note});
    edit.author = note.author;
    edit.at = note.at;
    REQUIRE(casebook.append("rod", {edit}));
}

std::vector<std::string> textsOf(const Result<FoundPlaces>& found)
{
    REQUIRE(found);
    std::vector<std::string> texts;
    for (const FoundPlace& place : found->places) {
        texts.push_back(place.hit.text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

/// Una Roe and Ben Ash wrote notes on two days.
struct Written {
    SmallCasebook small;
    Casebook casebook = small.open();

    Written()
    {
        enrol(small, casebook, "una", "Una Roe");
        enrol(small, casebook, "ben", "Ben Ash");
        addNote(
            small, casebook, "n1",
            noteBy("una", NoteKind::Strength, "Research with anglers", 1, "2026-11-23T10:00:00Z"));
        addNote(small, casebook, "n2",
                noteBy("ben", NoteKind::Concern, "Research without a screen reader", 1,
                       "2026-11-23T11:00:00Z"));
        Note question = noteBy("una", NoteKind::Question, "Who does research at sea?", 5,
                               "2026-11-25T10:00:00Z");
        question.state = QuestionState::ToAsk;
        question.audience = Audience::Team;
        addNote(small, casebook, "n3", question);
    }

    Texts find(FindFilter filter, const std::string& words = "resea") const
    {
        Search wanted;
        wanted.words = words;
        wanted.filter = std::move(filter);
        return textsOf(casebook.find(wanted));
    }
};

} // namespace

TEST_CASE("what is found has its kind, its point, who wrote it and when")
{
    const Written written;
    Search wanted;
    wanted.words = "screen";
    const auto found = written.casebook.find(wanted);
    REQUIRE(found);
    REQUIRE(found->places.size() == 1);
    const FoundPlace& place = found->places.front();
    CHECK(place.author == "Ben Ash");
    CHECK(place.found.kind == FoundKind::Concern);
    CHECK(place.found.at == timestampFromRfc3339("2026-11-23T11:00:00Z"));
    CHECK(place.found.points == std::vector<PointRef>{{"gds-2019", 1}});
    CHECK(place.hit.spans == std::vector<FoundSpan>{{19, 6}});
    CHECK(found->isAll);
}

TEST_CASE("who recommends something and who gives a reason is known though they do not say so")
{
    Written written;
    Recommendation item;
    item.text = "Publish the findings";
    Edit edit =
        written.small.compose(written.casebook, recommendationRecord("r1"), Recommend{item});
    edit.author = "ben";
    REQUIRE(written.casebook.append("rod", {edit}));
    edit = written.small.compose(written.casebook, outcomeRecord({"gds-2019", 1}),
                                 Settle{"amber", "The findings are thin"});
    edit.author = "una";
    REQUIRE(written.casebook.append("rod", {edit}));
    Search wanted;
    wanted.words = "findings";
    const auto found = written.casebook.find(wanted);
    REQUIRE(found);
    REQUIRE(found->places.size() == 2);
    CHECK(found->places[0].author == "Una Roe");
    CHECK(found->places[0].found.kind == FoundKind::Reason);
    CHECK(found->places[1].author == "Ben Ash");
    CHECK(found->places[1].found.kind == FoundKind::Recommendation);
}

TEST_CASE("each filter takes away what it does not hold for, and all of them have to hold")
{
    const Written written;
    CHECK(written.find({}).size() == 3);
    CHECK(written.find({.kinds = {FoundKind::Concern}}) ==
          Texts{"Research without a screen reader"});
    CHECK(written.find({.kinds = {FoundKind::Concern, FoundKind::Strength}}).size() == 2);
    CHECK(written.find({.authors = {"una  roe"}}).size() == 2);
    CHECK(written.find({.points = {{"gds-2019", 5}}}) == Texts{"Who does research at sea?"});
    CHECK(written.find({.readableBy = Reader::Team}) == Texts{"Who does research at sea?"});
    CHECK(written.find({.readableBy = Reader::Panel}).size() == 2);
    CHECK(written.find({.readableBy = Reader::Sponsor}).empty());
    CHECK(written.find({.openQuestions = true}) == Texts{"Who does research at sea?"});
    CHECK(written.find({.from = Date{2026, 11, 24}}) == Texts{"Who does research at sea?"});
    CHECK(written.find({.to = Date{2026, 11, 24}}).size() == 2);
    CHECK(written.find({.authors = {"Una Roe"}, .points = {{"gds-2019", 1}}}) ==
          Texts{"Research with anglers"});
    CHECK(written.find({.kinds = {FoundKind::Strength}, .authors = {"Ben Ash"}}).empty());
}

TEST_CASE("a section is found by the theme of its points, and a mark for later by who made it")
{
    Written written;
    const auto editions = written.casebook.editions("rod");
    REQUIRE(editions);
    const auto theme = [&](int point) { return editions->front()->point(point)->theme; };
    REQUIRE(theme(5) == theme(1));
    REQUIRE(theme(5) != theme(2));
    CHECK(written.find({.sections = {theme(5)}}).size() == 3);
    CHECK(written.find({.sections = {theme(2)}}).empty());
    CHECK(written.find({.sections = {theme(2), theme(1)}}).size() == 3);
    CHECK(written.find({.forLater = true}).empty());
    REQUIRE(written.casebook.markForLater("rod", noteRecord("n1"), true));
    CHECK(written.find({.forLater = true}) == Texts{"Research with anglers"});
}

TEST_CASE("a filter finds without words, and words of no letters find nothing")
{
    const Written written;
    CHECK(written.find({.kinds = {FoundKind::Question}}, "") == Texts{"Who does research at sea?"});
    CHECK(written.find({}, "").empty());
    CHECK(written.find({.kinds = {FoundKind::Question}}, "?!").empty());
}

TEST_CASE("a search that may look no further says that there may be more")
{
    Written written;
    Search wanted;
    wanted.words = "research";
    wanted.limit = 2;
    auto found = written.casebook.find(wanted);
    REQUIRE(found);
    CHECK(found->places.size() == 2);
    CHECK_FALSE(found->isAll);
    wanted.limit = 50;
    wanted.mostLookedAt = 1;
    wanted.filter.kinds = {FoundKind::Strength};
    found = written.casebook.find(wanted);
    REQUIRE(found);
    CHECK(found->places.empty());
    CHECK_FALSE(found->isAll);
    Progress progress;
    std::stop_source stop;
    stop.request_stop();
    progress.stop = stop.get_token();
    CHECK_FALSE(written.casebook.find(wanted, progress));
}

TEST_CASE("more places than are read at once are all looked at")
{
    Written written;
    std::vector<Edit> edits;
    for (int i = 0; i < 450; ++i) {
        Note note = noteBy("una", NoteKind::Evidence, "tally " + std::to_string(i), 1,
                           "2026-11-23T10:00:00Z");
        edits.push_back(written.small.compose(written.casebook, noteRecord("t" + std::to_string(i)),
                                              AddNote{note}));
    }
    REQUIRE(written.casebook.append("rod", edits));
    Search wanted;
    wanted.words = "tally";
    wanted.limit = 1000;
    const auto found = written.casebook.find(wanted);
    REQUIRE(found);
    CHECK(found->places.size() == 450);
    CHECK(found->isAll);
}

TEST_CASE("words in quotation marks stand side by side, and the last one may still be typed")
{
    CHECK(wordQuery("user research") == "\"user\"* \"research\"*");
    CHECK(wordQuery("\"user research\" now") == "\"user research\" \"now\"*");
    CHECK(wordQuery("\u201Cuser research\u201D") == "\"user research\"");
    CHECK(wordQuery("\"user resea") == "\"user resea\"*");
    CHECK(wordQuery("5\" disk") == "\"5 \"* \"disk\"*");
    CHECK(wordQuery("\"\" ?").empty());
    const WordIndex index({"research of the user", "user research now", "user researchers"});
    const auto places = [&](const std::string& words) {
        std::vector<std::size_t> texts;
        for (const auto& place : index.find(words).value()) {
            texts.push_back(place.text);
        }
        return texts;
    };
    CHECK(places("user research") == std::vector<std::size_t>{0, 1, 2});
    CHECK(places("\"user research\"") == std::vector<std::size_t>{1});
    CHECK(places("\"user resear") == std::vector<std::size_t>{1, 2});
}

TEST_CASE("what is in memory is found and marked as the index of the casebook does it")
{
    SmallCasebook small;
    auto casebook = small.open();
    const Texts texts{"Ymchwil yn y t\u0177, gyda phobl", "STRASSE und Stra\u00DFe",
                      "caf\u00E9 cafe\u0301 CAFE", "a-b (c) \"d\" 12.5 %",
                      "\u6F22\u5B57 and e\u0301tude"};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        small.add(casebook, noteRecord("n" + std::to_string(i)),
                  AddNote{SmallCasebook::note(texts[i])});
    }
    const WordIndex index(texts);
    for (const char* words : {"ty", "TY phobl", "strasse", "stra", "cafe", "caf\u00E9", "a b",
                              "d 12", "\u6F22", "etud", "\"cafe cafe\"", "nothing"}) {
        INFO(words);
        const auto here = index.find(words);
        const auto there = casebook.search(words, 10);
        REQUIRE(here);
        REQUIRE(there);
        REQUIRE(here->size() == there->size());
        for (std::size_t i = 0; i < here->size(); ++i) {
            const Hit& hit = (*there)[there->size() - 1 - i];
            CHECK(texts[(*here)[i].text] == hit.text);
            CHECK((*here)[i].spans == hit.spans);
            CHECK_FALSE(hit.spans.empty());
        }
    }
}

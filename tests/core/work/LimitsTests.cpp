// Whatever is taken in by one door goes out by all others.

#include "core/exchange/EditLimits.h"
#include "core/packs/Merge.h"
#include "core/support/Limits.h"
#include "core/work/NewAssessment.h"
#include "core/work/OpenAssessment.h"
#include "tests/core/packs/Handover.h"
#include "tests/core/work/EditorAtWork.h"
#include "tests/support/ImportedItems.h"

using namespace core;

namespace {

Assessment permit()
{
    Assessment assessment;
    assessment.id = "permit";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Apply for a fishing permit";
    Member lead;
    lead.id = "lead";
    lead.name = "Lead assessor";
    lead.role = Role::Lead;
    assessment.panel = {lead};
    Note note = SmallCasebook::note("Seen.");
    note.id = "n1";
    note.author = "lead";
    assessment.notes = {note};
    Recommendation item;
    item.id = "r1";
    item.text = "Test with screen readers.";
    assessment.recommendations = {item};
    return assessment;
}

/// What comes of an assessment in a file: nothing where it is refused.
std::optional<std::string> broughtIn(const SmallCasebook& small, Casebook& casebook,
                                     const Assessment& assessment, std::string& why)
{
    const Editions editions{told(small.library().edition("gds-2019"))};
    const auto items = readExchange(toExchange(assessment, editions), "permit.json");
    if (!items) {
        why = toString(items.problem());
        return std::nullopt;
    }
    const auto checked = checkImport(*items, small.library());
    if (!checked) {
        why = toString(checked.problem());
        return std::nullopt;
    }
    const auto added = addImport(casebook, *checked);
    if (!added) {
        why = toString(added.problem());
        return std::nullopt;
    }
    return toExchange(told(casebook.read(assessment.id)).assessment(),
                      told(casebook.editions(assessment.id)));
}

struct Boundary {
    std::string where; ///< What a refusal names.
    std::function<void(Assessment&, std::size_t)> set;
    std::size_t most;
};

std::vector<Boundary> boundaries()
{
    const auto text = [](std::size_t length) { return std::string(length, 'x'); };
    return {
        {"notes[0].text",
         [=](Assessment& one, std::size_t length) { one.notes[0].text = text(length); },
         longestText},
        // Quotation marks take twice the room in the log.
        {"recommendations[0].text",
         [=](Assessment& one, std::size_t length) {
             one.recommendations[0].text = std::string(length, '"');
         },
         longestText},
        {"service.description",
         [=](Assessment& one, std::size_t length) { one.service.description = text(length); },
         longestText},
        {"panel[0].name",
         [=](Assessment& one, std::size_t length) { one.panel[0].name = text(length); },
         longestText},
        {"notes[0].id",
         [=](Assessment& one, std::size_t length) { one.notes[0].id = text(length); }, longestLine},
        {"id", [=](Assessment& one, std::size_t length) { one.id = text(length); }, longestLine},
    };
}

} // namespace

TEST_CASE("what a file brings in within the limits can be handed over and comes out the same")
{
    const SmallCasebook small;
    for (const std::size_t less : {std::size_t{1}, std::size_t{0}}) {
        TemporaryFolder folder;
        Casebook mine = told(Casebook::create(folder / "mine.standpoint", {"me", "Me"}));
        Assessment assessment = permit();
        for (const Boundary& boundary : boundaries()) {
            boundary.set(assessment, boundary.most - less);
        }
        std::string why;
        const auto said = broughtIn(small, mine, assessment, why);
        INFO(why);
        REQUIRE(said);
        Casebook theirs = told(Casebook::create(folder / "theirs.standpoint", {"you", "You"}));
        told(merge(theirs, handedOver(mine), {}, noon));
        CHECK(toExchange(told(theirs.read(assessment.id)).assessment(),
                         told(theirs.editions(assessment.id))) == *said);
        if (less == 0) {
            handedOver(mine, Reader::Team);
        }
    }
}

TEST_CASE("what a file has beyond the limits is refused with its place, and nothing is changed")
{
    const SmallCasebook small;
    TemporaryFolder folder;
    Casebook mine = told(Casebook::create(folder / "mine.standpoint", {"me", "Me"}));
    for (const Boundary& boundary : boundaries()) {
        INFO(boundary.where);
        Assessment assessment = permit();
        boundary.set(assessment, boundary.most + 1);
        std::string why;
        CHECK_FALSE(broughtIn(small, mine, assessment, why));
        CHECK(says(why, ": " + boundary.where));
        CHECK(told(mine.ids()).empty());
    }
}

TEST_CASE("a record is refused whose texts are too long together")
{
    Member member;
    member.name = "Lead";
    Edit edit{{}, memberRecord("lead"), Enrol{member}, "lead", {}, {}};
    std::get<Enrol>(edit.change).member.expertise.assign(15, std::string(longestText, 'x'));
    CHECK_FALSE(beyondLimits(edit));
    std::get<Enrol>(edit.change).member.expertise.assign(16, std::string(longestText, 'x'));
    const auto beyond = beyondLimits(edit);
    REQUIRE(beyond);
    CHECK(says(beyond->what, "more than 16 megabytes of text"));
}

TEST_CASE("every time that a file or a clock can say is kept and handed over")
{
    const SmallCasebook small;
    constexpr std::int64_t startOf1969 = -31'536'000'000;
    constexpr std::int64_t startOf2263 = 9'246'182'400'000;
    for (const std::int64_t time :
         {earliestTime, startOf1969, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1},
          startOf2263, (std::int64_t{1} << 47) - 1, std::int64_t{1} << 47,
          (std::int64_t{1} << 47) + 1, latestTime}) {
        INFO(time);
        TemporaryFolder folder;
        Casebook mine = told(Casebook::create(folder / "mine.standpoint", {"me", "Me"}));
        Assessment assessment = permit();
        assessment.notes[0].at = Timestamp{time};
        std::string why;
        const auto said = broughtIn(small, mine, assessment, why);
        INFO(why);
        REQUIRE(said);

        const Clock clock = [&] { return Timestamp{time}; };
        IdSource ids(clock, [] { return std::uint64_t{7}; });
        NewAssessment wanted;
        wanted.standards = {"gds-2019"};
        wanted.service.name = "Begun at an odd time";
        const auto begun = told(startAssessment(wanted, {"me", "Me"}, small.library(), ids, clock));
        told(mine.start(begun.id, begun.edits, begun.editions));
        for (const char* text : {"One", "Two"}) {
            const auto open = told(openAssessment(mine, begun.id, std::nullopt));
            const auto made = told(open.editor(ids, clock).addNote(SmallCasebook::note(text)));
            told(mine.append(begun.id, made.edits));
        }

        Casebook theirs = told(Casebook::create(folder / "theirs.standpoint", {"you", "You"}));
        told(merge(theirs, handedOver(mine), {}, noon));
        for (const AssessmentId& id : told(mine.ids())) {
            CHECK(toExchange(told(theirs.read(id)).assessment(), told(theirs.editions(id))) ==
                  toExchange(told(mine.read(id)).assessment(), told(mine.editions(id))));
        }
    }
}

TEST_CASE("what somebody types beyond the limits is refused where they type it")
{
    EditorAtWork work;
    const auto editor = work.editor("lead");
    Note note;
    note.text = std::string(longestText, 'x');
    CHECK(editor.addNote(note));
    note.text += 'x';
    const auto refused = editor.addNote(note);
    REQUIRE_FALSE(refused);
    CHECK(says(toString(refused.problem()), "longer than one megabyte. Shorten it"));
}

TEST_CASE("a casebook that holds more already opens, and packs what it can")
{
    SmallCasebook small;
    {
        Casebook casebook = small.open();
        small.start(casebook, "short", "Tell us once");
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Seen.")});
    }
    {
        SQLite::Database file(small.path().string(), SQLite::OPEN_READWRITE);
        SQLite::Statement longer(
            file, "UPDATE edit SET value = replace(value, 'Seen.', ?) WHERE record = 'note/n1'");
        longer.bind(1, std::string(longestText + 1, 'x'));
        REQUIRE(longer.exec() == 1);
    }
    const Casebook casebook = small.open();
    CHECK(told(casebook.read("rod")).assessment().notes.front().text.size() == longestText + 1);
    CHECK(makePack(casebook, {{"short"}, Reader::Panel, true, {}}, noon));
    const auto refused = makePack(casebook, {{"rod", "short"}, Reader::Panel, true, {}}, noon);
    REQUIRE_FALSE(refused);
    CHECK(says(toString(refused.problem()),
               "Apply for a rod licence: cannot be handed over because of note/n1: the text is "
               "longer than one megabyte"));
    CHECK(says(toString(refused.problem()), "leave this assessment out"));
}

TEST_CASE("a clock in no year is told as what it is")
{
    Edit edit{{}, noteRecord("n1"), AddNote{SmallCasebook::note("Seen.")}, "me", {}, {}};
    for (const std::int64_t time : {earliestTime - 1, latestTime + 1}) {
        edit.at = Timestamp{time};
        const auto beyond = beyondLimits(edit);
        REQUIRE(beyond);
        CHECK(says(beyond->what, "Set the clock"));
    }
    edit.at = Timestamp{latestTime};
    CHECK_FALSE(beyondLimits(edit));
}

#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"
#include "core/assessment/Permissions.h"
#include "core/assessment/Versions.h"
#include "core/support/File.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdlib>

using namespace core;
using smallPanel::point;

namespace {

/// Who stands for a column of the table.
struct Column {
    PersonId person;
    std::optional<Reader> cutFor;
};

const std::array columns{Column{"lead", {}},
                         Column{"research", {}},
                         Column{"watcher", {}},
                         Column{"team", Reader::Team},
                         Column{"sponsor", Reader::Sponsor},
                         Column{"somebody", Reader::Public}};

/// What the panel handed them, for those to whom it hands it.
Ledger seenBy(const Ledger& whole, const Column& column)
{
    if (!column.cutFor) {
        return whole;
    }
    const Assessment cut = cutFor(whole, *column.cutFor);
    return Ledger(cut.id, asEdits(cut, smallPanel::editions()));
}

/// Says it in words: whether `column` may do what `record` and `change` are.
std::string_view tried(const Ledger& whole, const Column& column, const RecordId& record,
                       const Change& change)
{
    const Editions editions = smallPanel::editions();
    const Ledger ledger = seenBy(whole, column);
    const auto why = [&](const Change& wanted) {
        return whyNot({ledger, editions, column.person, record, wanted, column.cutFor});
    };
    const auto first = why(change);
    const auto* settle = std::get_if<Settle>(&change);
    if (!first) {
        return "yes";
    }
    if (settle != nullptr && first->kind == Refusal::Kind::OnlyProposes &&
        !why(Settle{settle->outcome, settle->reason, Decision::Proposed})) {
        return "proposes";
    }
    return "–";
}

/// Every point is rated: on the first the panel is split, on the others it agrees.
smallPanel::Day ratedDay()
{
    smallPanel::Day day;
    for (const int number : {1, 2, 3}) {
        day.make(ratingRecord("lead", point(number)), Rate{"green", {}, ""});
        day.make(ratingRecord("research", point(number)),
                 Rate{number == 1 ? "red" : "green", {}, ""}, "research");
        day.make(ratingRecord("watcher", point(number)), Rate{"green", {}, ""}, "watcher");
    }
    AddNote add;
    add.note.text = "Forms were lost";
    add.note.points = {point(1)};
    add.note.audience = Audience::Public;
    day.make(noteRecord("n"), add);
    return day;
}

void reveal(smallPanel::Day& day)
{
    for (const int number : {1, 2, 3}) {
        day.make(revealRecord(point(number)), RevealRatings{});
    }
}

void settle(smallPanel::Day& day)
{
    for (const int number : {1, 2, 3}) {
        day.make(outcomeRecord(point(number)), Settle{"green", "Seen"});
    }
}

void sign(smallPanel::Day& day)
{
    Sign sign = signNow(day.ledger, "", {}, Date{2026, 11, 23});
    sign.signature.unconfirmed = {{"research", "On leave"}};
    day.make(signatureRecord(1), sign);
    day.make(answerRecord(outcomeRecord(point(1))), AnswerFinding{Stance::Challenge, "We did"},
             "team");
}

Enrol anotherAssessor()
{
    return Enrol{smallPanel::member("new", Role::Assessor, "design")};
}

std::string rowsOf(const Ledger& ledger)
{
    std::string text = "| | lead | assessor | observer, trainee | team | sponsor | public |\n"
                       "|---|---|---|---|---|---|---|\n";
    const auto row = [&](std::string_view what, const auto& recordOf, const auto& changeOf) {
        text += "| " + std::string(what) + " |";
        for (const Column& column : columns) {
            text += " ";
            text += tried(ledger, column, recordOf(column), changeOf(column));
            text += " |";
        }
        text += "\n";
    };
    const auto always = [](const auto& value) { return [value](const Column&) { return value; }; };
    const auto outcome = [&](int number, const std::string& level) {
        return std::pair(always(outcomeRecord(point(number))),
                         always(Change(Settle{level, "In other words"})));
    };
    const auto split = outcome(1, "red");
    const auto agreed = outcome(2, "green");
    row(
        "Change one’s rating", [](const Column& c) { return ratingRecord(c.person, point(2)); },
        always(Change(Rate{"amber", {}, ""})));
    row("Rate in the name of another", always(ratingRecord("another", point(2))),
        always(Change(Rate{"amber", {}, ""})));
    row("Reveal the ratings", always(revealRecord(point(3))), always(Change(RevealRatings{})));
    row("Take a reveal back", always(revealRecord(point(1))), always(Change(Remove{})));
    row("Settle a point on which the panel agrees", agreed.first, agreed.second);
    row("Settle a point on which it is split: the casting vote", split.first, split.second);
    row("Write a note", always(noteRecord("new")), [](const Column& c) {
        AddNote add;
        add.note.from = c.cutFor.value_or(Reader::Panel);
        return Change(add);
    });
    const auto ofThePanel = [](const Column& c) {
        return c.cutFor ? cutId(noteRecord("n")) : noteRecord("n");
    };
    row("Release a note of somebody else on the panel", ofThePanel,
        always(Change(Release{Audience::Team})));
    row("Write a recommendation", always(recommendationRecord("r")), always(Change(Recommend{})));
    row("Say who else is on the panel", always(memberRecord("new")),
        always(Change(anotherAssessor())));
    row("Say who leads", always(memberRecord("research")),
        always(Change(Enrol{smallPanel::member("research", Role::Lead, "")})));
    row(
        "Stand by a version", [](const Column& c) { return confirmationRecord(c.person); },
        always(Change(Confirm{fingerprintOf(ledger)})));
    Sign next = signNow(ledger, "Point 1", {}, Date{2026, 11, 24});
    next.signature.unconfirmed = {{"research", "On leave"}};
    row("Sign a version", always(signatureRecord(next.signature.version)), always(Change(next)));
    row("Answer a finding", always(answerRecord(outcomeRecord(point(2)))), [](const Column& c) {
        return Change(AnswerFinding{Stance::Accept, "", answeringAs(c.cutFor)});
    });
    row("Reply to an answer", always(replyRecord(outcomeRecord(point(1)))),
        always(Change(ReplyToAnswer{Response::Keep, "It was not shown"})));
    return text;
}

/// The rules are asked; nothing of it is written by hand.
std::string byPhase()
{
    std::string text =
        "\n## Before and after the reveal and the signature\n\n"
        "The same rules, tried on a panel of a lead, an assessor and an observer who have rated.\n";
    smallPanel::Day day = ratedDay();
    text += "\nBefore the ratings of a point are revealed:\n\n" + rowsOf(day.ledger);
    reveal(day);
    text += "\nOnce they are revealed:\n\n" + rowsOf(day.ledger);
    settle(day);
    text +=
        "\nOnce every point is settled, the split one by the lead’s vote:\n\n" + rowsOf(day.ledger);
    sign(day);
    text +=
        "\nOnce a version is signed and the team has challenged a finding. Who changes what the "
        "panel says then makes a\nversion that is not signed yet; the signed one stays as it "
        "is:\n\n" +
        rowsOf(day.ledger);
    day.make(replyRecord(outcomeRecord(point(1))), ReplyToAnswer{Response::Keep, "Not shown"});
    day.make(outcomeRecord(point(3)), Settle{"green", "Seen since"});
    text += "\nOnce the panel replied and changed another outcome, for the next version:\n\n" +
            rowsOf(day.ledger);
    return text;
}

std::string asTable()
{
    const auto cell = [](May may) {
        return may == May::Yes ? "yes" : may == May::Own ? "own" : "–";
    };
    std::string text =
        "# Who may do what\n\n"
        "What each may change of an assessment. The window offers just this and the command line "
        "refuses the rest. A merge leaves\nout what its author can never have been allowed; what "
        "stands under *provided that* is asked when it is done.\n“Own” is what bears one’s name; "
        "of notes and files, what one began.\n\n"
        "Where nobody on the panel is the lead, everybody has the lead’s rights. Who is not on "
        "the panel joins it as an assessor with\nwhat they do first. The team, the sponsor and "
        "the public are those to whom the panel handed an assessment in a pack.\n\n"
        "Who settles several points at once, as the panel rated them or as not assessed, is the "
        "lead.\n\n"
        "| | lead | assessor | observer, trainee | team | sponsor | public | provided that |\n"
        "|---|---|---|---|---|---|---|---|\n";
    for (const Right& right : rights()) {
        text += "| " + std::string(right.what) + " |";
        for (const May may : right.may) {
            text += std::string(" ") + cell(may) + " |";
        }
        text += " " + std::string(right.when) + " |\n";
    }

    return text + byPhase();
}

} // namespace

TEST_CASE("the table of rights in the documents is the one that counts")
{
    const std::string path = SOURCE_DIR "/docs/rights.md";
    if (const char* update = std::getenv("UPDATE_GOLDEN"); update && std::string(update) == "1") {
        REQUIRE(writeFile(path, asTable()));
    }
    const auto text = readFile(path, 1 << 20);
    REQUIRE(text);
    CHECK(*text == asTable());
}

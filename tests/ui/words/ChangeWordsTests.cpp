#include "tests/core/assessment/SmallPanel.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/CoreWords.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

using core::Said;
using smallPanel::point;

namespace {

/// Knows one word of core in another language.
class OneWord : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* english, const char*, int) const override
    {
        return qstrcmp(context, "core") == 0 && qstrcmp(english, "everybody") == 0
                   ? QStringLiteral("pawb")
                   : QString();
    }
};

QString facts(const core::RecordId& record, const core::Change& change)
{
    return ui::factsInWords(core::saidBy(change), record, smallPanel::editions());
}

} // namespace

TEST_CASE("what a change says is told in the words of the window")
{
    const auto note = core::noteRecord("n");
    CHECK(facts(note, core::SetKind{core::NoteKind::Concern}) == "Concern");
    CHECK(facts(note, core::FileUnder{{point(1), point(3)}}) == "1 and 3");
    CHECK(facts(note, core::FileUnder{}) == "nothing");
    CHECK(facts(note, core::SetText{"Seen twice"}).isEmpty());
    CHECK(facts(core::recommendationRecord("r"), core::SetDue{core::Date{2026, 12, 1}}) ==
          "1 December 2026");
    CHECK(facts(core::recommendationRecord("r"), core::SetDue{}) == "no date");
    CHECK(facts(core::ratingRecord("lead", point(1)),
                core::Rate{std::string(core::notAssessed), core::Confidence::High, "x"}) ==
          "Not assessed, Sure");
    core::Member member = smallPanel::member("lead", core::Role::Lead, "");
    member.leads = {point(2)};
    member.absence = "ill";
    CHECK(facts(core::memberRecord("lead"), core::Enrol{member}) ==
          "lead person, Lead assessor, leads 2, away: ill");
}

TEST_CASE("a dispute is one line with both versions")
{
    smallPanel::Day day;
    core::Note note;
    note.text = "Six rounds";
    day.make(core::noteRecord("n"), core::AddNote{note});
    const core::Ledger before = day.ledger;
    day.make(core::noteRecord("n"), core::SetText{"Seven rounds"});
    core::Edit other = before.compose(core::EditId{{9}}, core::noteRecord("n"),
                                      core::SetText{"Eight rounds"}, "research", {});
    day.ledger.add(std::span(&other, 1));
    REQUIRE(day.ledger.disputes().size() == 1);
    const QString line =
        ui::disputeInWords(day.ledger, smallPanel::editions(), day.ledger.disputes().front());
    CHECK(line.startsWith("Apply for a rod licence. The note: "));
    CHECK((line.endsWith(". The text: “Seven rounds” or “Eight rounds”.") ||
           line.endsWith(". The text: “Eight rounds” or “Seven rounds”.")));
}

TEST_CASE("English words that stand in core are said in the language of the window")
{
    CHECK(ui::inWords(core::Reader::Public) == "everybody");
    OneWord welsh;
    QCoreApplication::installTranslator(&welsh);
    CHECK(ui::inWords(core::Reader::Public) == "pawb");
    QCoreApplication::removeTranslator(&welsh);
    CHECK(ui::inWords(core::Aspect::Audience) == "who may read it");
}

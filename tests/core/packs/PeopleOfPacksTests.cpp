#include "core/assessment/ShownName.h"
#include "tests/core/packs/Handover.h"
#include "tests/support/ImportedItems.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Member member(const std::string& name, Role role)
{
    Member one;
    one.name = name;
    one.role = role;
    return one;
}

/// The lead's casebook with a panel of two.
struct Office {
    SmallCasebook small;
    Casebook lead = small.open();

    Office()
    {
        small.add(lead, memberRecord("owner"), Enrol{member("Lea Lead", Role::Lead)});
        small.add(lead, memberRecord("sam"), Enrol{member("Sam Jones", Role::Assessor)});
    }

    void take(const Casebook& from) { told(merge(lead, handedOver(from), {}, noon)); }

    Assessment now() const { return told(lead.read("rod")).assessment(); }
    std::string exported() const { return toExchange(now(), told(lead.editions("rod"))); }

private:
    std::int64_t m_time = 1'795'000'000'000;
};

Change noteSaying(const std::string& text, Audience audience = Audience::Panel)
{
    Note note;
    note.text = text;
    note.audience = audience;
    return AddNote{note};
}

} // namespace

TEST_CASE("a removed member keeps their name, also when their pack comes late")
{
    Office office;
    Colleague sam(office.lead, "sam", 7);
    office.small.add(office.lead, memberRecord("sam"), Remove{});
    sam.make(noteRecord("late"), noteSaying("Seen on the train"));
    office.take(sam.casebook);
    const Assessment now = office.now();
    REQUIRE(now.note("late") != nullptr);
    CHECK(now.panel.size() == 1);
    CHECK(nameOf(now, now.note("late")->author) == "Sam Jones");
    const auto read = told(readExchange(office.exported(), "x.json"));
    CHECK(read.front().assessment.panel.size() == 1);
    REQUIRE(read.front().assessment.formerly.size() == 1);
    CHECK(read.front().assessment.formerly.front().name == "Sam Jones");
}

TEST_CASE("an export with somebody who left comes in as it went out")
{
    Office office;
    office.small.add(office.lead, noteRecord("n1"), noteSaying("Ours"));
    Colleague sam(office.lead, "sam", 7);
    sam.make(noteRecord("late"), noteSaying("Seen on the train"));
    office.take(sam.casebook);
    office.small.add(office.lead, memberRecord("sam"), Remove{});
    const std::string exported = office.exported();
    const auto items = told(readExchange(exported, "x.json"));
    Casebook other =
        told(Casebook::create(office.small.folder() / "other.standpoint", {"o", "Other"}));
    told(addImport(other, told(checkImport(items, office.small.library()))));
    CHECK(toExchange(told(other.read("rod")).assessment(), told(other.editions("rod"))) ==
          exported);
    CHECK(told(addImport(other, told(checkImport(items, office.small.library())))).alreadyThere ==
          1);
}

TEST_CASE("people of the team and the sponsor are never on the panel of an export")
{
    const Reader reader = GENERATE(Reader::Team, Reader::Sponsor);
    Office office;
    Colleague outside(office.lead, "outside", 9, reader);
    outside.make(noteRecord("theirs"), noteSaying("We fixed it"));
    office.take(outside.casebook);
    REQUIRE(office.now().note("theirs") != nullptr);
    const Assessment read = told(readExchange(office.exported(), "x.json")).front().assessment;
    CHECK(read.panel == office.now().panel);
    CHECK(read.formerly.empty());
    CHECK(read.others == std::vector<PersonId>{"outside"});
}

TEST_CASE("who is handed a cut cannot write under the name of somebody who left the panel")
{
    Office office;
    office.small.add(office.lead, memberRecord("sam"), Remove{});
    Colleague sam(office.lead, "sam", 7, Reader::Team);
    sam.make(noteRecord("forged"), noteSaying("I am on the panel"));
    office.take(sam.casebook);
    CHECK(office.now().note("forged") == nullptr);
}

TEST_CASE("that two members are one person travels to the panel with its pack")
{
    Office office;
    Colleague sam(office.lead, "sam", 7);
    office.small.add(office.lead, memberRecord("twin"), Enrol{member("sam jones", Role::Assessor)});
    office.small.add(office.lead, noteRecord("n1"), noteSaying("Mine"));
    office.small.add(office.lead, samePersonRecord("sam"), BeSamePerson{"twin"});
    sam.take(handedOver(office.lead));
    CHECK(sam.now().panel.size() == 2);
    CHECK(sam.now().member("sam")->id == "twin");
}

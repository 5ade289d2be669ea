#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/ReleasedUnseen.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const RecordId note = noteRecord("n1");

/// A note of Bob's, and two machines that do not see each other's changes until they meet.
struct Two {
    smallPanel::Day day;
    Ledger bob{"rod", {}};

    explicit Two(Audience audience = Audience::Panel, const PersonId& author = "bob")
    {
        Note begun;
        begun.text = "Data is lost";
        begun.audience = audience;
        day.make(memberRecord("bob"), Enrol{smallPanel::member("bob", Role::Assessor, "")});
        day.make(note, AddNote{begun}, author);
        bob = day.ledger;
    }

    void lead(const Change& change) { day.make(note, change, "lead"); }

    void byBob(const Change& change)
    {
        bob.add(std::vector<Edit>{bob.compose(day.next(), note, change, "bob", {})});
    }

    void meet()
    {
        day.ledger.add(bob.edits());
        bob.add(day.ledger.edits());
    }

    bool reaches(Reader reader) const
    {
        const std::string id = reader == Reader::Panel ? note.name : cutId(note.name);
        return cutFor(day.ledger, reader).note(id) != nullptr;
    }
};

/// As a program before this rule wrote it: naming only what it replaces.
Edit older(EditId id, const Change& change, const PersonId& author, std::vector<EditId> replaces)
{
    return {id, note, change, author, {}, std::move(replaces)};
}

} // namespace

TEST_CASE("words and a release that do not know of each other keep a note in the panel")
{
    Two two;
    two.lead(Release{Audience::Team});
    two.byBob(SetText{"Data is lost. PRIVATE: he is out of his depth"});
    two.meet();
    CHECK(two.day.ledger.disputes().empty());
    CHECK(two.reaches(Reader::Panel));
    CHECK_FALSE(two.reaches(Reader::Team));
    CHECK(releasedUnseen(two.day.ledger, Reader::Team) == std::set{note});
    // It is not for the sponsor at all.
    CHECK(releasedUnseen(two.day.ledger, Reader::Sponsor).empty());
}

TEST_CASE("to release it once more, or to word it knowing the release, hands it out")
{
    Two two;
    two.lead(Release{Audience::Team});
    two.byBob(SetText{"PRIVATE"});
    two.meet();
    SECTION("released again")
    {
        two.lead(Release{Audience::Team});
        CHECK(two.reaches(Reader::Team));
    }
    SECTION("taken back and released again")
    {
        two.lead(Release{Audience::Panel});
        two.lead(Release{Audience::Team});
        CHECK(two.reaches(Reader::Team));
    }
    SECTION("worded again")
    {
        two.byBob(SetText{"Data is lost at times"});
        two.meet();
        CHECK(two.reaches(Reader::Team));
    }
}

TEST_CASE("one after the other, whoever they are, is no reason to keep a note back")
{
    Two two;
    two.byBob(SetText{"Data is lost at times"});
    two.meet();
    two.lead(Release{Audience::Team});
    CHECK(two.reaches(Reader::Team));
    two.bob = two.day.ledger;
    two.byBob(SetText{"Data is lost now and then"});
    two.meet();
    CHECK(two.reaches(Reader::Team));
}

TEST_CASE("who wrote for the team is read by the team when somebody lets everybody read")
{
    Two two(Audience::Team);
    two.lead(Release{Audience::Public});
    two.byBob(SetText{"Data is lost, as you told us"});
    two.meet();
    CHECK(two.reaches(Reader::Team));
    CHECK_FALSE(two.reaches(Reader::Public));
    CHECK_FALSE(two.reaches(Reader::Sponsor));
}

TEST_CASE("what a person words and releases on two machines of theirs goes out")
{
    Two two;
    two.day.make(note, Release{Audience::Team}, "bob");
    two.byBob(SetText{"Data is lost at times"});
    two.meet();
    CHECK(two.reaches(Reader::Team));
}

TEST_CASE("a recommendation’s status and a file’s description are words too")
{
    smallPanel::Day day;
    Recommendation item;
    item.text = "Test it";
    item.audience = Audience::Panel;
    Attachment file;
    file.name = "survey.txt";
    day.make(recommendationRecord("r1"), Recommend{item});
    day.make(attachmentRecord("f1"), Attach{file});
    const Ledger apart = day.ledger;
    day.make(recommendationRecord("r1"), Release{Audience::Sponsor});
    day.make(attachmentRecord("f1"), Release{Audience::Sponsor});
    day.ledger.add(std::vector<Edit>{
        apart.compose(day.next(), recommendationRecord("r1"), SetStatus{Status::Deferred, "Secret"},
                      "research", {}),
        apart.compose(day.next(), attachmentRecord("f1"), SetText{"Secret"}, "research", {})});
    CHECK(releasedUnseen(day.ledger, Reader::Sponsor) ==
          std::set{recommendationRecord("r1"), attachmentRecord("f1")});
    const Assessment cut = cutFor(day.ledger, Reader::Sponsor);
    CHECK(cut.recommendations.empty());
    CHECK(cut.attachments.empty());
}

TEST_CASE("edits of an older program are kept back only where they both began at the beginning")
{
    smallPanel::Day day;
    Note begun;
    begun.text = "Data is lost";
    const EditId beginning = day.next();
    const EditId text = day.next();
    const EditId again = day.next();
    const EditId shared = day.next();
    const EditId wider = day.next();
    day.ledger.add(std::vector<Edit>{older(beginning, AddNote{begun}, "bob", {}),
                                     older(text, SetText{"One"}, "bob", {beginning}),
                                     older(shared, Release{Audience::Team}, "lead", {beginning})});
    CHECK(cutFor(day.ledger, Reader::Team).notes.empty());
    day.ledger.add(std::vector<Edit>{older(again, SetText{"Two"}, "bob", {text}),
                                     older(wider, Release{Audience::Public}, "lead", {shared})});
    CHECK(cutFor(day.ledger, Reader::Team).notes.size() == 1);
}

TEST_CASE("words whose edit before is not here are kept back")
{
    Two two;
    two.byBob(SetText{"Not here"});
    const EditId missing = two.bob.edits().back().id;
    two.day.ledger.add(
        std::vector<Edit>{older(two.day.next(), SetText{"PRIVATE"}, "bob", {missing})});
    two.day.make(note, Release{Audience::Panel}, "lead");
    const EditId released = two.day.ledger.edits().back().id;
    two.day.ledger.add(
        std::vector<Edit>{older(two.day.next(), Release{Audience::Team}, "lead", {released})});
    CHECK_FALSE(two.reaches(Reader::Team));
}

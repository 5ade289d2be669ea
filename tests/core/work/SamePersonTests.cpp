#include "core/assessment/PossibleCapacities.h"
#include "tests/core/work/EditorAtWork.h"

using namespace core;
using smallPanel::point;

namespace {

/// "twin" rated and remarked before the lead says that they are "research".
void begin(EditorAtWork& work)
{
    work.writes(memberRecord("twin"), Enrol{smallPanel::member("twin", Role::Observer, "design")});
    work.writes(ratingRecord("twin", point(1)), Rate{"red", {}, ""}, "twin");
}

Result<Made> join(EditorAtWork& work, const PersonId& who)
{
    return work.tries(who, [](const AssessmentEditor& editor) {
        return editor.beSamePerson("twin", "research");
    });
}

} // namespace

TEST_CASE("the lead says that two members are one person, and takes it back like anything else")
{
    EditorAtWork work;
    begin(work);
    CHECK_FALSE(join(work, "research"));
    const Assessment before = work.now();
    const auto made = join(work, "lead");
    REQUIRE(made);
    CHECK(work.now().panel.size() == before.panel.size() - 1);
    CHECK_FALSE(join(work, "lead"));
    work.does("lead", [&](const AssessmentEditor& editor) { return editor.make(made->back); });
    CHECK(work.now() == before);
}

TEST_CASE("a rating under either name is its author’s to change and to take back")
{
    EditorAtWork work;
    begin(work);
    REQUIRE(join(work, "lead"));
    CHECK(work.now().ratings.front().assessor == "research");
    work.does("twin", [](const AssessmentEditor& editor) {
        return editor.rate({point(1)}, "green", {}, "Seen again");
    });
    REQUIRE(work.now().ratings.size() == 1);
    CHECK(work.now().ratings.front().outcome == "green");
    const auto gone = work.does("research", [](const AssessmentEditor& editor) {
        return editor.make({{ratingRecord("research", point(1)), Remove{}}});
    });
    CHECK(work.now().ratings.empty());
    const PossibleCapacities possible(work.ledger().edits(), std::nullopt);
    for (const Edit& edit : work.ledger().edits()) {
        CHECK_FALSE(possible.whyNever(edit));
    }
    CHECK(gone.edits.size() == 2);
}

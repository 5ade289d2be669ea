#include "core/exchange/EditIds.h"
#include "core/work/NewAssessment.h"
#include "core/work/OpenAssessment.h"
#include "tests/core/packs/Handover.h"

#include <algorithm>

using namespace core;

namespace {

/// A panel of two whose edits our programs made: the lead began "rod", Ann wrote a note and a
/// rating and handed them over.
struct TwoCasebooks {
    SmallCasebook small;
    Casebook lead = told(Casebook::create(small.folder() / "lead.standpoint", owner));
    AssessmentId id;
    Casebook ann = told(Casebook::create(small.folder() / "ann.standpoint", {"ann", "Ann"}));

    TwoCasebooks()
    {
        NewAssessment wanted;
        wanted.service.name = "Apply for a rod licence";
        wanted.standards = {"gds-2019"};
        const auto start = told(startAssessment(wanted, owner, small.library(), small.ids(), noon));
        id = start.id;
        told(lead.startAll({start}));
        take(ann, handedOver(lead));
        edit(ann, [](const AssessmentEditor& editor) {
            return editor.addNote(SmallCasebook::note("Ann's words"));
        });
        edit(ann, [](const AssessmentEditor& editor) {
            return editor.rate({{"gds-2019", 1}}, "red", {}, "Why");
        });
    }

    template <typename Act>
    void edit(Casebook& casebook, Act act)
    {
        const auto open = told(openAssessment(casebook, id, {}));
        told(casebook.append(id, told(act(open.editor(small.ids(), noon))).edits));
    }

    static void take(Casebook& casebook, const Pack& pack)
    {
        told(merge(casebook, pack, {}, noon));
    }

    std::vector<Edit> editsOf(const Casebook& casebook) const
    {
        return told(casebook.read(id)).edits();
    }

    static inline const Person owner{"owner", "Lead assessor"};
};

Result<Pack> read(const std::string& bytes)
{
    return readPack(bytes, "ann.standpoint");
}

const std::string ofTheNote = " WHERE kind = 'add-note'";

} // namespace

TEST_CASE("all that our programs write is named by what it says, imports and cut packs included")
{
    TwoCasebooks two;
    TwoCasebooks::take(two.lead, handedOver(two.ann));
    const auto mustBeNamed = [](const std::vector<Edit>& edits) {
        for (const Edit& edit : edits) {
            INFO(toString(edit.record));
            CHECK(isNamedByContent(edit.id));
        }
    };
    CHECK(two.editsOf(two.lead).size() == 5);
    mustBeNamed(two.editsOf(two.lead));
    mustBeNamed(handedOver(two.lead, Reader::Team).assessments[0].edits);
    CHECK(told(two.lead.verify()).empty());
}

TEST_CASE("a pack in which anything of an edit was altered is refused, and says which edit it was")
{
    const TwoCasebooks two;
    CHECK(read(altered(two.ann, "SELECT 1")));
    for (const std::string& sql :
         {"SET value = replace(value, 'Ann''s', 'Other')" + ofTheNote,
          "SET author = 'owner'" + ofTheNote, "SET at = at + 1" + ofTheNote,
          "SET at = NULL" + ofTheNote, "SET record = 'note/other'" + ofTheNote,
          "SET replaces = zeroblob(16)" + ofTheNote,
          "SET kind = 'set-text', value = '{\"text\":\"Other\"}'" + ofTheNote,
          std::string("SET value = replace(value, 'red', 'green') WHERE kind = 'rate'")}) {
        INFO(sql);
        const auto refused = read(altered(two.ann, "UPDATE edit " + sql));
        REQUIRE_FALSE(refused);
        CHECK(says(toString(refused.problem()), "it was altered since"));
        CHECK(says(toString(refused.problem()), "Ask for a new pack"));
    }
    const auto refused =
        read(altered(two.ann, "UPDATE edit SET value = replace(value, 'words', 'lies')"));
    REQUIRE_FALSE(refused);
    const std::string why = toString(refused.problem());
    CHECK(says(why, "that says it is by Ann, made at " + toRfc3339(noon())));
    CHECK(says(why, "the change to note/"));
}

TEST_CASE("an altered cut pack is refused as well")
{
    TwoCasebooks two;
    two.edit(two.lead, [](const AssessmentEditor& editor) {
        return editor.settle({{"gds-2019", 1}, "red", "Not tried"});
    });
    CHECK(read(altered(two.lead, "SELECT 1", Reader::Team)));
    CHECK_FALSE(read(
        altered(two.lead, "UPDATE edit SET value = replace(value, 'red', 'green')", Reader::Team)));
}

TEST_CASE("the genuine edit comes in, whether a forged one was tried before it or after")
{
    for (const bool forgedFirst : {true, false}) {
        INFO(forgedFirst);
        TwoCasebooks two;
        const Pack genuine = handedOver(two.ann);
        Pack forged = genuine;
        for (Edit& edit : forged.assessments[0].edits) {
            if (auto* add = std::get_if<AddNote>(&edit.change)) {
                add->note.text = "Forged words";
            }
        }
        const auto tryForged = [&] {
            const auto before = two.editsOf(two.lead);
            CHECK_FALSE(merge(two.lead, forged, {}, noon));
            CHECK(two.editsOf(two.lead) == before);
        };
        if (forgedFirst) {
            tryForged();
        }
        TwoCasebooks::take(two.lead, genuine);
        // Their ids hold them to all that they say.
        CHECK(std::ranges::equal(two.editsOf(two.lead), two.editsOf(two.ann), {}, &Edit::id,
                                 &Edit::id));
        if (!forgedFirst) {
            tryForged();
        }
        CHECK(told(two.lead.verify()).empty());
    }
}

TEST_CASE("an altered edit that passes itself off as an earlier program's takes no edit's place")
{
    TwoCasebooks two;
    const Pack genuine = handedOver(two.ann);
    Pack forged = genuine;
    for (Edit& edit : forged.assessments[0].edits) {
        if (auto* add = std::get_if<AddNote>(&edit.change)) {
            add->note.text = "Forged words";
            edit.id.bytes[0] &= 0x7F;
        }
    }
    TwoCasebooks::take(two.lead, forged);
    TwoCasebooks::take(two.lead, genuine);
    for (const Edit& edit : two.editsOf(two.ann)) {
        CHECK(told(two.lead.read(two.id)).edit(edit.id) != nullptr);
    }
}

TEST_CASE(
    "a casebook that another tool altered says so, hands nothing on, and takes nothing over it")
{
    TwoCasebooks two;
    const Pack genuine = handedOver(two.ann);
    TwoCasebooks::take(two.lead, genuine);
    {
        SQLite::Database file(two.lead.path().string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE edit SET value = replace(value, 'Ann''s', 'Forged')" + ofTheNote);
    }
    const Casebook casebook = told(Casebook::open(two.lead.path()));
    const auto found = told(casebook.verify());
    const auto finding =
        std::ranges::find(found, VerifyFinding::Kind::AlteredEdit, &VerifyFinding::kind);
    REQUIRE(finding != found.end());
    const std::string words = wordsFor(*finding, told(casebook.read(two.id)));
    CHECK(says(words, "by Ann"));
    CHECK(says(words, "Open your last backup"));
    const auto pack = makePack(casebook, {{two.id}, Reader::Panel, true, {}}, noon);
    REQUIRE_FALSE(pack);
    CHECK(says(toString(pack.problem()), "it was altered since"));
    Casebook again = told(Casebook::open(two.lead.path()));
    const auto preview = previewMerge(again, genuine);
    REQUIRE_FALSE(preview);
    CHECK(says(toString(preview.problem()), "Open your last backup"));
}

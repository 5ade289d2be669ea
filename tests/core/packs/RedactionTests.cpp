#include "core/assessment/Fingerprint.h"
#include "core/assessment/ShownName.h"
#include "core/assessment/Versions.h"
#include "core/assessment/WithoutWords.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/Redactions.h"
#include "core/work/Forgetting.h"
#include "core/work/NewAssessment.h"
#include "core/work/OpenAssessment.h"
#include "tests/core/packs/Handover.h"
#include "tests/support/EveryChange.h"

#include <algorithm>

using namespace core;

namespace {

/// A lead and two assessors, each with a casebook of their own of one assessment.
struct Panel {
    SmallCasebook small;
    Casebook lead = told(Casebook::create(small.folder() / "lead.standpoint", owner));
    Casebook ann = told(Casebook::create(small.folder() / "ann.standpoint", {"ann", "Ann Lee"}));
    Casebook bob = told(Casebook::create(small.folder() / "bob.standpoint", {"bob", "Bob Ray"}));
    AssessmentId id;

    Panel()
    {
        NewAssessment wanted;
        wanted.service.name = "Apply for a rod licence";
        wanted.standards = {"gds-2019"};
        const auto start = told(startAssessment(wanted, owner, small.library(), small.ids(), noon));
        id = start.id;
        told(lead.startAll({start}));
        take(ann, lead);
        take(bob, lead);
    }

    template <typename Act>
    Made edit(Casebook& casebook, Act act)
    {
        const auto open = told(openAssessment(casebook, id, {}));
        Made made = told(act(open.editor(small.ids(), noon)));
        told(casebook.append(id, made.edits));
        return made;
    }

    RecordId note(Casebook& casebook, const std::string& text)
    {
        return edit(casebook,
                    [&](const AssessmentEditor& editor) {
                        return editor.addNote(SmallCasebook::note(text));
                    })
            .record;
    }

    void redact(Casebook& casebook, const RecordId& record)
    {
        edit(casebook,
             [&](const AssessmentEditor& editor) { return editor.redact(record, "Names a user"); });
    }

    MergePreview take(Casebook& casebook, const Pack& pack)
    {
        MergePreview preview = told(previewMerge(casebook, pack));
        told(merge(casebook, pack, {}, noon));
        return preview;
    }
    MergePreview take(Casebook& casebook, const Casebook& from)
    {
        return take(casebook, handedOver(from));
    }

    Assessment in(const Casebook& casebook) const { return told(casebook.read(id)).assessment(); }

    std::string bytesOf(const Casebook& casebook) const
    {
        return told(readFile(casebook.path(), 1 << 26));
    }

    static inline const Person owner{"owner", "Lead assessor"};
};

bool has(const MergePreview& preview, MergeWarning::Kind kind)
{
    return std::ranges::count(preview.warnings, kind, &MergeWarning::kind) > 0;
}

const std::string secret = "xylophoneuserzed";

} // namespace

TEST_CASE("of every kind of change no words are left, and taking them out twice is as once")
{
    for (const auto& made : everyChange::all()) {
        const Change bare = withoutWords(made.change);
        CHECK(withoutWords(bare) == bare);
        CHECK(bare.index() == made.change.index());
    }
    AddNote add{SmallCasebook::note(secret)};
    CHECK(std::get<AddNote>(withoutWords(add)).note.text == redactedWords);
    CHECK(std::get<AddNote>(withoutWords(add)).note.points == add.note.points);
}

TEST_CASE("a redacted note keeps who wrote it and when, and its words are in no byte of the file")
{
    Panel panel;
    const RecordId note = panel.note(panel.lead, "Earlier " + secret);
    panel.edit(panel.lead, [&](const AssessmentEditor& editor) {
        return editor.make({{note, SetText{"Later " + secret}}});
    });
    told(panel.lead.saveDraft(panel.id, {"edit/" + note.name, "Draft " + secret}));
    told(panel.lead.saveDraft(panel.id, {"edit/" + note.name, "In another window " + secret}));
    REQUIRE(panel.bytesOf(panel.lead).find(secret) != std::string::npos);
    const auto before = panel.in(panel.lead).notes.front();
    panel.redact(panel.lead, note);
    const Assessment after = panel.in(panel.lead);
    CHECK(panel.bytesOf(panel.lead).find(secret.substr(4)) == std::string::npos);
    CHECK(after.notes.front().text == redactedWords);
    CHECK(after.notes.front().author == before.author);
    CHECK(after.notes.front().at == before.at);
    REQUIRE(after.redactions.size() == 1);
    CHECK(after.redactions.front().about == note);
    CHECK(after.redactions.front().reason == "Names a user");
    CHECK(told(panel.lead.verify()).empty());
    CHECK(told(panel.lead.drafts(panel.id)).empty());
    CHECK(told(panel.lead.search(secret, 10)).empty());
}

TEST_CASE("a colleague who merges a redaction loses the words too, and is told by whom")
{
    Panel panel;
    const RecordId note = panel.note(panel.lead, secret);
    panel.take(panel.ann, panel.lead);
    REQUIRE(panel.bytesOf(panel.ann).find(secret) != std::string::npos);
    panel.redact(panel.lead, note);
    const MergePreview preview = panel.take(panel.ann, panel.lead);
    REQUIRE(has(preview, MergeWarning::Kind::Redacts));
    const auto warning =
        std::ranges::find(preview.warnings, MergeWarning::Kind::Redacts, &MergeWarning::kind);
    CHECK(wordsFor(*warning, told(panel.ann.read(panel.id))).find("Lead assessor redacted") == 0);
    CHECK(panel.bytesOf(panel.ann).find(secret) == std::string::npos);
    CHECK(panel.in(panel.ann) == panel.in(panel.lead));
    CHECK(told(panel.ann.verify()).empty());
}

TEST_CASE("merging an older copy does not bring redacted words back, and who begins gets none")
{
    Panel panel;
    const RecordId note = panel.note(panel.ann, secret);
    const Pack older = handedOver(panel.ann);
    panel.take(panel.lead, older);
    panel.redact(panel.lead, note);
    panel.take(panel.bob, panel.lead);
    CHECK(panel.in(panel.bob).notes.front().text == redactedWords);
    for (Casebook* casebook : {&panel.lead, &panel.bob}) {
        CHECK(told(previewMerge(*casebook, older)).bringsNothing());
        panel.take(*casebook, older);
        CHECK(panel.bytesOf(*casebook).find(secret) == std::string::npos);
        CHECK(told(casebook->verify()).empty());
    }
    // Through a third casebook, and in one that never had it.
    panel.take(panel.ann, panel.bob);
    CHECK(panel.bytesOf(panel.ann).find(secret) == std::string::npos);
    Casebook fresh = told(Casebook::create(panel.small.folder() / "new.standpoint", {"n", "New"}));
    panel.take(fresh, panel.bob);
    CHECK(panel.in(fresh) == panel.in(panel.lead));
    CHECK(told(fresh.verify()).empty());
}

TEST_CASE("a redaction that comes before the words that it names keeps them out")
{
    Panel panel;
    const RecordId note = panel.note(panel.ann, secret);
    panel.take(panel.bob, panel.ann);
    panel.take(panel.lead, panel.ann);
    panel.redact(panel.lead, note);
    // Bob's copy is from before; the lead leaves out Ann, so that the redaction stands alone.
    const Pack redacted = handedOver(panel.lead);
    told(merge(panel.bob, redacted, {"ann"}, noon));
    CHECK(panel.bytesOf(panel.bob).find(secret) == std::string::npos);
}

TEST_CASE("only the lead redacts what others wrote, here and in what is merged")
{
    Panel panel;
    const RecordId leads = panel.note(panel.lead, "The lead's words");
    panel.take(panel.ann, panel.lead);
    const RecordId own = panel.note(panel.ann, secret);
    const auto open = told(openAssessment(panel.ann, panel.id, {}));
    const auto refused = open.editor(panel.small.ids(), noon).redact(leads, "Mine");
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().what.find("only the lead") != std::string::npos);
    panel.redact(panel.ann, own);
    // Somebody with another tool makes it all the same.
    const Ledger ledger = told(panel.ann.read(panel.id));
    Edit forged = ledger.compose({}, redactionRecord(leads),
                                 redactionOf(ledger.edits(), leads, "Mine"), "ann", noon());
    nameByContent(panel.id, forged, 1'795'000'900'000);
    told(panel.ann.append(panel.id, {forged}));
    const MergePreview preview = panel.take(panel.lead, panel.ann);
    CHECK(has(preview, MergeWarning::Kind::NotAllowed));
    const auto texts = panel.in(panel.lead).notes;
    REQUIRE(texts.size() == 2);
    CHECK(texts.front().text == "The lead's words");
    CHECK(texts.back().text == redactedWords);
    CHECK(told(panel.lead.verify()).empty());
}

TEST_CASE("who leaves something else of an edit than the redaction says is refused")
{
    Panel panel;
    const RecordId note = panel.note(panel.lead, secret);
    panel.redact(panel.lead, note);
    const std::string bytes =
        altered(panel.lead, "UPDATE edit SET value = replace(value, 'observation', 'concern')");
    const auto read = readPack(bytes, "altered");
    REQUIRE_FALSE(read);
    CHECK(read.problem().what.find("altered") != std::string::npos);
}

TEST_CASE("a signed version of which words are redacted is told as redacted, and still stands")
{
    Panel panel;
    const PointRef point{"gds-2019", 1};
    panel.edit(panel.lead, [&](const AssessmentEditor& editor) {
        std::vector<Step> steps;
        for (int number = 1; number <= 14; ++number) {
            steps.push_back({outcomeRecord({"gds-2019", number}),
                             Settle{"green", "Shown by " + secret, Decision::Settled}});
        }
        return editor.make(steps);
    });
    const std::string text = fingerprintOf(told(panel.lead.read(panel.id)));
    panel.edit(panel.lead, [&](const AssessmentEditor& editor) { return editor.confirm(text); });
    panel.edit(panel.lead, [&](const AssessmentEditor& editor) {
        return editor.sign(text, {}, std::nullopt, "Alone");
    });
    REQUIRE(standingSignature(told(panel.lead.read(panel.id))) != nullptr);
    panel.redact(panel.lead, outcomeRecord(point));
    const Ledger redacted = told(panel.lead.read(panel.id));
    CHECK(isRedactedSince(redacted, *lastSignature(redacted.assessment())));
    CHECK(standingSignature(redacted) != nullptr);
    panel.note(panel.lead, "One more");
    panel.edit(panel.lead, [&](const AssessmentEditor& editor) {
        return editor.make({{outcomeRecord(point), Settle{"red", "Changed", Decision::Settled}}});
    });
    CHECK(standingSignature(told(panel.lead.read(panel.id))) == nullptr);
}

TEST_CASE("a redacted name is gone from the panel, from its past and from the team's roles")
{
    Panel panel;
    panel.note(panel.ann, "By Ann");
    panel.take(panel.lead, panel.ann);
    panel.edit(panel.lead, [&](const AssessmentEditor& editor) {
        Member member = *editor.assessment().member("ann");
        member.name = "Ann Married";
        return editor.make({{memberRecord("ann"), Enrol{member}},
                            {teamRoleRecord(ServiceRole::ServiceOwner),
                             Appoint{{ServiceRole::ServiceOwner, Holding::Held, "ann lee"}}}});
    });
    const RecordId named = panel.note(panel.lead, "Ask ann  LEE about it");
    Agenda agenda;
    agenda.entries = {{AgendaKind::Section, {}, "Shown by Ann LEE", 60, {}}};
    told(panel.lead.setAgendaTemplate(agenda));
    told(panel.lead.setHouseStyle("organisation: Office of Ann Lee"));
    const auto known = told(panelsOf(panel.lead, "Ann Lee"));
    REQUIRE(known.size() == 1);
    CHECK(known.front().names == std::vector<std::string>{"Ann Lee", "Ann Married"});
    panel.edit(panel.lead, [&](const AssessmentEditor& editor) {
        return editor.redactPerson(known.front().person, {});
    });
    const Ledger after = told(panel.lead.read(panel.id));
    CHECK(nameOf(after.assessment(), "ann") == redactedName);
    CHECK(after.assessment().team.front().holder == redactedName);
    CHECK(panel.bytesOf(panel.lead).find("Married") == std::string::npos);
    told(panel.lead.saveDraft(panel.id, {"note/gds-2019/1", "So says Ann Married"}));
    told(panel.lead.saveDraft(panel.id, {"note/gds-2019/2", "So says somebody else"}));
    const auto beside = told(namedBeside(panel.lead, {panel.id}, known.front().names));
    REQUIRE(beside.size() == 3);
    CHECK(beside[0].what == BesideLog::HouseStyle);
    CHECK(beside[1].what == BesideLog::OfficeAgenda);
    CHECK(beside[2].place == "note/gds-2019/1");
    const auto left = namedIn(after, known.front().names);
    REQUIRE(left.size() == 1);
    CHECK(left.front().record == named);
    CHECK(told(panel.lead.verify()).empty());
    panel.take(panel.bob, panel.lead);
    CHECK(nameOf(panel.in(panel.bob), "ann") == redactedName);
}

TEST_CASE("bytes of a redacted file go, unless another attachment has the same")
{
    Panel panel;
    const std::string bytes = "Scan of " + secret;
    Attachment file;
    file.name = "scan.txt";
    file.mediaType = "text/plain";
    file.size = static_cast<std::int64_t>(bytes.size());
    file.digest = sha256Hex(bytes);
    const auto open = told(openAssessment(panel.lead, panel.id, {}));
    const Made made = told(open.editor(panel.small.ids(), noon).attach({file}));
    told(panel.lead.attach(panel.id, made.edits, {bytes}));
    REQUIRE(told(panel.lead.hasContent(file.digest)));
    panel.redact(panel.lead, attachmentRecord(panel.in(panel.lead).attachments.front().id));
    CHECK_FALSE(told(panel.lead.hasContent(file.digest)));
    CHECK(panel.bytesOf(panel.lead).find(secret) == std::string::npos);
    CHECK(told(panel.lead.verify()).empty());
    panel.take(panel.ann, panel.lead);
    CHECK(panel.in(panel.ann).attachments.front().name == redactedWords);
}

TEST_CASE("a merge that brought a redaction is not undone, and nothing redacts a redaction away")
{
    Panel panel;
    const RecordId note = panel.note(panel.lead, secret);
    panel.take(panel.ann, panel.lead);
    panel.redact(panel.lead, note);
    panel.take(panel.ann, panel.lead);
    const auto number = told(panel.ann.merges()).front().number;
    const auto undone = panel.ann.undoMerge(number);
    REQUIRE_FALSE(undone);
    CHECK(undone.problem().what.find("redacted") != std::string::npos);
    const auto open = told(openAssessment(panel.lead, panel.id, {}));
    CHECK_FALSE(open.editor(panel.small.ids(), noon).make({{redactionRecord(note), Remove{}}}));
    CHECK_FALSE(open.editor(panel.small.ids(), noon).redact(note, {}));
}

TEST_CASE("what an undone merge set aside of a redacted record goes as well")
{
    Panel panel;
    const RecordId note = panel.note(panel.lead, "First");
    panel.take(panel.ann, panel.lead);
    panel.edit(panel.ann, [&](const AssessmentEditor& editor) {
        return editor.make({{note, SetText{secret}}});
    });
    panel.take(panel.lead, panel.ann);
    told(panel.lead.undoMerge(told(panel.lead.merges()).front().number));
    REQUIRE(panel.bytesOf(panel.lead).find(secret) != std::string::npos);
    panel.redact(panel.lead, note);
    CHECK(panel.bytesOf(panel.lead).find(secret) == std::string::npos);
    CHECK(told(panel.lead.verify()).empty());
}

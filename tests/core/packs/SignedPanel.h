#pragma once

#include "core/exchange/EditIds.h"
#include "core/packs/KnownKeys.h"
#include "core/packs/SignOwnEdits.h"
#include "core/work/NewAssessment.h"
#include "core/work/OpenAssessment.h"
#include "tests/core/packs/Handover.h"

#include <algorithm>

namespace signedPanel {

using namespace core;

using Kind = KeyClaim::Kind;

inline SigningKey keyNumber(std::uint8_t number)
{
    return SigningKey(SigningKey::Seed{number});
}

/// A panel of three, each with a casebook and a key.
struct Panel {
    SmallCasebook small;
    AssessmentId id;
    SigningKey leadsKey = keyNumber(1);
    SigningKey annsKey = keyNumber(2);
    SigningKey bensKey = keyNumber(3);
    Casebook lead = made("lead", "Lead assessor");
    Casebook ann = made("ann", "Ann");
    Casebook ben = made("ben", "Ben");

    Panel()
    {
        NewAssessment wanted;
        wanted.service.name = "Apply for a rod licence";
        wanted.standards = {"gds-2019"};
        const auto start = told(
            startAssessment(wanted, {"lead", "Lead assessor"}, small.library(), small.ids(), noon));
        id = start.id;
        told(lead.startAll({start}));
        take(ann, signedPack(lead, leadsKey));
        take(ben, signedPack(lead, leadsKey));
    }

    Casebook made(const std::string& person, const std::string& name) const
    {
        return told(Casebook::create(small.folder() / (person + ".standpoint"), {person, name}));
    }

    template <typename Act>
    void edit(Casebook& casebook, Act act, const std::optional<std::string>& as = {})
    {
        const auto open = told(openAssessment(casebook, id, as));
        told(casebook.append(id, told(act(open.editor(small.ids(), noon))).edits));
    }

    void note(Casebook& casebook, const std::string& text,
              const std::optional<std::string>& as = {})
    {
        edit(
            casebook,
            [&](const AssessmentEditor& editor) {
                return editor.addNote(SmallCasebook::note(text));
            },
            as);
    }

    void trust(Casebook& casebook, const PersonId& person, const std::vector<std::string>& keys)
    {
        edit(casebook, [&](const AssessmentEditor& editor) {
            return editor.make({{keysRecord(person), TrustKeys{keys}}});
        });
    }

    Pack signedPack(Casebook& casebook, const SigningKey& key)
    {
        told(signOwnEdits(casebook, {id}, key));
        return handedOver(casebook);
    }

    void take(Casebook& casebook, const Pack& pack) { told(merge(casebook, pack, {}, noon)); }
};

inline std::vector<KeyClaim> claims(Casebook& casebook, const Pack& pack, const SigningKey& own)
{
    return told(previewMerge(casebook, pack, {}, {}, own.publicKey())).keys;
}

/// "NotTheirKey ann 2", by kind and person.
inline std::size_t countOf(const std::vector<KeyClaim>& claims, Kind kind, const PersonId& person)
{
    const auto found = std::ranges::find_if(claims, [&](const KeyClaim& claim) {
        return claim.kind == kind && claim.person == person;
    });
    return found != claims.end() ? found->edits : 0;
}

inline bool warns(const MergePreview& preview, MergeWarning::Kind kind)
{
    return std::ranges::find(preview.warnings, kind, &MergeWarning::kind) != preview.warnings.end();
}

/// The log of `pack` with an edit that says it is by `author`, as somebody with another tool could
/// write it: named by what it says, so that nothing else tells.
inline Pack withForged(const Panel& panel, Pack pack, const PersonId& author)
{
    Note note = SmallCasebook::note("Never said");
    Edit forged{{}, noteRecord("forged"), AddNote{note}, author, noon(), {}};
    nameByContent(panel.id, forged, 1'795'000'009'000);
    pack.assessments.front().edits.push_back(forged);
    std::ranges::sort(pack.assessments.front().edits, {}, &Edit::id);
    return pack;
}

} // namespace signedPanel

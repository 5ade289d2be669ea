#include "core/assessment/CutIds.h"
#include "core/assessment/ShownName.h"
#include "core/packs/Accepted.h"
#include "core/packs/KeysOfMerge.h"
#include "core/packs/Merge.h"
#include "core/support/Digest.h"
#include "core/support/OrThrow.h"

#include <algorithm>

namespace core {

namespace {

using Kind = MergeWarning::Kind;

void count(Contribution& contribution, const Edit& edit)
{
    if (std::holds_alternative<AddNote>(edit.change)) {
        ++contribution.notes;
    } else if (std::holds_alternative<Rate>(edit.change)) {
        ++contribution.ratings;
    } else if (std::holds_alternative<Recommend>(edit.change)) {
        ++contribution.recommendations;
    } else if (std::holds_alternative<Settle>(edit.change)) {
        ++contribution.outcomes;
    } else {
        ++contribution.others;
    }
}

/// Works a preview out, one assessment after another.
class Previewer {
public:
    Previewer(Casebook& casebook, const Pack& pack, const std::set<PersonId>& leaveOut,
              const std::string& ownKey)
        : m_casebook(casebook)
        , m_pack(pack)
        , m_leaveOut(leaveOut)
        , m_ownKey(ownKey)
    {
        const auto ids = orThrow(casebook.ids());
        m_here.insert(ids.begin(), ids.end());
        m_preview.label = pack.label;
    }

    /// Packs for other readers name an assessment in another way than the panel does.
    void add(const AssessmentStart& start)
    {
        const Reader reader = m_pack.readerOf(start.id);
        const AssessmentId id = sameAssessment(start.id, reader, m_here).value_or(start.id);
        if (orThrow(m_casebook.isForgotten(id))) {
            warn({Kind::Forgotten, id, start.edits.size(), {}, {}});
            return;
        }
        if (orThrow(m_casebook.isRecycled(id))) {
            warn({Kind::InBin, id, 0, reader, {}});
        }
        if (id == start.id) {
            addNamedAsHere(start, reader);
        } else {
            addNamedAsHere({id, start.edits, start.editions, start.batches}, reader);
        }
    }
    MergePreview result() &&
    {
        for (auto& [person, contribution] : m_people) {
            m_preview.people.push_back(std::move(contribution));
        }
        std::stable_sort(
            m_preview.people.begin(), m_preview.people.end(),
            [](const Contribution& a, const Contribution& b) { return a.all() > b.all(); });
        for (std::size_t i = 0; i < m_pack.contents.size(); ++i) {
            const std::string digest = sha256Hex(m_pack.contents[i]);
            if (m_attached.contains(digest) && !orThrow(m_casebook.hasContent(digest))) {
                m_preview.contents.push_back(i);
            }
        }
        m_preview.keys = std::move(m_keys).result();
        if (m_pack.badlySigned > 0) {
            warn({Kind::BadSignatures, {}, m_pack.badlySigned, {}, {}});
        }
        m_preview.attachments = m_preview.contents.size();
        lookAtHouseStyle();
        std::ranges::stable_sort(m_preview.warnings, {}, &MergeWarning::kind);
        return std::move(m_preview);
    }

private:
    void addNamedAsHere(const AssessmentStart& start, Reader reader)
    {
        if (std::ranges::find(m_preview.assessments, start.id, &IncomingAssessment::id) !=
            m_preview.assessments.end()) {
            throw Failure(
                {"holds one assessment under two names. Nothing was taken in.", m_pack.name});
        }
        Accepted accepted = acceptedOf(start, reader, m_pack, m_casebook, m_leaveOut);
        const Ledger& before = accepted.before;
        AssessmentIntake& taken = accepted.intake;
        const Ledger after(before.id(), joinedEdits(before, taken));
        IncomingAssessment incoming;
        incoming.id = start.id;
        incoming.service = after.assessment().service.name;
        incoming.type = after.assessment().type;
        incoming.isNew = accepted.isNew;
        incoming.edits = taken.edits.size();
        incoming.alreadyThere = accepted.alreadyThere;
        incoming.superseded = taken.superseded.size();
        std::ranges::copy_if(
            after.disputes(), std::back_inserter(incoming.disputes), [&](const Dispute& dispute) {
                return std::ranges::find(before.disputes(), dispute) == before.disputes().end();
            });
        if (incoming.isNew && !after.knows(assessmentRecord)) {
            throw Failure({"the beginning of \"" + incoming.id +
                               "\" is by somebody who is left out. Take them in, or leave the "
                               "whole assessment out.",
                           m_pack.name});
        }
        for (const Attachment& file : after.assessment().attachments) {
            m_attached.insert(file.digest);
        }
        for (MergeWarning& warning : accepted.warnings) {
            warn(std::move(warning));
        }
        taken.batches = batchesOver(taken.edits, start.batches);
        lookAt(taken.edits, incoming, after, keysOf(accepted, after));
        if (!taken.edits.empty() || !taken.superseded.empty()) {
            m_preview.incoming.push_back(std::move(taken));
        }
        m_preview.assessments.push_back(std::move(incoming));
    }

    KeysOfMerge keysOf(const Accepted& accepted, const Ledger& after) const
    {
        const AssessmentId& id = after.id();
        return KeysOfMerge(accepted, after, orThrow(m_casebook.signedBatches(id)),
                           orThrow(m_casebook.cameIn(id)),
                           {orThrow(ownIdsIn(m_casebook, id)), m_ownKey});
    }

    void lookAt(const std::vector<Edit>& edits, const IncomingAssessment& incoming,
                const Ledger& after, const KeysOfMerge& keys)
    {
        const auto own = orThrow(ownIdsIn(m_casebook, incoming.id));
        MergeWarning byOwner{Kind::ByOwner, incoming.id, 0, {}, {}};
        MergeWarning notTheirs{Kind::NotTheirKey, incoming.id, 0, {}, {}};
        MergeWarning redacts{Kind::Redacts, incoming.id, 0, {}, {}, {}};
        MergeWarning unseen{Kind::ReplacesUnseen, incoming.id, 0, {}, {}};
        for (const Edit& edit : edits) {
            const Contribution& by = credit(edit, after);
            const KeyClaim::Kind claimed = keys.standingOf(edit);
            const bool isOwner = own.contains(edit.author);
            const bool isStrange = claimed == KeyClaim::Kind::NotTheirKey;
            m_keys.add({claimed, edit.author, by.name, isOwner, keys.firstSeen(edit.author), 1});
            notTheirs.edits += isStrange && !isOwner ? 1u : 0u;
            byOwner.edits += isOwner && (m_ownKey.empty() ? !incoming.isNew : isStrange) ? 1u : 0u;
            if (std::holds_alternative<Redact>(edit.change)) {
                ++redacts.edits;
                redacts.by = redacts.by.empty() ? edit.author : redacts.by;
            }
            // What somebody replaced of the panel's words made anew, the panel does not have.
            unseen.edits += static_cast<std::size_t>(
                std::ranges::count_if(edit.replaces, [&](const EditId& id) {
                    return after.edit(id) == nullptr && !isWithoutTime(id);
                }));
        }
        for (const MergeWarning& warning : {byOwner, notTheirs, redacts, unseen}) {
            if (warning.edits > 0) {
                warn(warning);
            }
        }
    }

    /// Of a kind that counts edits there is one for the whole pack.
    void warn(MergeWarning warning)
    {
        const auto same = std::ranges::find(m_preview.warnings, warning.kind, &MergeWarning::kind);
        if (warning.edits > 0 && same != m_preview.warnings.end()) {
            same->edits += warning.edits;
        } else {
            m_preview.warnings.push_back(std::move(warning));
        }
    }

    const Contribution& credit(const Edit& edit, const Ledger& after)
    {
        Contribution& contribution = m_people[edit.author];
        contribution.person = edit.author;
        const Member* member = after.assessment().everMember(edit.author);
        const bool isGiver = edit.author == m_pack.label.giverId && !m_pack.label.giverName.empty();
        contribution.name = member != nullptr           ? nameOf(after.assessment(), edit.author)
                            : isGiver                   ? m_pack.label.giverName
                            : contribution.name.empty() ? edit.author
                                                        : contribution.name;
        count(contribution, edit);
        return contribution;
    }

    /// The house style of whoever speaks for the panel; what a team calls itself is its own.
    void lookAtHouseStyle()
    {
        const bool isThePanels = m_pack.label.reader == Reader::Panel || m_pack.isFromPanel();
        if (m_pack.houseStyle.empty() || !isThePanels) {
            return;
        }
        const std::string here = orThrow(m_casebook.houseStyle());
        if (here.empty()) {
            m_preview.houseStyle = m_pack.houseStyle;
            warn({Kind::BringsStyle, {}, 0, {}, {}});
        } else if (here != m_pack.houseStyle) {
            warn({Kind::KeepsStyle, {}, 0, {}, {}});
        }
    }

    Casebook& m_casebook;
    const Pack& m_pack;
    const std::set<PersonId>& m_leaveOut;
    std::string m_ownKey;
    std::set<AssessmentId> m_here;
    MergePreview m_preview;
    std::map<PersonId, Contribution> m_people;
    KeyClaims m_keys;
    std::set<std::string> m_attached; ///< Digests of what would be attached afterwards.
};

} // namespace

std::vector<Edit> joinedEdits(const Ledger& before, const AssessmentIntake& incoming)
{
    std::vector<Edit> edits;
    for (const Edit& edit : before.edits()) {
        if (!std::binary_search(incoming.superseded.begin(), incoming.superseded.end(), edit.id)) {
            edits.push_back(edit);
        }
    }
    edits.insert(edits.end(), incoming.edits.begin(), incoming.edits.end());
    std::ranges::sort(edits, {}, &Edit::id);
    return edits;
}

Result<Ledger> afterMerge(const Casebook& casebook, const MergePreview& preview,
                          const AssessmentId& id)
{
    return attempt("Looking at the pack", [&] {
        const Ledger before =
            orThrow(casebook.contains(id)) ? orThrow(casebook.read(id)) : Ledger(id, {});
        const auto incoming = std::ranges::find(preview.incoming, id, &AssessmentIntake::id);
        return incoming != preview.incoming.end() ? Ledger(id, joinedEdits(before, *incoming))
                                                  : before;
    });
}

Result<MergePreview> previewMerge(Casebook& casebook, const Pack& pack,
                                  const std::set<PersonId>& leaveOut, const Progress& progress,
                                  const std::string& ownKey)
{
    return attempt("Looking at the pack", [&] {
        Previewer previewer(casebook, pack, leaveOut, ownKey);
        for (std::size_t i = 0; i < pack.assessments.size(); ++i) {
            checkStopped(progress, pack.name);
            previewer.add(pack.assessments[i]);
            progress.report(i + 1, pack.assessments.size());
        }
        return std::move(previewer).result();
    });
}

} // namespace core

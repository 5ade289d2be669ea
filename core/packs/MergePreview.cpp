#include "core/assessment/EditCheck.h"
#include "core/assessment/PossibleCapacities.h"
#include "core/packs/CutPack.h"
#include "core/packs/KnownImports.h"
#include "core/packs/Merge.h"
#include "core/support/Digest.h"
#include "core/support/OrThrow.h"

#include <algorithm>

namespace core {

namespace {

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

std::string inWords(Reader reader)
{
    switch (reader) {
    case Reader::Panel: return "the panel";
    case Reader::Team: return "the service team";
    case Reader::Sponsor: return "the sponsor";
    case Reader::Public: break;
    }
    return "everybody";
}

int lastVersion(const Assessment& assessment)
{
    return assessment.signatures.empty() ? 0 : assessment.signatures.back().version;
}

/// Works a preview out, one assessment after another.
class Previewer {
public:
    Previewer(Casebook& casebook, const Pack& pack, const std::set<PersonId>& leaveOut)
        : m_casebook(casebook)
        , m_pack(pack)
        , m_leaveOut(leaveOut)
        , m_owner(orThrow(casebook.owner()))
    {
        m_preview.label = pack.label;
    }

    void add(const AssessmentStart& start)
    {
        const bool isThere = orThrow(m_casebook.contains(start.id));
        const Ledger before = isThere ? orThrow(m_casebook.read(start.id)) : Ledger(start.id, {});
        AssessmentIntake taken;
        taken.id = start.id;
        taken.editions = start.editions;
        taken.cutFor = m_pack.readerOf(start.id);
        IncomingAssessment incoming;
        incoming.id = start.id;
        incoming.isNew = !isThere;
        if (isThere && taken.cutFor != Reader::Panel) {
            addTheirs(start, before, taken, incoming);
        } else {
            if (!isThere && taken.cutFor != Reader::Panel && isFromPanel()) {
                taken.cutAt = m_pack.label.madeAt;
            }
            const KnownImports imports(before, start.edits);
            for (const Edit& edit : start.edits) {
                if (imports.holds(edit)) {
                    ++incoming.alreadyThere;
                } else if (!isKnown(before, edit, incoming)) {
                    take(edit, taken);
                }
            }
            leaveOutForbidden(before, taken);
        }
        finish(incoming, before, std::move(taken));
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
        m_preview.attachments = m_preview.contents.size();
        lookAtHouseStyle();
        warn();
        return std::move(m_preview);
    }

private:
    /// The panel cuts for other readers under a name of its own.
    bool isFromPanel() const { return m_pack.label.giverId == panelAuthor; }

    void take(const Edit& edit, AssessmentIntake& taken)
    {
        if (!m_leaveOut.contains(edit.author)) {
            taken.edits.push_back(edit);
        }
    }

    bool isKnown(const Ledger& before, const Edit& edit, IncomingAssessment& incoming) const
    {
        const Edit* here = before.edit(edit.id);
        if (here == nullptr) {
            return false;
        }
        if (here->record != edit.record || here->change != edit.change ||
            here->author != edit.author || here->replaces != edit.replaces) {
            throw Failure({"holds an edit that is here with the same id and other content. One of "
                           "the two was altered; nothing was taken in.",
                           m_pack.name});
        }
        ++incoming.alreadyThere;
        return true;
    }

    /// Leaves out what its author cannot have been allowed to do, with all that would be known
    /// then.
    void leaveOutForbidden(const Ledger& before, AssessmentIntake& taken)
    {
        if (orThrow(m_casebook.cutFor(taken.id))) {
            // The panel hands over the whole of what was cut before.
            return;
        }
        const Ledger after = joined(before, taken);
        const PossibleCapacities possible(after.edits(), taken.cutFor);
        std::erase_if(taken.edits, [&](const Edit& edit) {
            const auto why = possible.whyNever(edit);
            if (why && m_forbidden++ == 0) {
                m_whyForbidden = wordsFor(*why, after);
            }
            return why.has_value();
        });
    }

    /// A pack that was not made for the panel, where the assessment is there already.
    void addTheirs(const AssessmentStart& start, const Ledger& before, AssessmentIntake& taken,
                   IncomingAssessment& incoming)
    {
        const auto cutHere = orThrow(m_casebook.cutFor(start.id));
        const bool isFresh = isFromPanel() && cutHere == taken.cutFor;
        if (isFresh) {
            renew(start, before, taken);
        } else {
            // The texts of the editions are here; who may not choose them brings none.
            taken.editions.clear();
        }
        const std::size_t renewed = taken.edits.size();
        const TheirWords theirs(before, taken.cutFor, start.edits);
        std::size_t written = 0;
        for (const Edit& edit : start.edits) {
            if (isWithoutTime(edit.id)) {
                incoming.alreadyThere += isFresh ? 0u : 1u;
                continue;
            }
            ++written;
            if (isKnown(before, edit, incoming)) {
                continue;
            }
            if (theirs.claimsPanel(edit)) {
                ++m_claimPanel;
            } else if (!theirs.mayMake(edit)) {
                ++m_notTheirs;
            } else {
                take(edit, taken);
            }
        }
        if (isFresh) {
            incoming.alreadyThere += start.edits.size() - written - renewed;
        } else if (written == 0) {
            m_preview.warnings.push_back(
                before.assessment().service.name + ": this pack was made for " +
                inWords(taken.cutFor) +
                " to read, and nothing in it is by them. If somebody wanted to hand something in, "
                "ask them for a pack for the panel.");
        }
        mustBeSound(start, taken, renewed);
    }

    /// What they say is held to the editions that the assessment has here.
    void mustBeSound(const AssessmentStart& start, const AssessmentIntake& taken,
                     std::size_t from) const
    {
        const Editions editions = orThrow(m_casebook.editions(start.id));
        for (std::size_t i = from; i < taken.edits.size(); ++i) {
            if (const auto fault = faultOf(taken.edits[i], editions)) {
                throw Failure({"holds the edit " + toString(taken.edits[i].id) +
                                   ", which the rules do not allow (" + *fault +
                                   "). Nothing was taken in.",
                               m_pack.name});
            }
        }
    }

    /// The panel hands out again what it handed out before.
    void renew(const AssessmentStart& start, const Ledger& before, AssessmentIntake& taken)
    {
        const Assessment there = fold(start.id, start.edits).assessment;
        const int version = lastVersion(there);
        const int versionHere = lastVersion(before.assessment());
        const auto madeHere = orThrow(m_casebook.cutAt(start.id));
        const std::string& service = before.assessment().service.name;
        FreshCut fresh = freshCut(before, start.edits, m_leaveOut);
        if (fresh.edits.empty() && fresh.superseded.empty()) {
            return;
        }
        if (version < versionHere ||
            (version == versionHere && madeHere && m_pack.label.madeAt < *madeHere)) {
            m_preview.warnings.push_back(service +
                                         ": what the panel says in this pack is older than what "
                                         "is here, so it stays out.");
            return;
        }
        taken.edits = std::move(fresh.edits);
        taken.superseded = std::move(fresh.superseded);
        taken.cutAt = m_pack.label.madeAt;
        m_preview.warnings.push_back(
            service + ": the panel hands this out again. What it says now takes the place of what "
                      "it said before; what was written here stays.");
    }

    void finish(IncomingAssessment& incoming, const Ledger& before, AssessmentIntake taken)
    {
        const Ledger after = joined(before, taken);
        incoming.service = after.assessment().service.name;
        incoming.type = after.assessment().type;
        incoming.edits = taken.edits.size();
        incoming.superseded = taken.superseded.size();
        for (const Dispute& dispute : after.disputes()) {
            if (std::find(before.disputes().begin(), before.disputes().end(), dispute) ==
                before.disputes().end()) {
                incoming.disputes.push_back(dispute);
            }
        }
        if (incoming.isNew && !after.knows(assessmentRecord)) {
            throw Failure({"the beginning of \"" + incoming.id +
                               "\" is by somebody who is left out. Take them in, or leave the "
                               "whole assessment out.",
                           m_pack.name});
        }
        for (const Attachment& file : after.assessment().attachments) {
            m_attached.insert(file.digest);
        }
        for (const Edit& edit : taken.edits) {
            credit(edit, after);
            m_byOwner += !incoming.isNew && edit.author == m_owner.id ? 1u : 0u;
            // What somebody replaced of the panel's words made anew, the panel does not have.
            m_unknown += static_cast<std::size_t>(
                std::count_if(edit.replaces.begin(), edit.replaces.end(), [&](const EditId& id) {
                    return after.edit(id) == nullptr && !isWithoutTime(id);
                }));
        }
        if (!taken.edits.empty() || !taken.superseded.empty()) {
            m_preview.incoming.push_back(std::move(taken));
        }
        m_preview.assessments.push_back(std::move(incoming));
    }

    void credit(const Edit& edit, const Ledger& after)
    {
        Contribution& contribution = m_people[edit.author];
        contribution.person = edit.author;
        const Member* member = after.assessment().member(edit.author);
        const bool isGiver = edit.author == m_pack.label.giverId && !m_pack.label.giverName.empty();
        contribution.name = member != nullptr           ? member->name
                            : isGiver                   ? m_pack.label.giverName
                            : contribution.name.empty() ? edit.author
                                                        : contribution.name;
        count(contribution, edit);
    }

    /// The house style of whoever speaks for the panel; what a team calls itself is its own.
    void lookAtHouseStyle()
    {
        const bool isThePanels = m_pack.label.reader == Reader::Panel || isFromPanel();
        if (m_pack.houseStyle.empty() || !isThePanels) {
            return;
        }
        const std::string here = orThrow(m_casebook.houseStyle());
        if (here.empty()) {
            m_preview.houseStyle = m_pack.houseStyle;
            m_preview.warnings.push_back("The pack brings a house style for reports. This casebook "
                                         "has none, so it would have that one.");
        } else if (here != m_pack.houseStyle) {
            m_preview.warnings.push_back("The pack has another house style for reports. This "
                                         "casebook keeps its own.");
        }
    }

    void warn()
    {
        warn(m_byOwner, "change says that it is", "changes say that they are",
             " by you and not in this casebook. That is right if you work in two casebooks; else "
             "ask whoever gave you the pack.");
        warn(m_unknown, "earlier change is", "earlier changes are",
             " replaced that neither this casebook nor the pack has. They may come with another "
             "pack.");
        warn(m_notTheirs, "change was", "changes were",
             " left out, because only the panel may make them.");
        warn(m_forbidden, "change was", "changes were",
             " left out, because who made them may not: " + m_whyForbidden);
        warn(m_claimPanel, "change was", "changes were",
             " left out: the pack is not from the panel and says that somebody on the panel made "
             "them. Ask whoever gave you the pack.");
    }

    void warn(std::size_t number, const std::string& one, const std::string& many,
              const std::string& rest)
    {
        if (number > 0) {
            m_preview.warnings.push_back(std::to_string(number) + ' ' + (number == 1 ? one : many) +
                                         rest);
        }
    }

    Casebook& m_casebook;
    const Pack& m_pack;
    const std::set<PersonId>& m_leaveOut;
    Person m_owner;
    MergePreview m_preview;
    std::map<PersonId, Contribution> m_people;
    std::set<std::string> m_attached; ///< Digests of what would be attached afterwards.
    std::size_t m_byOwner = 0;
    std::size_t m_unknown = 0;
    std::size_t m_notTheirs = 0;
    std::size_t m_claimPanel = 0;
    std::size_t m_forbidden = 0;
    std::string m_whyForbidden; ///< The first of them.
};

} // namespace

Ledger joined(const Ledger& before, const AssessmentIntake& incoming)
{
    std::vector<Edit> edits;
    for (const Edit& edit : before.edits()) {
        if (!std::binary_search(incoming.superseded.begin(), incoming.superseded.end(), edit.id)) {
            edits.push_back(edit);
        }
    }
    edits.insert(edits.end(), incoming.edits.begin(), incoming.edits.end());
    return Ledger(before.id(), std::move(edits));
}

Result<MergePreview> previewMerge(Casebook& casebook, const Pack& pack,
                                  const std::set<PersonId>& leaveOut, const Progress& progress)
{
    return attempt("Looking at the pack", [&] {
        Previewer previewer(casebook, pack, leaveOut);
        for (std::size_t i = 0; i < pack.assessments.size(); ++i) {
            checkStopped(progress, pack.name);
            previewer.add(pack.assessments[i]);
            progress.report(i + 1, pack.assessments.size());
        }
        return std::move(previewer).result();
    });
}

} // namespace core

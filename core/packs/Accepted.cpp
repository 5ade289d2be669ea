#include "core/packs/Accepted.h"

#include "core/assessment/EditCheck.h"
#include "core/assessment/PossibleCapacities.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/Redactions.h"
#include "core/packs/CutPack.h"
#include "core/packs/KnownImports.h"
#include "core/packs/Merge.h"
#include "core/support/OrThrow.h"

#include <algorithm>

namespace core {

namespace {

using Kind = MergeWarning::Kind;

int lastVersion(const Assessment& assessment)
{
    return assessment.signatures.empty() ? 0 : assessment.signatures.back().version;
}

class Acceptance {
public:
    Acceptance(const AssessmentStart& start, Reader reader, const Pack& pack, Casebook& casebook,
               const std::set<PersonId>& leaveOut)
        : m_start(start)
        , m_pack(pack)
        , m_casebook(casebook)
        , m_leaveOut(leaveOut)
        , m_accepted(empty(start.id))
    {
        m_accepted.isNew = !orThrow(casebook.contains(start.id));
        if (!m_accepted.isNew) {
            m_accepted.before = orThrow(casebook.read(start.id));
        }
        m_redactions.add(m_accepted.before.edits());
        m_redactions.add(start.edits);
        m_intake.id = start.id;
        m_intake.editions = start.editions;
        m_intake.cutFor = reader;
    }

    Accepted run() &&
    {
        if (!m_accepted.isNew && m_intake.cutFor != Reader::Panel) {
            takeTheirs();
        } else {
            takeThePanels();
        }
        return std::move(m_accepted);
    }

private:
    static Accepted empty(const AssessmentId& id) { return {Ledger(id, {}), true, {}, 0, {}}; }

    void warn(Kind kind, std::size_t edits = 0, std::optional<Refusal> why = std::nullopt)
    {
        m_accepted.warnings.push_back({kind, m_start.id, edits, m_intake.cutFor, std::move(why)});
    }

    void warnOf(Kind kind, std::size_t edits, std::optional<Refusal> why = std::nullopt)
    {
        if (edits > 0) {
            warn(kind, edits, std::move(why));
        }
    }

    void take(const Edit& edit)
    {
        if (!m_leaveOut.contains(edit.author)) {
            m_intake.edits.push_back(edit);
        }
    }

    bool isKnown(const Edit& edit)
    {
        const Edit* here = m_accepted.before.edit(edit.id);
        if (here == nullptr) {
            return false;
        }
        if (isAltered(m_start.id, *here) && !m_redactions.left(*here)) {
            throw Failure({"holds " + whichEdit(*here, m_accepted.before.edits()) +
                               ", and it was altered since. Open your last backup and merge the "
                               "pack into that; nothing was taken in.",
                           m_casebook.path().string()});
        }
        // An id that is made from the content vouches for it: what is in memory may know more of an
        // edit than its log says.
        const bool isSame = m_redactions.name(edit.id)
                                ? here->record == edit.record && here->author == edit.author &&
                                      here->replaces == edit.replaces
                            : isNamedByContent(edit.id)
                                ? !isAltered(m_start.id, edit)
                                : here->record == edit.record && here->change == edit.change &&
                                      here->author == edit.author &&
                                      here->replaces == edit.replaces;
        if (!isSame) {
            throw Failure({"holds an edit that is here with the same id and other content. One of "
                           "the two was altered; nothing was taken in.",
                           m_pack.name});
        }
        ++m_accepted.alreadyThere;
        return true;
    }

    void takeThePanels()
    {
        if (m_accepted.isNew && m_intake.cutFor != Reader::Panel && m_pack.isFromPanel()) {
            m_intake.cutAt = m_pack.label.madeAt;
        }
        const KnownImports imports(m_accepted.before, m_start.edits);
        for (const Edit& edit : m_start.edits) {
            if (imports.holds(edit)) {
                ++m_accepted.alreadyThere;
            } else if (!isKnown(edit)) {
                take(edit);
            }
        }
        leaveOutForbidden();
    }

    /// Leaves out what its author cannot have been allowed to do, with all that would be known
    /// then.
    void leaveOutForbidden()
    {
        if (m_intake.edits.empty() || orThrow(m_casebook.cutFor(m_start.id))) {
            // The panel hands over the whole of what was cut before.
            return;
        }
        const std::vector<Edit> known = joinedEdits(m_accepted.before, m_intake);
        const PossibleCapacities possible(known, m_intake.cutFor);
        std::optional<Refusal> first;
        const auto left = std::erase_if(m_intake.edits, [&](const Edit& edit) {
            auto why = possible.whyNever(edit);
            const bool isForbidden = why.has_value();
            first = first ? std::move(first) : std::move(why);
            return isForbidden;
        });
        warnOf(Kind::NotAllowed, left, std::move(first));
    }

    /// A pack that was not made for the panel, where the assessment is there already.
    void takeTheirs()
    {
        const bool isFresh =
            m_pack.isFromPanel() && orThrow(m_casebook.cutFor(m_start.id)) == m_intake.cutFor;
        if (isFresh) {
            renew();
        } else {
            // The texts of the editions are here; who may not choose them brings none.
            m_intake.editions.clear();
        }
        const std::size_t renewed = m_intake.edits.size();
        const TheirWords theirs(m_accepted.before, m_intake.cutFor, m_start.edits);
        std::size_t written = 0;
        std::size_t notTheirs = 0;
        std::size_t claimPanel = 0;
        for (const Edit& edit : m_start.edits) {
            if (isWithoutTime(edit.id)) {
                m_accepted.alreadyThere += isFresh ? 0u : 1u;
                continue;
            }
            ++written;
            if (isKnown(edit)) {
                continue;
            }
            if (theirs.claimsPanel(edit)) {
                ++claimPanel;
            } else if (!theirs.mayMake(edit)) {
                ++notTheirs;
            } else {
                take(edit);
            }
        }
        if (isFresh) {
            m_accepted.alreadyThere += m_start.edits.size() - written - renewed;
        } else if (written == 0) {
            warn(Kind::NothingTheirs);
        }
        warnOf(Kind::NotTheirs, notTheirs);
        warnOf(Kind::ClaimsPanel, claimPanel);
        mustBeSound(renewed);
    }

    /// What they say is held to the editions that the assessment has here.
    void mustBeSound(std::size_t from) const
    {
        const Editions editions = orThrow(m_casebook.editions(m_start.id));
        for (std::size_t i = from; i < m_intake.edits.size(); ++i) {
            if (const auto fault = faultOf(m_intake.edits[i], editions)) {
                throw Failure({"holds the edit " + toString(m_intake.edits[i].id) +
                                   ", which the rules do not allow (" + *fault +
                                   "). Nothing was taken in.",
                               m_pack.name});
            }
        }
    }

    /// The panel hands out again what it handed out before.
    void renew()
    {
        const int version = lastVersion(fold(m_start.id, m_start.edits).assessment);
        const int versionHere = lastVersion(m_accepted.before.assessment());
        const auto madeHere = orThrow(m_casebook.cutAt(m_start.id));
        FreshCut fresh = freshCut(m_accepted.before, m_start.edits, m_leaveOut);
        if (fresh.edits.empty() && fresh.superseded.empty()) {
            return;
        }
        if (version < versionHere ||
            (version == versionHere && madeHere && m_pack.label.madeAt < *madeHere)) {
            warn(Kind::IsOlder);
            return;
        }
        m_intake.edits = std::move(fresh.edits);
        m_intake.superseded = std::move(fresh.superseded);
        m_intake.cutAt = m_pack.label.madeAt;
        warn(Kind::TakesPlace);
    }

    const AssessmentStart& m_start;
    const Pack& m_pack;
    Casebook& m_casebook;
    const std::set<PersonId>& m_leaveOut;
    Redactions m_redactions; ///< Of both sides.
    Accepted m_accepted;
    AssessmentIntake& m_intake = m_accepted.intake;
};

} // namespace

Accepted acceptedOf(const AssessmentStart& start, Reader reader, const Pack& pack,
                    Casebook& casebook, const std::set<PersonId>& leaveOut)
{
    return Acceptance(start, reader, pack, casebook, leaveOut).run();
}

} // namespace core

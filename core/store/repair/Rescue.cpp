#include "core/store/repair/Rescue.h"

#include "core/assessment/CutIds.h"
#include "core/assessment/Ledger.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/EditLimits.h"
#include "core/store/About.h"
#include "core/store/Derived.h"
#include "core/store/Forgotten.h"
#include "core/store/repair/RescuedEditions.h"
#include "core/store/repair/RescuedLog.h"

#include <algorithm>

namespace core {

namespace {

using Found = RepairFinding::Kind;
using Texts = std::map<RecordId, std::string>;

/// The texts that the search has, by assessment.
std::map<AssessmentId, Texts> searchTexts(const Carved& file)
{
    std::map<AssessmentId, Texts> all;
    const auto ids = idsByNumber(file);
    for (const CarvedRow& row : file.of(RawTable::Entry)) {
        const auto id = ids.find(row.integer(1));
        const auto record = recordIdFrom(row.text(2));
        if (row.isSound && row.raw.isListed && id != ids.end() && record) {
            all[id->second.front()].emplace(*record, row.text(3));
        }
    }
    return all;
}

/// Texts of the search that the log does not have, though nothing says that it is right about them.
void compareWithSearch(const Assessment& assessment, const std::vector<Edit>& edits,
                       const Texts& search, std::vector<OtherText>& others)
{
    Texts ours;
    for (auto& [record, text] : searchable(assessment)) {
        ours.emplace(record, text);
    }
    const Redactions redactions(edits);
    for (const auto& [record, text] : search) {
        const auto there = ours.find(record);
        if (there != ours.end() && there->second == text) {
            continue;
        }
        bool isKnown = false;
        bool isCertain = true;
        bool isRedacted = false;
        for (const Edit& edit : edits) {
            if (edit.record == record) {
                isKnown = true;
                isCertain = isCertain && isNamedByContent(edit.id);
                isRedacted = isRedacted || redactions.name(edit.id);
            }
            const auto* redact = std::get_if<Redact>(&edit.change);
            isRedacted = isRedacted || (redact != nullptr && edit.record.name == toString(record));
        }
        bool isOffered = false;
        for (const OtherText& one : others) {
            isOffered = isOffered || (one.record == record && one.text == text);
        }
        if (!isRedacted && !isOffered && !(isKnown && isCertain)) {
            others.push_back({record, text, false});
        }
    }
}

/// How many edits are replaced by edits here and are not here.
std::size_t missing(const std::vector<Edit>& edits)
{
    std::set<EditId> ids;
    std::set<EditId> named;
    for (const Edit& edit : edits) {
        ids.insert(edit.id);
        named.insert(edit.replaces.begin(), edit.replaces.end());
    }
    return static_cast<std::size_t>(std::count_if(
        named.begin(), named.end(), [&](const EditId& id) { return !ids.contains(id); }));
}

bool isUncleared(const Carved& file)
{
    const auto& facts = file.of(RawTable::About);
    return std::any_of(facts.begin(), facts.end(),
                       [](const CarvedRow& row) { return row.text(0) == aboutUncleared; });
}

class Rescuer {
public:
    Rescuer(const Carved& damaged, const std::vector<Carved>& backups, const BundledText& bundled)
        : m_damaged(damaged)
        , m_log(damaged, backups)
        , m_editions(damaged, backups, bundled)
        , m_search(searchTexts(damaged))
    {
        for (const CarvedRow& row : damaged.of(RawTable::Forgotten)) {
            m_rescued.forgotten.insert(row.text(0));
        }
        // What is forgotten may lie in what no page names, under a number that is another's now.
        m_leavesLoose = !m_rescued.forgotten.empty() || isUncleared(damaged);
    }

    Rescued rescue(const Progress& progress)
    {
        std::set<AssessmentId> named;
        for (const auto& [number, ids] : idsByNumber(m_damaged)) {
            named.insert(ids.front());
        }
        for (const auto& [id, copies] : m_log.all()) {
            checkStopped(progress);
            if (!isForgottenHere(id)) {
                add(id, named.contains(id));
            }
            named.erase(id);
        }
        for (const AssessmentId& id : named) {
            if (!isForgottenHere(id)) {
                find({Found::LostAssessment, id, {}, 0});
            }
        }
        return std::move(m_rescued);
    }

private:
    bool isForgottenHere(const AssessmentId& id) const
    {
        const auto digests = forgottenDigests(id);
        return std::any_of(digests.begin(), digests.end(), [&](const auto& digest) {
            return m_rescued.forgotten.contains({digest.begin(), digest.end()});
        });
    }

    void find(RepairFinding finding) { m_rescued.report.findings.push_back(std::move(finding)); }

    void add(const AssessmentId& id, bool isNamed)
    {
        const auto texts = m_search.find(id);
        const Texts& search = texts != m_search.end() ? texts->second : m_none;
        RescuedLog::Chosen chosen = m_log.choose(id, search, m_leavesLoose);
        const auto tooMuch = std::remove_if(chosen.edits.begin(), chosen.edits.end(),
                                            [](const Edit& edit) { return beyondLimits(edit); });
        chosen.altered += static_cast<std::size_t>(chosen.edits.end() - tooMuch);
        chosen.edits.erase(tooMuch, chosen.edits.end());
        if (chosen.altered > 0) {
            find({Found::AlteredEdits, id, {}, chosen.altered});
        }
        if (chosen.words > 0) {
            find({Found::LostWords, id, {}, chosen.words});
        }
        if (chosen.edits.empty()) {
            find({Found::LostAssessment, id, {}, 0});
            return;
        }
        RescuedAssessment one;
        one.start.id = id;
        const Ledger ledger(id, chosen.edits);
        compareWithSearch(ledger.assessment(), chosen.edits, search, chosen.others);
        one.start.editions =
            m_editions.of(id, ledger.assessment().standards, m_rescued.report.findings);
        tell(id, chosen, isNamed);
        one.others = std::move(chosen.others);
        one.start.edits = std::move(chosen.edits);
        m_rescued.assessments.push_back(std::move(one));
    }

    void tell(const AssessmentId& id, const RescuedLog::Chosen& chosen, bool isNamed)
    {
        RepairReport& report = m_rescued.report;
        ++report.assessments;
        report.edits += chosen.edits.size();
        report.fromBackups += chosen.fromBackups;
        report.mended += chosen.mended;
        report.unchecked += chosen.unchecked;
        if (const std::size_t nameless = m_log.nameless(id); nameless > 0) {
            find({Found::NamelessEdits, id, {}, nameless});
        } else if (!isNamed && chosen.fromBackups == chosen.edits.size()) {
            find({Found::FromBackupOnly, id, {}, 0});
        }
        if (const std::size_t lost = missing(chosen.edits); lost > 0) {
            find({Found::LostEdits, id, {}, lost});
        }
        for (const OtherText& other : chosen.others) {
            const bool isThere =
                std::ranges::find(chosen.edits, other.record, &Edit::record) != chosen.edits.end();
            find({isThere ? Found::TwoTexts : Found::TextAlone, id, toString(other.record), 1});
        }
    }

    const Carved& m_damaged;
    RescuedLog m_log;
    RescuedEditions m_editions;
    std::map<AssessmentId, Texts> m_search;
    const Texts m_none;
    bool m_leavesLoose = false;
    Rescued m_rescued;
};

} // namespace

Rescued rescue(const Carved& damaged, const std::vector<Carved>& backups,
               const BundledText& bundled, const Progress& progress)
{
    return Rescuer(damaged, backups, bundled).rescue(progress);
}

} // namespace core

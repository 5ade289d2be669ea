#pragma once

#include "core/assessment/Edit.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

/// Where people changed the same aspect of a record apart from each other, to different values. All
/// versions stay until one more edit replaces them.
struct Dispute {
    RecordId record;
    Aspect aspect = Aspect::Presence;
    std::vector<EditId> heads; ///< Two or more.

    friend bool operator==(const Dispute&, const Dispute&) = default;
};

struct RecordHash {
    std::size_t operator()(const RecordId& record) const;
};

/// What a set of edits adds up to.
struct Folded {
    Assessment assessment;
    std::vector<Dispute> disputes;
    /// For each record, the edits that nobody has replaced, ordered by id.
    std::unordered_map<RecordId, std::vector<EditId>, RecordHash> heads;
    /// The ratings and members as the log names them, before two of them are one person.
    std::vector<RecordId> asWritten;
};

/// Works out what `edits` add up to. Depends on the set of edits alone: not on their order, not on
/// how often one stands in the list, not on any clock.
///
/// The value of an aspect is given by its heads: the edits that touch it and that no other edit
/// touching it replaces. Where there are several heads of different value, the one with the
/// greatest id is shown until somebody chooses. A record that one person removed while another
/// changed it stays, disputed. Edits that do not fit their record are left out.
Folded fold(const AssessmentId& id, std::span<const Edit> edits);

/// One assessment as its edits, and what they add up to at the moment. The rest of the program asks
/// it for values and gives it edits.
class Ledger {
public:
    Ledger(AssessmentId id, std::vector<Edit> edits);

    const AssessmentId& id() const { return m_folded.assessment.id; }
    const Assessment& assessment() const { return m_folded.assessment; }
    const std::vector<Dispute>& disputes() const { return m_folded.disputes; }
    const std::vector<Edit>& edits() const { return m_edits; } ///< Ordered by id.
    const Edit* edit(const EditId& id) const;

    /// For each record, the edits that nobody has replaced, ordered by id.
    const std::unordered_map<RecordId, std::vector<EditId>, RecordHash>& heads() const
    {
        return m_folded.heads;
    }

    /// Whether anybody has ever begun this record (it may have been removed since).
    bool knows(const RecordId& record) const;

    /// The edit that makes `change` to `record`, replacing all that is known of what it changes. A
    /// reveal names what it shows too, though it replaces none of that.
    Edit compose(EditId id, RecordId record, Change change, PersonId author,
                 std::optional<Timestamp> at) const;

    /// The changes that put back what `edit` would change, were it added now: one for the ordinary
    /// case, several where the edit settles a dispute, none where it changes nothing. A dispute
    /// about whether the record is there at all is not brought back; the record then stays.
    std::vector<Change> inverse(const Edit& edit) const;

    /// Adds edits (those already here are ignored) and works out the values anew.
    void add(std::span<const Edit> edits);

private:
    std::vector<EditId> headsOf(const RecordId& record, AspectSet aspects) const;
    /// The ratings of the point and the panel as they stand, which a reveal shows and keeps so.
    std::vector<EditId> shownBy(const RecordId& reveal) const;
    /// Works out one record anew after an edit at the end of the log, which is what happens all
    /// day. False, with nothing changed, for what only a whole fold gets right.
    bool refresh(const RecordId& record);

    std::vector<Edit> m_edits;
    Folded m_folded;
};

} // namespace core

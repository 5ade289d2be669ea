#pragma once

#include "core/assessment/Permissions.h"

#include <map>
#include <set>
#include <span>
#include <utility>

namespace core {

/// What the authors of a log may have been when they made its edits. An edit does not tell what its
/// author saw of the panel, so that everything counts that they may have seen: what the editor
/// gives on one machine is never refused on another.
class PossibleCapacities {
public:
    /// `log` is everything that is known of one assessment, ordered by id; `cutFor` as in
    /// capacityOf.
    PossibleCapacities(std::span<const Edit> log, std::optional<Reader> cutFor);

    /// Why its author cannot have been allowed to make this edit of the log; nothing where they may
    /// have been. What came with an import of the whole assessment is as it was published. Earlier
    /// programs let everybody choose among results or signatures that stood side by side; that
    /// adds nothing that their authors were not allowed to say.
    std::optional<Refusal> whyNever(const Edit& edit) const;

private:
    std::set<Capacity> capacitiesOf(const PersonId& author) const;
    bool mayLead(const PersonId& author) const;
    /// Whether the record bears the author's name, or that of somebody who is one person with them.
    bool bearsNameOf(const RecordId& record, const PersonId& author) const;

    /// Whether somebody who never led redacts words that are not theirs.
    bool redactsOthers(const Edit& edit) const;

    std::optional<Reader> m_cutFor;
    bool m_isImported = false;   ///< The assessment itself was.
    bool m_wasAlwaysLed = false; ///< Nobody can have seen its panel without a lead.
    std::map<PersonId, std::set<Capacity>> m_capacities;
    std::set<std::pair<PersonId, PersonId>> m_same; ///< Who was said to be one person with whom.
    std::map<EditId, PersonId> m_redacted;          ///< Who wrote what was redacted.
    std::set<EditId> m_chosen;      ///< What says again, to choose it, what was said before.
    std::set<RecordId> m_notTheirs; ///< What the panel handed to a reader of a cut.
};

} // namespace core

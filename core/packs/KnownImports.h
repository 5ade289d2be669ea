#pragma once

#include "core/assessment/Ledger.h"

#include <set>
#include <unordered_map>
#include <vector>

namespace core {

/// Which edits of a pack say words of a file that were imported here under other ids: earlier
/// programs named such edits in another way, and in a revision of a file they stand elsewhere.
class KnownImports {
public:
    /// `here` is the assessment that `pack` would join; it outlives this.
    KnownImports(const Ledger& here, const std::vector<Edit>& pack);

    /// Whether `edit` need not come in. One that the pack builds on comes in all the same, so that
    /// nothing is replaced which nobody has.
    bool holds(const Edit& edit) const;

private:
    std::unordered_multimap<RecordId, const Edit*, RecordHash> m_imported;
    std::set<EditId> m_builtOn; ///< Edits that others in the pack replace or were signed over.
};

} // namespace core

#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Reader.h"

#include <string>
#include <vector>

namespace core {

/// The disputes of `ledger` about words that are in `cut`, which was cut from it for `reader`. One
/// side of them alone is nobody's but its author's.
std::vector<Dispute> notAgreed(const Ledger& ledger, const Assessment& cut, Reader reader);

/// What stands in the place of such words.
struct NotAgreedMarks {
    std::string text; ///< A sentence: "The panel has not agreed these words yet."
    std::string name; ///< What stands behind two versions of a name: "not agreed yet".
};

/// Puts marks into `cut` for what is not agreed there. The panel, which has both versions to choose
/// between, finds them behind the mark with who wrote them; nobody else gets any. A point whose
/// outcome itself is disputed is not settled, and a result that is disputed is not declared; names
/// of the service and the organisation stand side by side.
void markNotAgreed(Assessment& cut, const Ledger& ledger, Reader reader,
                   const NotAgreedMarks& marks);

} // namespace core

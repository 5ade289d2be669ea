#include "core/packs/SignOwnEdits.h"

#include "core/exchange/EditIds.h"
#include "core/packs/KnownKeys.h"
#include "core/support/OrThrow.h"

#include <map>

namespace core {

Result<Done> signOwnEdits(Casebook& casebook, const std::vector<AssessmentId>& assessments,
                          const SigningKey& key)
{
    return attempt("Signing the changes", [&] {
        for (const AssessmentId& id : assessments) {
            const Ledger ledger = orThrow(casebook.read(id));
            const auto cameIn = orThrow(casebook.cameIn(id));
            const SignedEdits covered(ledger.edits(), orThrow(casebook.signedBatches(id)));
            const auto own = orThrow(ownIdsIn(casebook, id));
            std::map<PersonId, std::vector<Sha256>> digests;
            for (const Edit& edit : ledger.edits()) {
                if (own.contains(edit.author) && !cameIn.contains(edit.id) &&
                    covered.keysOver(edit.id).empty()) {
                    digests[edit.author].push_back(digestOf(id, edit));
                }
            }
            for (auto& [author, theirs] : digests) {
                orThrow(casebook.keepSigned(id, signedBatch(id, author, std::move(theirs), key)));
            }
        }
        return Done{};
    });
}

} // namespace core

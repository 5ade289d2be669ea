#include "core/packs/SignOwnEdits.h"

#include "core/exchange/EditIds.h"
#include "core/packs/KnownKeys.h"
#include "core/support/OrThrow.h"

namespace core {

Result<Done> signOwnEdits(Casebook& casebook, const std::vector<AssessmentId>& assessments,
                          const SigningKey& key)
{
    return attempt("Signing the changes", [&] {
        const PersonId owner = orThrow(casebook.owner()).id;
        for (const AssessmentId& id : assessments) {
            const Ledger ledger = orThrow(casebook.read(id));
            const auto cameIn = orThrow(casebook.cameIn(id));
            const SignedEdits covered(ledger.edits(), orThrow(casebook.signedBatches(id)));
            std::vector<Sha256> digests;
            for (const Edit& edit : ledger.edits()) {
                if (edit.author == owner && !cameIn.contains(edit.id) &&
                    covered.keysOver(edit.id).empty()) {
                    digests.push_back(digestOf(id, edit));
                }
            }
            if (!digests.empty()) {
                orThrow(casebook.keepSigned(id, signedBatch(id, owner, std::move(digests), key)));
            }
        }
        return Done{};
    });
}

} // namespace core

#pragma once

#include "core/assessment/Ids.h"
#include "core/support/Digest.h"
#include "core/support/SigningKey.h"

#include <string>
#include <vector>

namespace core {

/// Edits that one device signed together: its word that their author made them on it. The whole
/// digest of each stands in it (digestOf in core/exchange/EditIds.h), so that no other edit passes
/// for one of them. It stands for itself, whoever passes it on.
struct SignedBatch {
    AssessmentId named; ///< What the assessment is called where they were made.
    PersonId author;
    std::string key;             ///< The device's public key.
    std::vector<Sha256> digests; ///< Sorted.
    std::string signature;

    friend bool operator==(const SignedBatch&, const SignedBatch&) = default;
};

/// Signs edits of `author` by their digests.
SignedBatch signedBatch(AssessmentId named, PersonId author, std::vector<Sha256> digests,
                        const SigningKey& key);

/// Whether the key signed just this.
bool isSound(const SignedBatch& batch);

} // namespace core

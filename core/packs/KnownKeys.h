#pragma once

#include "core/assessment/Ledger.h"
#include "core/packs/SignedEdits.h"
#include "core/store/Casebook.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace core {

/// Who looks: the owner of a casebook, whose key is not remembered but at hand.
struct OwnKey {
    std::set<PersonId> people; ///< Under their own id, and as the member that they said they are.
    std::string key;           ///< Public; empty where there is none.
};

/// Under whose ids the owner of `casebook` writes in an assessment.
Result<std::set<PersonId>> ownIdsIn(const Casebook& casebook, const AssessmentId& id);

/// Which keys are whose in an assessment. The first key that signed for somebody is theirs, until
/// the lead says which are (TrustKeys). What the lead says counts where a key of theirs signed it,
/// or they said it here.
class KnownKeys {
public:
    /// `batches` in the order in which they came to be known. `isOurs` tells edits that were made
    /// here.
    KnownKeys(const Ledger& ledger, std::vector<SignedBatch> batches, OwnKey own,
              const std::function<bool(const Edit&)>& isOurs);

    /// The keys of `person`; none where nobody ever signed for them.
    std::vector<std::string> keysOf(const PersonId& person) const;

    /// Keys that signed for `person` and are not theirs, as far as is known.
    std::vector<std::string> othersOf(const PersonId& person) const;

    /// Whether a key of its author signed the edit; false where another did, or none.
    bool isSigned(const Edit& edit) const;

    /// Whether any key did, one of its author's or not.
    bool hasKey(const Edit& edit) const;

private:
    std::vector<std::string> firstOf(const PersonId& person) const;
    /// Looks for what leads said of keys until nothing more counts.
    void learn(const Ledger& ledger, const std::function<bool(const Edit&)>& isOurs);

    SignedEdits m_signed;
    OwnKey m_own;
    std::map<PersonId, std::set<std::string>> m_said; ///< What counts of what leads say now.
};

/// The same of an assessment in `casebook`, whose owner's device has the public key `ownKey`.
Result<KnownKeys> knownKeysIn(const Casebook& casebook, const AssessmentId& id,
                              const std::string& ownKey);

} // namespace core

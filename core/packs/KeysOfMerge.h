#pragma once

#include "core/packs/Accepted.h"
#include "core/packs/KeyClaim.h"
#include "core/packs/KnownKeys.h"

#include <map>
#include <set>
#include <vector>

namespace core {

/// What the keys say of the edits that a merge would take in of one assessment.
class KeysOfMerge {
public:
    /// `after` is the assessment as it would be; `here` and `cameIn` are what the casebook has of
    /// it.
    KeysOfMerge(const Accepted& accepted, const Ledger& after, std::vector<SignedBatch> here,
                std::set<EditId> cameIn, OwnKey own);

    KeyClaim::Kind standingOf(const Edit& edit) const;

    /// The key that is seen for the first time for `person`; empty where one was known.
    std::string firstSeen(const PersonId& person) const;

private:
    KnownKeys m_before;
    KnownKeys m_after;
};

/// Counts what the keys say of edits.
class KeyClaims {
public:
    /// Adds to the claim of the same kind and person.
    void add(const KeyClaim& claim);

    /// What to look at first comes first.
    std::vector<KeyClaim> result() &&;

private:
    std::map<std::pair<KeyClaim::Kind, PersonId>, KeyClaim> m_claims;
};

} // namespace core

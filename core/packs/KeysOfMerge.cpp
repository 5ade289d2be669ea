#include "core/packs/KeysOfMerge.h"

#include <algorithm>

namespace core {

namespace {

KnownKeys keysIn(const Ledger& ledger, std::vector<SignedBatch> batches,
                 const std::vector<SignedBatch>& more, const OwnKey& own, const Ledger& before,
                 const std::set<EditId>& cameIn)
{
    batches.insert(batches.end(), more.begin(), more.end());
    return KnownKeys(ledger, std::move(batches), own, [&](const Edit& edit) {
        return own.people.contains(edit.author) && before.edit(edit.id) != nullptr &&
               !cameIn.contains(edit.id);
    });
}

} // namespace

KeysOfMerge::KeysOfMerge(const Accepted& accepted, const Ledger& after,
                         std::vector<SignedBatch> here, std::set<EditId> cameIn, OwnKey own)
    : m_before(keysIn(accepted.before, here, {}, own, accepted.before, cameIn))
    , m_after(keysIn(after, here, accepted.intake.batches, own, accepted.before, cameIn))
{
}

KeyClaim::Kind KeysOfMerge::standingOf(const Edit& edit) const
{
    using Kind = KeyClaim::Kind;
    const bool isKnown = !m_before.keysOf(edit.author).empty();
    if (m_after.isSigned(edit)) {
        return isKnown ? Kind::TheirKey : Kind::FirstKey;
    }
    return isKnown || m_after.hasKey(edit) ? Kind::NotTheirKey : Kind::NotSigned;
}

std::string KeysOfMerge::firstSeen(const PersonId& person) const
{
    const auto now = m_after.keysOf(person);
    return !now.empty() && m_before.keysOf(person).empty() ? now.front() : std::string();
}

void KeyClaims::add(const KeyClaim& claim)
{
    KeyClaim& known = m_claims[{claim.kind, claim.person}];
    const std::size_t edits = known.edits + claim.edits;
    known = claim;
    known.edits = edits;
    if (claim.kind != KeyClaim::Kind::FirstKey) {
        known.key.clear();
    }
}

std::vector<KeyClaim> KeyClaims::result() &&
{
    std::vector<KeyClaim> claims;
    for (auto& [of, claim] : m_claims) {
        claims.push_back(std::move(claim));
    }
    std::ranges::stable_sort(claims, [](const KeyClaim& a, const KeyClaim& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.edits > b.edits;
    });
    return claims;
}

} // namespace core

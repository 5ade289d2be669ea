#include "core/packs/KnownKeys.h"

#include "core/support/OrThrow.h"

#include <algorithm>

namespace core {

namespace {

bool hasKeyIn(const std::vector<std::string>& keys, const std::string& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

KnownKeys::KnownKeys(const Ledger& ledger, std::vector<SignedBatch> batches, OwnKey own,
                     const std::function<bool(const Edit&)>& isOurs)
    : m_signed(ledger.edits(), std::move(batches))
    , m_own(std::move(own))
{
    learn(ledger, isOurs);
}

void KnownKeys::learn(const Ledger& ledger, const std::function<bool(const Edit&)>& isOurs)
{
    std::vector<const Edit*> open;
    for (const Edit& edit : ledger.edits()) {
        if (std::holds_alternative<TrustKeys>(edit.change)) {
            open.push_back(&edit);
        }
    }
    // One who lost a key may have said it with a key that was only said to be theirs.
    std::set<EditId> counted;
    std::map<PersonId, std::set<std::string>> everSaid;
    const auto counts = [&](const Edit& edit) {
        const auto first = firstOf(edit.author);
        return isOurs(edit) ||
               std::ranges::any_of(m_signed.keysOver(edit.id), [&](const auto& key) {
                   return hasKeyIn(first, key) || everSaid[edit.author].contains(key);
               });
    };
    for (bool found = true; found;) {
        found = false;
        for (const Edit* edit : open) {
            if (!counted.contains(edit->id) && counts(*edit)) {
                const auto& keys = std::get<TrustKeys>(edit->change).keys;
                everSaid[edit->record.name].insert(keys.begin(), keys.end());
                counted.insert(edit->id);
                found = true;
            }
        }
    }
    for (const MemberKeys& member : ledger.assessment().keys) {
        const auto heads = ledger.heads().find(keysRecord(member.person));
        for (const EditId& id : heads->second) {
            const Edit* edit = ledger.edit(id);
            const auto* trust = edit != nullptr ? std::get_if<TrustKeys>(&edit->change) : nullptr;
            if (trust != nullptr && counted.contains(id)) {
                m_said[member.person].insert(trust->keys.begin(), trust->keys.end());
            }
        }
    }
}

std::vector<std::string> KnownKeys::firstOf(const PersonId& person) const
{
    if (m_own.people.contains(person) && !m_own.key.empty()) {
        return {m_own.key};
    }
    const auto& all = m_signed.keysOf(person);
    return all.empty() ? all : std::vector{all.front()};
}

std::vector<std::string> KnownKeys::keysOf(const PersonId& person) const
{
    const auto said = m_said.find(person);
    std::vector<std::string> keys;
    if (said != m_said.end()) {
        keys.assign(said->second.begin(), said->second.end());
    }
    // Nobody tells somebody that their own key is not theirs.
    const bool isOwn = m_own.people.contains(person) && !m_own.key.empty();
    if (keys.empty() || (isOwn && !hasKeyIn(keys, m_own.key))) {
        const auto first = firstOf(person);
        keys.insert(keys.begin(), first.begin(), first.end());
    }
    return keys;
}

std::vector<std::string> KnownKeys::othersOf(const PersonId& person) const
{
    const auto known = keysOf(person);
    std::vector<std::string> others;
    std::ranges::copy_if(m_signed.keysOf(person), std::back_inserter(others),
                         [&](const std::string& key) { return !hasKeyIn(known, key); });
    return others;
}

bool KnownKeys::isSigned(const Edit& edit) const
{
    const auto known = keysOf(edit.author);
    return std::ranges::any_of(m_signed.keysOver(edit.id),
                               [&](const std::string& key) { return hasKeyIn(known, key); });
}

bool KnownKeys::hasKey(const Edit& edit) const
{
    return !m_signed.keysOver(edit.id).empty();
}

Result<std::set<PersonId>> ownIdsIn(const Casebook& casebook, const AssessmentId& id)
{
    return attempt("Looking for the signing keys", [&] {
        std::set<PersonId> people{orThrow(casebook.owner()).id};
        if (const auto self = orThrow(casebook.selfIn(id))) {
            people.insert(*self);
        }
        return people;
    });
}

Result<KnownKeys> knownKeysIn(const Casebook& casebook, const AssessmentId& id,
                              const std::string& ownKey)
{
    return attempt("Looking for the signing keys", [&] {
        const std::set<PersonId> own = orThrow(ownIdsIn(casebook, id));
        const auto cameIn = orThrow(casebook.cameIn(id));
        return KnownKeys(orThrow(casebook.read(id)), orThrow(casebook.signedBatches(id)),
                         {own, ownKey}, [&](const Edit& edit) {
                             return own.contains(edit.author) && !cameIn.contains(edit.id);
                         });
    });
}

} // namespace core

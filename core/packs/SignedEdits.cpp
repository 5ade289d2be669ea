#include "core/packs/SignedEdits.h"

#include "core/exchange/EditIds.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

const std::vector<std::string> noKeys;

const std::vector<std::string>& foundIn(const auto& in, const auto& name)
{
    const auto at = in.find(name);
    return at != in.end() ? at->second : noKeys;
}

void addOnce(std::vector<std::string>& keys, const std::string& key)
{
    if (std::ranges::find(keys, key) == keys.end()) {
        keys.push_back(key);
    }
}

} // namespace

SignedEdits::SignedEdits(std::span<const Edit> edits, std::vector<SignedBatch> batches)
{
    std::erase_if(batches, [](const SignedBatch& batch) { return !isSound(batch); });
    std::map<PersonId, std::set<AssessmentId>> names;
    for (const SignedBatch& batch : batches) {
        names[batch.author].insert(batch.named);
    }
    // By author, so that nobody's key signs for somebody else.
    std::map<std::pair<PersonId, Sha256>, EditId> byDigest;
    for (const Edit& edit : edits) {
        const auto named = names.find(edit.author);
        if (named != names.end()) {
            for (const AssessmentId& id : named->second) {
                byDigest.emplace(std::pair(edit.author, digestOf(id, edit)), edit.id);
            }
        }
    }
    for (const SignedBatch& batch : batches) {
        for (const Sha256& digest : batch.digests) {
            if (const auto edit = byDigest.find({batch.author, digest}); edit != byDigest.end()) {
                addOnce(m_over[edit->second], batch.key);
                addOnce(m_of[batch.author], batch.key);
            }
        }
    }
}

std::vector<SignedBatch> batchesOver(std::span<const Edit> edits,
                                     const std::vector<SignedBatch>& batches)
{
    std::map<std::pair<PersonId, AssessmentId>, std::set<Sha256>> digests;
    for (const SignedBatch& batch : batches) {
        digests[{batch.author, batch.named}];
    }
    for (auto& [of, known] : digests) {
        for (const Edit& edit : edits) {
            if (edit.author == of.first) {
                known.insert(digestOf(of.second, edit));
            }
        }
    }
    std::vector<SignedBatch> found;
    std::ranges::copy_if(batches, std::back_inserter(found), [&](const SignedBatch& batch) {
        const auto& known = digests[{batch.author, batch.named}];
        return std::ranges::any_of(batch.digests,
                                   [&](const Sha256& digest) { return known.contains(digest); });
    });
    return found;
}

const std::vector<std::string>& SignedEdits::keysOver(const EditId& edit) const
{
    return foundIn(m_over, edit);
}

const std::vector<std::string>& SignedEdits::keysOf(const PersonId& author) const
{
    return foundIn(m_of, author);
}

} // namespace core

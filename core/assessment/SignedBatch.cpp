#include "core/assessment/SignedBatch.h"

#include <algorithm>

namespace core {

namespace {

std::string textOf(const SignedBatch& batch)
{
    // The first line keeps it from being taken for anything else that a key signs.
    std::string text = "Standpoint edits by their author\n";
    const auto add = [&](const std::string& part) {
        text += std::to_string(part.size()) + ':' + part;
    };
    add(batch.named);
    add(batch.author);
    add(batch.key);
    for (const Sha256& digest : batch.digests) {
        text.append(digest.begin(), digest.end());
    }
    return text;
}

} // namespace

SignedBatch signedBatch(AssessmentId named, PersonId author, std::vector<Sha256> digests,
                        const SigningKey& key)
{
    std::ranges::sort(digests);
    SignedBatch batch{std::move(named), std::move(author), key.publicKey(), std::move(digests), {}};
    batch.signature = key.sign(textOf(batch));
    return batch;
}

bool isSound(const SignedBatch& batch)
{
    return isSignedBy(batch.key, textOf(batch), batch.signature);
}

} // namespace core

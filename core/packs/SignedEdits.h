#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/SignedBatch.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Which keys signed which edits for their authors.
class SignedEdits {
public:
    /// `batches` in the order in which they came to be known; those that do not hold count for
    /// nothing.
    SignedEdits(std::span<const Edit> edits, std::vector<SignedBatch> batches);

    /// The keys that signed the edit as its author's.
    const std::vector<std::string>& keysOver(const EditId& edit) const;

    /// The keys that signed any edit of `author`, the one that was known first before the others.
    const std::vector<std::string>& keysOf(const PersonId& author) const;

private:
    std::map<EditId, std::vector<std::string>> m_over;
    std::map<PersonId, std::vector<std::string>> m_of;
};

/// Those of `batches` that signed one of `edits`.
std::vector<SignedBatch> batchesOver(std::span<const Edit> edits,
                                     const std::vector<SignedBatch>& batches);

} // namespace core

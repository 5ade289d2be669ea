#include "core/exchange/EditIds.h"

#include "core/exchange/EditJson.h"
#include "core/support/Digest.h"

#include <algorithm>

namespace core {

namespace {

// Before the hash, which takes the rest, an id has room for a time and for a place.
constexpr std::ptrdiff_t timeBytes = 6;
constexpr std::ptrdiff_t placeBytes = 3;

} // namespace

std::string contentOf(const Edit& edit)
{
    std::string said;
    for (const std::string& part :
         {toString(edit.record), edit.author, std::string(kindOf(edit.change)), toJson(edit.change),
          edit.at ? std::to_string(edit.at->milliseconds) : std::string()}) {
        said += '\0';
        said += part;
    }
    return said;
}

void nameByContent(const AssessmentId& assessment, std::vector<Edit>& edits)
{
    for (Edit& edit : edits) {
        const auto hash = sha256(assessment + contentOf(edit));
        const auto to = edit.id.bytes.begin() + timeBytes + placeBytes;
        std::copy_n(hash.begin(), edit.id.bytes.end() - to, to);
    }
}

} // namespace core

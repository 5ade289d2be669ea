#include "core/exchange/RecordFields.h"

#include "core/support/Ascii.h"
#include "core/support/Quoted.h"

#include <algorithm>
#include <set>

namespace core {

std::optional<std::string> faultOfDigest(const std::string& digest)
{
    const bool isHex = std::all_of(digest.begin(), digest.end(), [](char letter) {
        return isAsciiDigit(letter) || (letter >= 'a' && letter <= 'f');
    });
    if (digest.size() != 64 || !isHex) {
        return "a SHA-256 has 64 hexadecimal digits in lower case";
    }
    return std::nullopt;
}

std::optional<std::string> faultOfFinding(const RecordId& about)
{
    if (about.kind == RecordKind::Outcome || about.kind == RecordKind::Note ||
        about.kind == RecordKind::Recommendation) {
        return std::nullopt;
    }
    return "an answer is about an outcome, a note or a recommendation, written like "
           "\"outcome/gds-2019/5\"";
}

std::optional<std::string> faultOfStandards(const std::vector<std::string>& ids)
{
    if (ids.empty()) {
        return "an assessment needs at least one edition of a standard";
    }
    std::set<std::string> seen;
    for (const auto& id : ids) {
        if (!seen.insert(id).second) {
            return inQuotes(id) + " stands here twice";
        }
    }
    return std::nullopt;
}

} // namespace core

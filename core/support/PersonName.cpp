#include "core/support/PersonName.h"

#include "core/support/NameWords.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

using NamePart = std::u32string;
using NameParts = std::vector<NamePart>;

constexpr std::size_t leastForOneLetter = 5; ///< Letters of a word in which one may be wrong.
constexpr std::size_t leastInAll = 8;        ///< The same of all words together.

/// Whether one becomes the other by one letter more, less or other, or two that changed places.
bool isOneLetterApart(const NamePart& one, const NamePart& other)
{
    const NamePart& longer = one.size() >= other.size() ? one : other;
    const NamePart& shorter = one.size() >= other.size() ? other : one;
    if (longer.size() < leastForOneLetter || longer.size() - shorter.size() > 1) {
        return false;
    }
    const auto at = static_cast<std::size_t>(
        std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin());
    if (longer.size() > shorter.size()) {
        return longer.substr(at + 1) == shorter.substr(at);
    }
    return longer.substr(at + 1) == shorter.substr(at + 1) ||
           (at + 1 < longer.size() && longer[at] == shorter[at + 1] &&
            longer[at + 1] == shorter[at] && longer.substr(at + 2) == shorter.substr(at + 2));
}

bool isInitialOf(const NamePart& initial, const NamePart& word)
{
    return initial.size() == 1 && !word.empty() && word.front() == initial.front();
}

bool areNearFirstNames(const NamePart& one, const NamePart& other, const ShortNames& shortNames)
{
    return one == other || shortNames.areOnePersons(one, other) ||
           (one.size() == 1 && (isInitialOf(one, other) || shortNames.mayBegin(other, one[0]))) ||
           (other.size() == 1 && (isInitialOf(other, one) || shortNames.mayBegin(one, other[0])));
}

/// Whether the names after the first ones fit: those that only one of the two has were left out by
/// the other, and an initial stands for its name. At least one of them has to be there in full,
/// unless the first name is.
bool areNearOtherNames(const NameParts& one, const NameParts& other, bool isFirstInFull)
{
    const NameParts& longer = one.size() >= other.size() ? one : other;
    const NameParts& shorter = one.size() >= other.size() ? other : one;
    bool isInFull = isFirstInFull;
    std::size_t at = 1;
    for (std::size_t i = 1; i < shorter.size(); ++i) {
        const bool isLast = i + 1 == shorter.size();
        while (at < longer.size()) {
            const bool mayBeInitial = !isLast || at + 1 == longer.size();
            if (shorter[i] == longer[at]) {
                isInFull = true;
                break;
            }
            if (mayBeInitial &&
                (isInitialOf(shorter[i], longer[at]) || isInitialOf(longer[at], shorter[i]))) {
                break;
            }
            ++at;
        }
        if (at++ >= longer.size()) {
            return false;
        }
    }
    return isInFull;
}

bool areNearInOrder(const NameParts& one, const NameParts& other, const ShortNames& shortNames)
{
    return areNearFirstNames(one[0], other[0], shortNames) &&
           areNearOtherNames(one, other, one[0] == other[0]);
}

/// Whether all words are the same but one, in which one letter is another one.
bool areOneLetterApart(const NameParts& one, const NameParts& other, const ShortNames& shortNames)
{
    const std::size_t letters = std::min(joinedUp(one).size(), joinedUp(other).size());
    if (one.size() != other.size() || letters < leastInAll) {
        return false;
    }
    int apart = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (one[i] == other[i] || (i == 0 && shortNames.areOnePersons(one[i], other[i]))) {
            continue;
        }
        if (++apart > 1 || !isOneLetterApart(one[i], other[i])) {
            return false;
        }
    }
    return true;
}

} // namespace

PersonName::PersonName(std::string_view name) : m_words(nameWords(name))
{
    std::ranges::copy_if(name, std::back_inserter(m_digits),
                         [](char letter) { return letter >= '0' && letter <= '9'; });
}

bool PersonName::isNear(const PersonName& other, const ShortNames& shortNames) const
{
    const NameParts& one = m_words;
    const NameParts& two = other.m_words;
    if (one.empty() || two.empty() || m_digits != other.m_digits) {
        return false;
    }
    if (joinedUp(one) == joinedUp(two) || areOneLetterApart(one, two, shortNames)) {
        return true;
    }
    if (one.size() == 1 || two.size() == 1) {
        return one.size() == two.size() && shortNames.areOnePersons(one[0], two[0]);
    }
    NameParts turned = two;
    std::rotate(turned.begin(), turned.begin() + 1, turned.end());
    return areNearInOrder(one, two, shortNames) ||
           (two.size() == 2 && one.size() == 2 && areNearInOrder(one, turned, shortNames)) ||
           std::is_permutation(one.begin(), one.end(), two.begin(), two.end());
}

} // namespace core

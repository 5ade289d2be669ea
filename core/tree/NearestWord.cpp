#include "core/tree/NearestWord.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

// No key of any format is longer.
constexpr std::size_t longestWord = 40;

/// How many letters have to be put in, taken out or changed to make one word of the other; capital
/// letters are small ones.
std::size_t distance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t before = row[0]++;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const bool same = asciiLower(one[i]) == asciiLower(other[j]);
            const std::size_t changed = before + (same ? 0 : 1);
            before = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearestOf(std::string_view word, const std::vector<std::string_view>& known)
{
    std::string_view nearest;
    std::size_t least = std::min<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string_view one : known) {
        if (word.size() > longestWord) {
            break;
        }
        if (const std::size_t far = distance(word, one); far < least) {
            nearest = one;
            least = far;
        }
    }
    return nearest;
}

} // namespace core

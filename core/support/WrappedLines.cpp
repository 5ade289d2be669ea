#include "core/support/WrappedLines.h"

#include "core/support/Ascii.h"
#include "core/support/Text.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr std::size_t narrowest = 60;
constexpr std::size_t widest = 80;

std::size_t lettersOf(std::string_view text)
{
    return toCodePoints(text).size();
}

bool beginsWithLetter(std::string_view line)
{
    return !line.empty() &&
           (isAsciiLetterOrDigit(line.front()) || static_cast<unsigned char>(line.front()) >= 0xC3);
}

bool beginsSmall(std::string_view line)
{
    return beginsWithLetter(line) && caseFolded(line.substr(0, 1)) == line.substr(0, 1);
}

bool endsSentence(std::string_view line)
{
    return line.empty() || std::string_view(".!?:;").find(line.back()) != std::string_view::npos;
}

/// Whether a program broke `line` before `next` because a line of `width` has no room for more.
bool isBroken(std::string_view line, std::string_view next, std::size_t width)
{
    const std::size_t length = lettersOf(line);
    return length >= narrowest && !endsSentence(line) && beginsWithLetter(next) &&
           length + 1 + lettersOf(next.substr(0, next.find(' '))) > width;
}

/// The lines from `first` on that are one paragraph.
std::size_t linesOfParagraph(const std::vector<std::string>& all, std::size_t first)
{
    std::size_t last = first;
    std::size_t width = lettersOf(all[first]);
    while (last + 1 < all.size() && isBroken(all[last], all[last + 1], lettersOf(all[last]))) {
        ++last;
        width = std::max(width, lettersOf(all[last]));
    }
    // A wider line further down shows that an earlier one was ended by hand.
    for (std::size_t i = first; i < last; ++i) {
        if (width > widest || !isBroken(all[i], all[i + 1], width)) {
            return 1;
        }
    }
    const std::size_t count = last - first + 1;
    const bool ends = last + 1 == all.size() || trimmed(all[last + 1]).empty();
    return count > 2 || (count == 2 && ends && beginsSmall(all[last])) ? count : 1;
}

} // namespace

std::string withWrappedLinesJoined(std::string_view text)
{
    const std::vector<std::string> all = lines(text);
    std::string result;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t count = beginsWithLetter(all[at]) ? linesOfParagraph(all, at) : 1;
        result += at > 0 ? "\n" : "";
        for (std::size_t i = at; i < at + count; ++i) {
            result += (i > at ? " " : "") + all[i];
        }
        at += count;
    }
    return result;
}

} // namespace core

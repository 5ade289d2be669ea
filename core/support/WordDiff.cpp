#include "core/support/WordDiff.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace core {

namespace {

/// Cells of the table that finds what two texts share: 16 million of two bytes.
constexpr std::size_t mostCells = std::size_t{1} << 24;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Words, each with the spaces behind it; spaces at the start are a word of their own.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && !isSpace(text[end])) {
            ++end;
        }
        while (end < text.size() && isSpace(text[end])) {
            ++end;
        }
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

class Runs {
public:
    void add(WordRun::Kind kind, std::string_view word)
    {
        if (all.empty() || all.back().kind != kind) {
            all.push_back({kind, {}});
        }
        all.back().text += word;
    }
    std::vector<WordRun> all;
};

using Words = std::vector<std::string_view>;
using Span = std::pair<std::size_t, std::size_t>;

/// What lies between a shared beginning and a shared end.
void compare(const Words& a, Span inA, const Words& b, Span inB, Runs& runs)
{
    const std::size_t rows = inA.second - inA.first;
    const std::size_t columns = inB.second - inB.first;
    std::size_t i = 0;
    std::size_t j = 0;
    if (rows > 0 && columns > 0 && (rows + 1) * (columns + 1) <= mostCells) {
        // shared[i][j]: how many words the rest of both texts share from i and j on.
        std::vector<std::uint16_t> shared((rows + 1) * (columns + 1), 0);
        const auto cell = [&](std::size_t row, std::size_t column) -> std::uint16_t& {
            return shared[row * (columns + 1) + column];
        };
        for (std::size_t row = rows; row-- > 0;) {
            for (std::size_t column = columns; column-- > 0;) {
                cell(row, column) = a[inA.first + row] == b[inB.first + column]
                                        ? static_cast<std::uint16_t>(cell(row + 1, column + 1) + 1)
                                        : std::max(cell(row + 1, column), cell(row, column + 1));
            }
        }
        while (i < rows && j < columns) {
            if (a[inA.first + i] == b[inB.first + j]) {
                runs.add(WordRun::Kind::Same, a[inA.first + i]);
                ++i;
                ++j;
            } else if (cell(i + 1, j) >= cell(i, j + 1)) {
                runs.add(WordRun::Kind::OnlyBefore, a[inA.first + i++]);
            } else {
                runs.add(WordRun::Kind::OnlyAfter, b[inB.first + j++]);
            }
        }
    }
    for (; i < rows; ++i) {
        runs.add(WordRun::Kind::OnlyBefore, a[inA.first + i]);
    }
    for (; j < columns; ++j) {
        runs.add(WordRun::Kind::OnlyAfter, b[inB.first + j]);
    }
}

} // namespace

std::vector<WordRun> wordDiff(std::string_view before, std::string_view after)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    const std::size_t least = std::min(a.size(), b.size());
    std::size_t start = 0;
    while (start < least && a[start] == b[start]) {
        ++start;
    }
    std::size_t end = 0;
    while (end < least - start && a[a.size() - 1 - end] == b[b.size() - 1 - end]) {
        ++end;
    }
    Runs runs;
    for (std::size_t i = 0; i < start; ++i) {
        runs.add(WordRun::Kind::Same, a[i]);
    }
    compare(a, {start, a.size() - end}, b, {start, b.size() - end}, runs);
    for (std::size_t i = a.size() - end; i < a.size(); ++i) {
        runs.add(WordRun::Kind::Same, a[i]);
    }
    return std::move(runs.all);
}

} // namespace core

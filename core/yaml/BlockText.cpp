#include "core/yaml/BlockText.h"

#include "core/support/Text.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

std::size_t spacesBefore(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

std::size_t indentationOf(std::string_view header, const std::vector<std::string>& lines,
                          std::size_t outer)
{
    if (const auto digit = header.find_first_of("123456789"); digit < header.find('#')) {
        return outer + static_cast<std::size_t>(header[digit] - '0');
    }
    std::size_t longest = 0;
    for (const std::string& line : lines) {
        if (spacesBefore(line) < line.size()) {
            return spacesBefore(line);
        }
        longest = std::max(longest, line.size());
    }
    return longest;
}

bool isSpaced(std::string_view line)
{
    return line.starts_with(' ') || line.starts_with('\t');
}

/// What stands between two lines with `empty` lines between them.
std::string between(std::string_view before, std::string_view after, std::size_t empty, bool folds)
{
    if (folds && !isSpaced(before) && !isSpaced(after)) {
        return empty == 0 ? " " : std::string(empty, '\n');
    }
    return std::string(empty + 1, '\n');
}

} // namespace

std::string blockText(std::string_view header, std::string_view block, std::size_t outer)
{
    const auto last = block.find_last_not_of(" \t\n");
    const bool isEnded = block.find('\n', last == std::string_view::npos ? 0 : last) < block.size();
    if (block.ends_with('\n')) {
        block.remove_suffix(1);
    }
    const auto all = lines(block);
    const std::size_t indentation = indentationOf(header.substr(1), all, outer);
    std::string text;
    std::string_view before;
    std::size_t empty = 0;
    bool begun = false;
    for (const std::string_view whole : all) {
        const auto line = whole.substr(std::min(spacesBefore(whole), indentation));
        if (line.empty()) {
            ++empty;
            continue;
        }
        text +=
            begun ? between(before, line, empty, header.front() == '>') : std::string(empty, '\n');
        text += line;
        before = line;
        begun = true;
        empty = 0;
    }
    const auto chomp = header.find_first_of("+-");
    const char kept = chomp < header.find('#') ? header[chomp] : ' ';
    if (kept == '+') {
        text.append(empty + (begun && isEnded ? 1 : 0), '\n');
    } else if (kept == ' ' && begun && isEnded) {
        text += '\n';
    }
    return text;
}

} // namespace core

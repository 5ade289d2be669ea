#include "core/report/NoteText.h"

#include "core/support/Text.h"

#include <array>
#include <optional>

namespace core {

namespace {

using document::Block;
using document::List;
using document::Paragraph;

constexpr std::size_t longestHeadingBytes = 60;
constexpr int deepestList = 3;

struct Line {
    std::size_t indent = 0; ///< A tab counts as four spaces.
    bool isItem = false;
    std::string text;
};

Line lineOf(std::string_view raw)
{
    Line line;
    std::size_t at = 0;
    for (; at < raw.size() && (raw[at] == ' ' || raw[at] == '\t'); ++at) {
        line.indent += raw[at] == '\t' ? 4 : 1;
    }
    raw.remove_prefix(at);
    static constexpr std::array<std::string_view, 3> marks{"- ", "* ", "• "};
    for (const std::string_view mark : marks) {
        if (raw.starts_with(mark)) {
            line.isItem = true;
            raw.remove_prefix(mark.size());
            break;
        }
    }
    line.text = trimmed(raw);
    return line;
}

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> result;
    for (const std::string& raw : lines(text)) {
        Line line = lineOf(raw);
        if (!line.text.empty()) {
            result.push_back(std::move(line));
        }
    }
    return result;
}

Block paragraph(const std::string& text, bool strong)
{
    document::Text runs = document::plain(text);
    runs.front().strong = strong;
    return {Paragraph{std::move(runs), Paragraph::Role::Body}, {}};
}

bool readsAsHeading(const Line& line)
{
    return line.text.size() <= longestHeadingBytes &&
           std::string_view(".:;,!?").find(line.text.back()) == std::string_view::npos;
}

class Reading {
public:
    explicit Reading(std::vector<Line> lines) : m_lines(std::move(lines)) {}

    std::vector<Block> blocks()
    {
        std::vector<Block> result;
        while (m_at < m_lines.size()) {
            if (m_lines[m_at].isItem) {
                result.push_back({list(m_lines[m_at].indent, 1), {}});
            } else {
                const bool goesOn = m_at + 1 < m_lines.size();
                result.push_back(
                    paragraph(m_lines[m_at].text, goesOn && readsAsHeading(m_lines[m_at])));
                ++m_at;
            }
        }
        return result;
    }

private:
    /// The items from here on that are indented by `indent` or more; what is indented further
    /// belongs to the item before it.
    List list(std::size_t indent, int depth)
    {
        List result;
        while (m_at < m_lines.size()) {
            const Line& line = m_lines[m_at];
            const bool deeper = line.indent > indent && !result.items.empty();
            if (line.isItem && deeper && depth < deepestList) {
                result.items.back().push_back({list(line.indent, depth + 1), {}});
            } else if (line.isItem && line.indent >= indent) {
                result.items.push_back({paragraph(line.text, false)});
                ++m_at;
            } else if (!line.isItem && deeper) {
                result.items.back().push_back(paragraph(line.text, false));
                ++m_at;
            } else {
                break;
            }
        }
        return result;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
};

} // namespace

std::vector<document::Block> blocksOf(std::string_view text)
{
    return Reading(linesOf(text)).blocks();
}

} // namespace core

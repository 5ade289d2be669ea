#include "core/report/NoteText.h"

#include "core/support/ListMark.h"
#include "core/support/Text.h"
#include "core/support/WrappedLines.h"

namespace core {

namespace {

using document::Block;
using document::List;
using document::Paragraph;

constexpr int deepestList = 3;

using Mark = ListMark::Kind;

struct Line {
    std::size_t indent = 0; ///< A tab counts as four spaces.
    Mark mark = Mark::None;
    std::size_t number = 0;
    std::string text;
    std::string whole; ///< With its mark, for where that begins no item.
};

Line lineOf(std::string_view raw)
{
    Line line;
    std::size_t at = 0;
    for (; at < raw.size() && (raw[at] == ' ' || raw[at] == '\t'); ++at) {
        line.indent += raw[at] == '\t' ? 4 : 1;
    }
    raw.remove_prefix(at);
    line.whole = trimmed(raw);
    const ListMark mark = listMarkOf(raw);
    line.mark = mark.kind;
    line.number = mark.number;
    line.indent += mark.level;
    raw.remove_prefix(mark.length);
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

Block paragraph(const std::string& text)
{
    return {Paragraph{document::plain(text), Paragraph::Role::Body}, {}};
}

class Reading {
public:
    explicit Reading(std::vector<Line> lines) : m_lines(std::move(lines)) {}

    std::vector<Block> blocks()
    {
        std::vector<Block> result;
        while (m_at < m_lines.size()) {
            if (beginsList(m_lines[m_at])) {
                result.push_back({list(m_lines[m_at].indent, 1), {}});
            } else {
                result.push_back(paragraph(m_lines[m_at].whole));
                ++m_at;
            }
        }
        return result;
    }

private:
    /// Lists count from one; a number besides is part of what somebody says.
    static bool beginsList(const Line& line)
    {
        return line.mark == Mark::Bullet || (line.mark == Mark::Number && line.number == 1);
    }

    /// The items from here on that are indented by `indent` or more and marked alike; what is
    /// indented further belongs to the item before it.
    List list(std::size_t indent, int depth)
    {
        List result;
        const Mark mark = m_lines[m_at].mark;
        result.numbered = mark == Mark::Number;
        while (m_at < m_lines.size()) {
            const Line& line = m_lines[m_at];
            const bool deeper = line.indent > indent && !result.items.empty();
            const bool follows =
                line.mark == mark && (!result.numbered || line.number == result.items.size() + 1);
            if (deeper && beginsList(line) && depth < deepestList) {
                result.items.back().push_back({list(line.indent, depth + 1), {}});
            } else if (follows && line.indent >= indent) {
                result.items.push_back({paragraph(line.text)});
                ++m_at;
            } else if (deeper) {
                result.items.back().push_back(paragraph(line.whole));
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
    return Reading(linesOf(withWrappedLinesJoined(text))).blocks();
}

} // namespace core

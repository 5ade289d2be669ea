#include "core/markup/Blocks.h"

#include "core/document/PlainFigures.h"
#include "core/markup/PlainCells.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core::markup {

using document::Block;
using document::Text;

namespace {

/// `text` with `first` before its first line and `rest` before the others; empty lines stay empty
/// but for what is not space.
std::string indented(const std::string& text, const std::string& first, const std::string& rest)
{
    std::string result;
    bool isFirst = true;
    for (const std::string& line : lines(text)) {
        std::string whole = (isFirst ? first : "\n" + rest) + line;
        while (whole.size() > 1 && whole.back() == ' ') {
            whole.pop_back();
        }
        result += whole;
        isFirst = false;
    }
    return result;
}

bool isTight(const std::vector<Block>& item)
{
    return std::all_of(item.begin(), item.end(), [&](const Block& block) {
        return &block == &item.front() || std::holds_alternative<document::List>(block.content);
    });
}

/// The numbers of a picture need no stress.
void withoutBadges(Text& text)
{
    for (document::Run& run : text) {
        run.badge.reset();
    }
}

class Writer {
public:
    explicit Writer(Dialect dialect) : m_dialect(dialect) {}

    std::string all(const std::vector<Block>& blocks, const char* between = "\n\n")
    {
        std::string result;
        for (const Block& block : blocks) {
            const std::string one = std::visit(*this, block.content);
            if (!one.empty()) {
                result += (result.empty() ? "" : between) + one;
            }
        }
        return result;
    }

    std::string operator()(const document::Heading& heading)
    {
        m_lastHeading = heading.text;
        const bool isTitle = heading.level <= 1;
        if (isTitle && m_dialect == Dialect::Govspeak) {
            return {};
        }
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
        return std::string(level, '#') + " " + inlined(heading.text, m_dialect, Place::Heading);
    }

    std::string operator()(const document::Paragraph& paragraph)
    {
        return inlined(paragraph.text, m_dialect, Place::Block);
    }

    std::string operator()(const document::List& list)
    {
        const bool tight = std::all_of(list.items.begin(), list.items.end(), isTight);
        std::string result;
        int number = 0;
        for (const auto& item : list.items) {
            const std::string mark = list.numbered ? std::to_string(++number) + ". " : "- ";
            if (!result.empty()) {
                result += tight ? "\n" : "\n\n";
            }
            result +=
                indented(all(item, tight ? "\n" : "\n\n"), mark, std::string(mark.size(), ' '));
        }
        return result;
    }

    std::string operator()(const document::Table& table)
    {
        if (table.columns.empty()) {
            return {};
        }
        std::string result;
        if (!table.caption.empty()) {
            Text caption = table.caption;
            for (auto& run : caption) {
                run.strong = true;
            }
            result = inlined(caption, m_dialect, Place::Block) + "\n\n";
        }
        // A cell of Govspeak is one line.
        if (m_dialect == Dialect::Govspeak && holdsBlocks(table)) {
            return result + (*this)(listOfRows(table));
        }
        std::string rule;
        for (const auto& column : table.columns) {
            result += cell(column.head, true);
            rule += "| --- ";
        }
        result += "|\n" + rule + "|";
        for (const auto& row : table.rows) {
            result += '\n';
            for (std::size_t i = 0; i < row.size(); ++i) {
                result += cell(textOf(row[i]), i == 0 && table.rowHeads);
            }
            result += "|";
        }
        return result;
    }

    std::string operator()(const document::Callout& callout)
    {
        const std::string inside = all(callout.blocks);
        return m_dialect == Dialect::Govspeak ? inside : indented(inside, "> ", "> ");
    }

    std::string operator()(const document::Bars& bars)
    {
        document::List list = document::listOf(bars);
        for (auto& item : list.items) {
            withoutBadges(std::get<document::Paragraph>(item.front().content).text);
        }
        return (*this)(list);
    }

    /// Neither dialect can hold a file, so that the words for the picture stand in its place.
    std::string operator()(const document::Picture& picture)
    {
        return (*this)(document::Paragraph{document::plain(picture.alternative),
                                           document::Paragraph::Role::Body});
    }

    std::string operator()(const document::Matrix& matrix)
    {
        document::Table table = document::tableOf(matrix, m_lastHeading);
        for (auto& row : table.rows) {
            for (document::Cell& cell : row) {
                for (Block& mark : cell.blocks) {
                    withoutBadges(std::get<document::Paragraph>(mark.content).text);
                }
            }
        }
        return (*this)(table);
    }

    std::string operator()(const document::Contents&) { return {}; }
    std::string operator()(const document::RuledLines&) { return {}; }

private:
    std::string cell(const Text& text, bool isHead) const
    {
        const std::string mark = isHead && m_dialect == Dialect::Govspeak ? "|# " : "| ";
        return mark + inlined(text, m_dialect, Place::Cell) + " ";
    }

    Dialect m_dialect;
    Text m_lastHeading; ///< Over the rows of a picture that becomes a table.
};

} // namespace

std::string blocks(const std::vector<Block>& blocks, Dialect dialect)
{
    return Writer(dialect).all(blocks);
}

} // namespace core::markup

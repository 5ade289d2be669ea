#include "core/markup/PlainCells.h"

#include <algorithm>
#include <string>

namespace core::markup {

using namespace document;

namespace {

/// The lines of a cell, one behind the other.
class CellLines {
public:
    void add(const std::vector<Block>& blocks, int depth)
    {
        for (const Block& block : blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
                begin(depth, {});
                m_text.insert(m_text.end(), paragraph->text.begin(), paragraph->text.end());
            } else if (const auto* list = std::get_if<List>(&block.content)) {
                add(*list, depth);
            }
        }
    }

    Text take() && { return std::move(m_text); }

private:
    void add(const List& list, int depth)
    {
        int number = 0;
        for (const auto& item : list.items) {
            begin(depth, list.numbered    ? std::to_string(++number) + ". "
                         : depth % 2 == 0 ? "• "
                                          : "– ");
            m_isItem = true;
            add(item, depth + 1);
            m_isItem = false;
        }
    }

    /// A new line, unless it is the one that a sign has begun.
    void begin(int depth, const std::string& sign)
    {
        if (m_isItem) {
            m_isItem = false;
            if (sign.empty()) {
                return;
            }
        }
        std::string start = m_text.empty() ? "" : "\n";
        for (int i = 0; i < depth; ++i) {
            start += "\u00a0\u00a0"; // Plain space at the start of a line would be lost.
        }
        if (start += sign; !start.empty()) {
            m_text.push_back(plain(std::move(start)).front());
        }
    }

    Text m_text;
    bool m_isItem = false; ///< A sign has begun a line that has no words yet.
};

Text headOf(const Table::Column& column)
{
    Text head = column.head;
    head.push_back(plain(": ").front());
    return head;
}

void makeStrong(std::vector<Block>& blocks)
{
    for (Block& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            for (Run& run : paragraph->text) {
                run.strong = true;
            }
        }
    }
}

void putBefore(std::vector<Block>& blocks, Text head)
{
    if (auto* first = std::get_if<Paragraph>(&blocks.front().content)) {
        first->text.insert(first->text.begin(), head.begin(), head.end());
    } else {
        blocks.insert(blocks.begin(), {Paragraph{std::move(head)}, {}});
    }
}

} // namespace

bool holdsBlocks(const Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const Cell& cell) {
            return cell.blocks.size() > 1 ||
                   std::any_of(cell.blocks.begin(), cell.blocks.end(), [](const Block& block) {
                       return std::holds_alternative<List>(block.content);
                   });
        });
    });
}

Text textOf(const Cell& cell)
{
    CellLines lines;
    lines.add(cell.blocks, 0);
    return std::move(lines).take();
}

List listOfRows(const Table& table)
{
    List list;
    for (const auto& row : table.rows) {
        std::vector<Block>& item = list.items.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::vector<Block> blocks = row[i].blocks;
            if (i == 0 && table.rowHeads) {
                makeStrong(blocks);
            } else if (i > 0 && !blocks.empty()) {
                putBefore(blocks, headOf(table.columns[i]));
            }
            item.insert(item.end(), blocks.begin(), blocks.end());
        }
    }
    return list;
}

} // namespace core::markup

#include "core/document/Document.h"

#include <algorithm>
#include <string_view>

namespace core::document {

namespace {

/// They say where a word may be broken; nobody reads them.
void dropSoftHyphens(std::string& text)
{
    constexpr std::string_view softHyphen = "\xC2\xAD";
    for (auto at = text.find(softHyphen); at != std::string::npos; at = text.find(softHyphen, at)) {
        text.erase(at, softHyphen.size());
    }
}

class ReadingText {
public:
    void add(const Text& text)
    {
        std::string line = toPlainText(text);
        std::replace(line.begin(), line.end(), '\n', ' ');
        dropSoftHyphens(line);
        if (!line.empty()) {
            m_lines += line + '\n';
        }
    }

    void add(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            std::visit(*this, block.content);
        }
    }

    void operator()(const Heading& heading) { add(heading.text); }
    void operator()(const Paragraph& paragraph) { add(paragraph.text); }
    void operator()(const List& list)
    {
        for (const auto& item : list.items) {
            add(item);
        }
    }
    void operator()(const Table& table)
    {
        add(table.caption);
        for (const auto& column : table.columns) {
            add(column.head);
        }
        for (const auto& row : table.rows) {
            for (const Cell& cell : row) {
                add(cell.blocks);
            }
        }
    }
    void operator()(const Callout& callout) { add(callout.blocks); }
    void operator()(const Bars&) {}
    void operator()(const Matrix&) {}
    void operator()(const Picture&) {}
    void operator()(const Contents& contents) { add(contents.title); }
    void operator()(const RuledLines&) {}

    std::string lines() && { return std::move(m_lines); }

private:
    std::string m_lines;
};

} // namespace

Text plain(std::string text)
{
    if (text.empty()) {
        return {};
    }
    Run run;
    run.text = std::move(text);
    return {std::move(run)};
}

Cell::Cell(Text text)
{
    if (!text.empty()) {
        blocks.push_back({Paragraph{std::move(text)}, {}});
    }
}

Cell::Cell(std::vector<Block> content) : blocks(std::move(content)) {}

std::string toPlainText(const Text& text)
{
    std::string result;
    for (const Run& run : text) {
        result += run.text;
    }
    return result;
}

std::string footOf(const Document& document)
{
    const bool both = !document.footerStart.empty() && !document.footerEnd.empty();
    return document.footerStart + (both ? " · " : "") + document.footerEnd;
}

std::string readingText(const Document& document)
{
    ReadingText text;
    text.add(document.blocks);
    return std::move(text).lines();
}

} // namespace core::document

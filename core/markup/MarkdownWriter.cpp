#include "core/markup/MarkdownWriter.h"

#include "core/markup/Blocks.h"

namespace core::markup {

std::string writeMarkdown(const document::Document& document)
{
    std::string text = blocks(document.blocks, Dialect::CommonMark) + "\n";
    if (const std::string foot = footOf(document); !foot.empty()) {
        text +=
            "\n---\n\n" + inlined(document::plain(foot), Dialect::CommonMark, Place::Block) + "\n";
    }
    return text;
}

} // namespace core::markup

#include "core/markup/GovspeakWriter.h"

#include "core/markup/Blocks.h"

namespace core::markup {

std::string writeGovspeak(const document::Document& document)
{
    std::string text = blocks(document.blocks, Dialect::Govspeak) + "\n";
    if (const std::string foot = footOf(document); !foot.empty()) {
        text += "\n" + inlined(document::plain(foot), Dialect::Govspeak, Place::Block) + "\n";
    }
    return text;
}

} // namespace core::markup

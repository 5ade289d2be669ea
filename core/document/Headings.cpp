#include "core/document/Headings.h"

namespace core::document {

namespace {

void collect(const std::vector<Block>& blocks, const std::string& outerLanguage,
             std::vector<HeadingEntry>& headings)
{
    for (const Block& block : blocks) {
        const std::string& language = block.language.empty() ? outerLanguage : block.language;
        if (const auto* heading = std::get_if<Heading>(&block.content)) {
            headings.push_back({heading->level, &heading->text, language});
        } else if (const auto* callout = std::get_if<Callout>(&block.content)) {
            collect(callout->blocks, language, headings);
        } else if (const auto* list = std::get_if<List>(&block.content)) {
            for (const auto& item : list->items) {
                collect(item, language, headings);
            }
        }
    }
}

} // namespace

std::vector<HeadingEntry> headingsOf(const std::vector<Block>& blocks)
{
    std::vector<HeadingEntry> headings;
    collect(blocks, {}, headings);
    return headings;
}

} // namespace core::document

#include "core/report/WrittenLanguage.h"

#include "core/report/LanguageDetection.h"
#include "core/support/Text.h"

#include <functional>
#include <string_view>

namespace core {

namespace {

using document::Block;
using Blocks = std::vector<Block>;
using document::List;
using document::Paragraph;

void forEachParagraph(Blocks& blocks,
                      const std::function<void(Block& block, const Paragraph& paragraph)>& act)
{
    for (Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            act(block, *paragraph);
        } else if (auto* list = std::get_if<List>(&block.content)) {
            for (Blocks& item : list->items) {
                forEachParagraph(item, act);
            }
        }
    }
}

std::string_view languageOf(const Paragraph& paragraph, const WrittenIn& in)
{
    return detectedLanguage(toPlainText(paragraph.text), in.languages);
}

/// Of the whole text, which is in one language.
std::string languageOfAll(const std::string& text, const std::set<std::string_view>& told,
                          const WrittenIn& in)
{
    if (!in.said.empty()) {
        return std::string(in.said);
    }
    if (!told.empty()) {
        return std::string(*told.begin());
    }
    const std::string_view all = detectedLanguage(text, in.languages);
    return all.empty() ? std::string(in.usual) : std::string(all);
}

} // namespace

std::set<std::string> markLanguages(Blocks& blocks, const std::string& text, const WrittenIn& in)
{
    std::set<std::string_view> told;
    if (in.said.empty()) {
        forEachParagraph(blocks, [&](Block&, const Paragraph& paragraph) {
            if (const auto language = languageOf(paragraph, in); !language.empty()) {
                told.insert(language);
            }
        });
    }
    std::set<std::string> marked;
    const auto mark = [&](Block& block, std::string language) {
        if (!language.empty() && language != in.report) {
            marked.insert(language);
            block.language = std::move(language);
        }
    };
    if (told.size() > 1) {
        forEachParagraph(blocks, [&](Block& block, const Paragraph& paragraph) {
            mark(block, std::string(languageOf(paragraph, in)));
        });
    } else if (!trimmed(text).empty()) {
        const std::string language = languageOfAll(text, told, in);
        for (Block& block : blocks) {
            mark(block, language);
        }
    }
    return marked;
}

} // namespace core

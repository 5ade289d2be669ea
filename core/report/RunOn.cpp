#include "core/report/RunOn.h"

#include "core/support/Text.h"

namespace core {

using document::Block;
using document::Paragraph;
using document::Run;

namespace {

Paragraph* lastParagraph(Blocks& blocks)
{
    return blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.back().content);
}

/// The last words, where they are no list's.
Run* lastRun(Blocks& blocks)
{
    Paragraph* last = lastParagraph(blocks);
    return last == nullptr || last->text.empty() ? nullptr : &last->text.back();
}

/// Says of each run what its paragraph says of all.
void markRuns(Block& block)
{
    for (Run& run : std::get<Paragraph>(block.content).text) {
        run.language = run.language.empty() ? block.language : run.language;
    }
    block.language.clear();
}

} // namespace

void runOn(Blocks& blocks, Blocks more, std::string_view between)
{
    Paragraph* last = lastParagraph(blocks);
    if (last == nullptr || more.empty()) {
        append(blocks, std::move(more));
        return;
    }
    auto* first = std::get_if<Paragraph>(&more.front().content);
    Run sign = plainRun(first == nullptr ? trimmed(between) : std::string(between));
    if (first == nullptr) {
        append(last->text, {sign});
    } else {
        if (blocks.back().language != more.front().language) {
            markRuns(blocks.back());
            markRuns(more.front());
        }
        sign.quiet = !first->text.empty() && first->text.front().quiet;
        append(last->text, {sign});
        append(last->text, first->text);
        more.erase(more.begin());
    }
    append(blocks, std::move(more));
}

void runOn(Blocks& blocks, document::Text more, std::string_view between)
{
    runOn(blocks, Blocks{paragraph(std::move(more))}, between);
}

void endWithStop(Blocks& blocks)
{
    Run* last = lastRun(blocks);
    if (last != nullptr && !last->text.empty() && !last->text.ends_with('.')) {
        last->text += '.';
    }
}

void endWithoutStop(Blocks& blocks)
{
    if (Run* last = lastRun(blocks); last != nullptr && last->text.ends_with('.')) {
        last->text.pop_back();
    }
}

} // namespace core

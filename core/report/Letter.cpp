#include "core/report/NoteText.h"
#include "core/report/Sections.h"

namespace core {

using document::Text;

namespace {

/// A text of the layout as a paragraph; nothing where it has none.
Blocks layoutWords(const ReportContext& context, const Translated& text)
{
    Blocks blocks;
    if (Text words = layoutText(context, text); !words.empty()) {
        blocks.push_back(paragraph(std::move(words)));
    }
    return blocks;
}

/// What the layout says to this reader, else to everybody.
const Translated& chosen(const ReportContext& context, Translated LayoutTexts::*text)
{
    const auto own = context.layout.textsFor.find(context.reader);
    return own != context.layout.textsFor.end() && !(own->second.*text).empty()
               ? own->second.*text
               : context.layout.texts.*text;
}

const Translated& openingOf(const ReportContext& context)
{
    const Translated& undecided = chosen(context, &LayoutTexts::openingUndecided);
    return context.isUndecided() && !undecided.empty() ? undecided
                                                       : chosen(context, &LayoutTexts::opening);
}

/// A letter has the day on which it was signed; before that, the day of the assessment.
Blocks letterDate(const ReportContext& context)
{
    auto day = context.assessment.date;
    const auto& signatures = context.assessment.signatures;
    if (context.options.state == ReportOptions::State::Final && !signatures.empty()) {
        day = dayOf(signatures.back()).has_value() ? dayOf(signatures.back()) : day;
    }
    Blocks blocks;
    if (day) {
        blocks.push_back(paragraph(document::plain(context.words.day(*day))));
    }
    return blocks;
}

/// What follows from `result`, to this reader; null where the layout says nothing of it.
const Translated* nextStepsAfter(const ReportContext& context, const std::string& result)
{
    const auto in = [&](const LayoutTexts& texts) -> const Translated* {
        const auto found = texts.nextSteps.find(result.empty() ? "undecided" : result);
        return found != texts.nextSteps.end() ? &found->second : nullptr;
    };
    const auto own = context.layout.textsFor.find(context.reader);
    const Translated* text = own != context.layout.textsFor.end() ? in(own->second) : nullptr;
    return text != nullptr ? text : in(context.layout.texts);
}

/// The house style's words for this reader.
Blocks houseWords(const ReportContext& context,
                  const std::map<Reader, Translated> HouseStyle::*texts)
{
    if (!context.options.house) {
        return {};
    }
    const auto& byReader = (*context.options.house).*texts;
    const auto found = byReader.find(context.reader);
    if (found == byReader.end()) {
        return {};
    }
    const document::Run words = translated(context, found->second, "part-house");
    Blocks blocks = blocksOf(words.text);
    for (document::Block& block : blocks) {
        block.language = words.language;
    }
    return blocks;
}

} // namespace

Blocks openingSection(const ReportContext& context)
{
    Blocks blocks;
    if (context.layout.form == Layout::Form::Letter) {
        append(blocks, letterDate(context));
        const auto salutation = context.layout.salutations.find(context.reader);
        if (salutation != context.layout.salutations.end()) {
            append(blocks, layoutWords(context, salutation->second));
        }
    }
    append(blocks, layoutWords(context, openingOf(context)));
    append(blocks, houseWords(context, &HouseStyle::openings));
    return blocks;
}

Blocks closingSection(const ReportContext& context)
{
    Blocks blocks = layoutWords(context, chosen(context, &LayoutTexts::closing));
    append(blocks, houseWords(context, &HouseStyle::closings));
    if (context.layout.form == Layout::Form::Letter) {
        append(blocks, layoutWords(context, context.layout.signature));
        blocks.push_back(paragraph(sayText(context, "signatory")));
    }
    return blocks;
}

Blocks nextStepsSection(const ReportContext& context)
{
    const Translated* text =
        nextStepsAfter(context, resultOf(context.assessment, context.editions).inOneWord());
    if (text == nullptr) {
        return {};
    }
    Blocks blocks{heading(context, 2, "next-steps")};
    append(blocks, layoutWords(context, *text));
    return blocks;
}

} // namespace core

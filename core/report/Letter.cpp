#include "core/report/NoteText.h"
#include "core/report/Sections.h"

namespace core {

using document::Text;

namespace {

/// A text of the layout as a paragraph; nothing where it has none.
Blocks layoutWords(const Matter& matter, const Translated& text)
{
    Blocks blocks;
    if (Text words = layoutText(matter, text); !words.empty()) {
        blocks.push_back(paragraph(std::move(words)));
    }
    return blocks;
}

/// What the layout says to this reader, else to everybody.
const Translated& chosen(const Matter& matter, Translated LayoutTexts::*text)
{
    const auto own = matter.layout.textsFor.find(matter.reader);
    return own != matter.layout.textsFor.end() && !(own->second.*text).empty()
               ? own->second.*text
               : matter.layout.texts.*text;
}

const Translated& openingOf(const Matter& matter)
{
    const Translated& undecided = chosen(matter, &LayoutTexts::openingUndecided);
    return matter.isUndecided() && !undecided.empty() ? undecided
                                                      : chosen(matter, &LayoutTexts::opening);
}

/// A letter has the day on which it was signed; before that, the day of the assessment.
Blocks letterDate(const Matter& matter)
{
    auto day = matter.assessment.date;
    const auto& signatures = matter.assessment.signatures;
    if (matter.options.state == ReportOptions::State::Final && !signatures.empty()) {
        day = dayOf(signatures.back()).has_value() ? dayOf(signatures.back()) : day;
    }
    Blocks blocks;
    if (day) {
        blocks.push_back(paragraph(document::plain(matter.words.date(*day))));
    }
    return blocks;
}

/// What follows from `result`, to this reader; null where the layout says nothing of it.
const Translated* nextStepsAfter(const Matter& matter, const std::string& result)
{
    const auto in = [&](const LayoutTexts& texts) -> const Translated* {
        const auto found = texts.nextSteps.find(result.empty() ? "undecided" : result);
        return found != texts.nextSteps.end() ? &found->second : nullptr;
    };
    const auto own = matter.layout.textsFor.find(matter.reader);
    const Translated* text = own != matter.layout.textsFor.end() ? in(own->second) : nullptr;
    return text != nullptr ? text : in(matter.layout.texts);
}

/// The house style's words for this reader.
Blocks houseWords(const Matter& matter, const std::map<Reader, Translated> HouseStyle::*texts)
{
    if (!matter.options.house) {
        return {};
    }
    const auto& byReader = (*matter.options.house).*texts;
    const auto found = byReader.find(matter.reader);
    if (found == byReader.end()) {
        return {};
    }
    const document::Run words = translated(matter, found->second, Part::HouseWords);
    Blocks blocks = blocksOf(words.text);
    for (document::Block& block : blocks) {
        block.language = words.language;
    }
    return blocks;
}

} // namespace

Blocks openingSection(const Matter& matter)
{
    Blocks blocks;
    if (matter.layout.form == Layout::Form::Letter) {
        append(blocks, letterDate(matter));
        const auto salutation = matter.layout.salutations.find(matter.reader);
        if (salutation != matter.layout.salutations.end()) {
            append(blocks, layoutWords(matter, salutation->second));
        }
    }
    append(blocks, layoutWords(matter, openingOf(matter)));
    append(blocks, houseWords(matter, &HouseStyle::openings));
    return blocks;
}

Blocks closingSection(const Matter& matter)
{
    Blocks blocks = layoutWords(matter, chosen(matter, &LayoutTexts::closing));
    append(blocks, houseWords(matter, &HouseStyle::closings));
    if (matter.layout.form == Layout::Form::Letter) {
        append(blocks, layoutWords(matter, matter.layout.signature));
        blocks.push_back(paragraph(sayText(matter, Phrase::Signatory)));
    }
    return blocks;
}

Blocks nextStepsSection(const Matter& matter)
{
    const Translated* text =
        nextStepsAfter(matter, resultOf(matter.assessment, matter.editions).outcome);
    if (text == nullptr) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::NextSteps)};
    append(blocks, layoutWords(matter, *text));
    return blocks;
}

} // namespace core

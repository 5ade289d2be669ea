#include "core/report/NoteText.h"
#include "core/report/Pattern.h"
#include "core/report/Sections.h"

namespace core {

using document::Text;

namespace {

/// A text of the layout with what it names filled in.
Blocks layoutWords(const Matter& matter, const Translated& text)
{
    Blocks blocks;
    const document::Run words = translated(matter, text, Part::LayoutWords);
    if (words.text.empty()) {
        return blocks;
    }
    const auto day = matter.assessment.date;
    const std::map<std::string, document::Run, std::less<>> values{
        {"service", plainRun(serviceNameOf(matter.assessment))},
        {"phase", plainRun(matter.words.inSentence(phaseNameOf(matter)))},
        {"date", plainRun(day ? matter.words.date(*day) : std::string())}};
    blocks.push_back(paragraph(filled(words.text, values)));
    blocks.back().language = words.language;
    return blocks;
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
        const auto salutation = matter.layout.salutations.find(matter.reader);
        if (salutation != matter.layout.salutations.end()) {
            append(blocks, layoutWords(matter, salutation->second));
        }
    }
    append(blocks, layoutWords(matter, matter.layout.opening));
    append(blocks, houseWords(matter, &HouseStyle::openings));
    return blocks;
}

Blocks closingSection(const Matter& matter)
{
    Blocks blocks = layoutWords(matter, matter.layout.closing);
    append(blocks, houseWords(matter, &HouseStyle::closings));
    if (matter.layout.form == Layout::Form::Letter) {
        append(blocks, layoutWords(matter, matter.layout.signature));
        blocks.push_back(paragraph(sayText(matter, Phrase::Signatory)));
    }
    return blocks;
}

Blocks nextStepsSection(const Matter& matter)
{
    const WholeResult result = resultOf(matter.assessment, matter.editions);
    const auto found =
        matter.layout.nextSteps.find(result.outcome.empty() ? "undecided" : result.outcome);
    if (found == matter.layout.nextSteps.end()) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::NextSteps)};
    append(blocks, layoutWords(matter, found->second));
    return blocks;
}

} // namespace core

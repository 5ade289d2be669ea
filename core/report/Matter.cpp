#include "core/report/Matter.h"

#include "core/report/Headings.h"
#include "core/report/NoteText.h"
#include "core/report/Pattern.h"
#include "core/report/WrittenIn.h"
#include "core/support/Text.h"

#include <algorithm>
#include <iterator>

namespace core {

using document::Block;
using document::Run;
using document::Text;
using document::Tone;

bool Matter::isUndecided() const
{
    const Tally progress = progressOf(*this);
    return progress.settled < progress.points && resultOf(assessment, editions).outcome.empty();
}

Tally progressOf(const Matter& matter)
{
    Tally all;
    for (const auto& edition : matter.editions) {
        const Tally one = tally(matter.assessment, *edition);
        all.settled += one.settled;
        all.points += one.points;
    }
    return all;
}

void append(Blocks& blocks, Blocks more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

void append(Text& text, const Text& more)
{
    for (const Run& run : more) {
        Run like = run;
        like.text = text.empty() ? std::string() : text.back().text;
        if (!text.empty() && like == text.back()) {
            text.back().text += run.text;
        } else if (!run.text.empty()) {
            text.push_back(run);
        }
    }
}

Block heading(int level, Text text)
{
    return {document::Heading{level, std::move(text)}, {}};
}

Block heading(const Matter& matter, int level, Phrase phrase)
{
    return heading(level, sayText(matter, phrase));
}

Block paragraph(Text text, document::Paragraph::Role role)
{
    return {document::Paragraph{std::move(text), role}, {}};
}

Run plainRun(std::string text)
{
    Run run;
    run.text = std::move(text);
    return run;
}

Run strongRun(std::string text)
{
    Run run = plainRun(std::move(text));
    run.strong = true;
    return run;
}

Run quietRun(std::string text)
{
    Run run = plainRun(std::move(text));
    run.quiet = true;
    return run;
}

Run badgeRun(std::string text, Tone tone)
{
    Run run = plainRun(std::move(text));
    run.badge = tone;
    return run;
}

Run linkRun(std::string text, std::string address)
{
    Run run = plainRun(std::move(text));
    run.address = std::move(address);
    return run;
}

std::string say(const Matter& matter, Phrase phrase)
{
    if (const auto id = headingId(phrase); !id.empty()) {
        const auto own = matter.layout.headings.find(std::string(id));
        if (own != matter.layout.headings.end()) {
            const auto text = own->second.find(std::string(matter.language()));
            if (text != own->second.end()) {
                return text->second;
            }
        }
    }
    return std::string(matter.words.phrase(phrase));
}

Text sayText(const Matter& matter, Phrase phrase)
{
    return document::plain(say(matter, phrase));
}

Run translated(const Matter& matter, const Translated& text, Part part, std::string name)
{
    Run run = plainRun(inLanguage(text, matter.language()));
    const std::string_view found = languageFound(text, matter.language());
    if (!run.text.empty() && found != matter.language()) {
        run.language = found;
        matter.others.add(part, std::move(name), found, run.text);
    }
    return run;
}

Text translatedVisibly(const Matter& matter, const Translated& text, Part part, std::string name)
{
    Run run = translated(matter, text, part, std::move(name));
    if (run.language.empty()) {
        return {std::move(run)};
    }
    const std::string language = run.language;
    return {std::move(run),
            quietRun(" (" + std::string(matter.words.languageName(language)) + ")")};
}

Text layoutText(const Matter& matter, const Translated& text)
{
    const Run words = translated(matter, text, Part::LayoutWords);
    const auto day = matter.assessment.date;
    Text result =
        filled(words.text, {{"service", plainRun(serviceNameOf(matter.assessment))},
                            {"phase", plainRun(matter.words.inSentence(phaseOf(matter).text))},
                            {"date", plainRun(day ? matter.words.date(*day) : std::string())}});
    for (Run& run : result) {
        run.language = words.language;
    }
    return result;
}

namespace {

/// The language to mark what somebody wrote with; empty where it is the report's own.
std::string languageOfWritten(const Matter& matter, Part part, const std::string& text)
{
    const std::string_view told = writtenIn(text);
    const std::string language(told.empty() ? std::string_view(matter.usualLanguage) : told);
    if (trimmed(text).empty() || language == matter.language()) {
        return {};
    }
    matter.others.add(part, {}, language, text);
    return language;
}

} // namespace

Blocks written(const Matter& matter, Part part, const std::string& text)
{
    Blocks blocks = blocksOf(text);
    const std::string language = languageOfWritten(matter, part, text);
    for (Block& block : blocks) {
        block.language = language;
    }
    return blocks;
}

Text writtenInline(const Matter& matter, Part part, const std::string& text)
{
    std::string flat;
    for (const std::string& line : lines(text)) {
        std::string words = trimmed(line);
        if (words.starts_with("- ") || words.starts_with("* ")) {
            words.replace(0, 2, "• ");
        }
        if (!words.empty()) {
            flat += (flat.empty() ? "" : "\n") + words;
        }
    }
    Text result = document::plain(std::move(flat));
    const std::string language = languageOfWritten(matter, part, text);
    for (Run& run : result) {
        run.language = language;
    }
    return result;
}

} // namespace core

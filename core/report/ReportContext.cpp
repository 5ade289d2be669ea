#include "core/report/ReportContext.h"

#include "core/report/Headings.h"
#include "core/report/LanguageDetection.h"
#include "core/report/NoteText.h"
#include "core/report/Pattern.h"
#include "core/support/Text.h"

#include <algorithm>
#include <iterator>

namespace core {

using document::Block;
using document::Run;
using document::Text;
using document::Tone;

bool ReportContext::isUndecided() const
{
    const Tally progress = progressOf(*this);
    return progress.settled < progress.points && resultOf(assessment, editions).outcome.empty();
}

Tally progressOf(const ReportContext& context)
{
    Tally all;
    for (const auto& edition : context.editions) {
        const Tally one = tally(context.assessment, *edition);
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

Block heading(const ReportContext& context, int level, Phrase phrase)
{
    return heading(level, sayText(context, phrase));
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

std::string say(const ReportContext& context, Phrase phrase)
{
    if (const auto id = headingId(phrase); !id.empty()) {
        const auto own = context.layout.headings.find(std::string(id));
        if (own != context.layout.headings.end()) {
            const auto text = own->second.find(std::string(context.language()));
            if (text != own->second.end()) {
                return text->second;
            }
        }
    }
    return std::string(context.words.phrase(phrase));
}

Text sayText(const ReportContext& context, Phrase phrase)
{
    return document::plain(say(context, phrase));
}

Run translated(const ReportContext& context, const Translated& text, Part part, std::string name)
{
    Run run = plainRun(inLanguage(text, context.language()));
    const std::string_view found = languageFound(text, context.language());
    if (!run.text.empty() && found != context.language()) {
        run.language = found;
        context.others.add(part, std::move(name), found, run.text);
    }
    return run;
}

Text translatedVisibly(const ReportContext& context, const Translated& text, Part part,
                       std::string name)
{
    Run run = translated(context, text, part, std::move(name));
    if (run.language.empty()) {
        return {std::move(run)};
    }
    const std::string language = run.language;
    return {std::move(run),
            quietRun(" (" + std::string(context.words.languageName(language)) + ")")};
}

Text layoutText(const ReportContext& context, const Translated& text)
{
    const Run words = translated(context, text, Part::LayoutWords);
    const auto day = context.assessment.date;
    Text result =
        filled(words.text, {{"service", plainRun(serviceNameOf(context.assessment))},
                            {"phase", plainRun(context.words.inSentence(phaseOf(context).text))},
                            {"date", plainRun(day ? context.words.date(*day) : std::string())}});
    for (Run& run : result) {
        run.language = words.language;
    }
    return result;
}

namespace {

/// The language to mark what somebody wrote with; empty where it is the report's own.
std::string languageOfWritten(const ReportContext& context, Part part, const std::string& text)
{
    const std::string_view told = detectedLanguage(text);
    const std::string language(told.empty() ? std::string_view(context.mainLanguage) : told);
    if (trimmed(text).empty() || language == context.language()) {
        return {};
    }
    context.others.add(part, {}, language, text);
    return language;
}

} // namespace

Blocks written(const ReportContext& context, Part part, const std::string& text)
{
    Blocks blocks = blocksOf(text);
    const std::string language = languageOfWritten(context, part, text);
    for (Block& block : blocks) {
        block.language = language;
    }
    return blocks;
}

Text writtenInline(const ReportContext& context, Part part, const std::string& text)
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
    const std::string language = languageOfWritten(context, part, text);
    for (Run& run : result) {
        run.language = language;
    }
    return result;
}

} // namespace core

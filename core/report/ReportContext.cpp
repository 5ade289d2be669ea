#include "core/report/ReportContext.h"

#include "core/report/LanguageDetection.h"
#include "core/report/NoteText.h"
#include "core/report/WrittenLanguage.h"
#include "core/support/Text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace core {

using document::Block;
using document::Run;
using document::Text;
using document::Tone;

bool ReportContext::isUndecided() const
{
    const Tally progress = progressOf(*this);
    const bool isToBeDecided = editions.empty() || hasVerdict(assessment, *editions.front());
    return isToBeDecided && progress.settled < progress.points &&
           resultOf(assessment, editions).outcome.empty();
}

ReportContext contextOf(const Assessment& cut, const Editions& editions, Reader reader,
                        const ReportOptions& options, const Languages& languages,
                        OtherLanguages& others)
{
    return {cut,
            editions,
            reader,
            options,
            languages,
            languages.of(options.language.empty() ? cut.language : options.language),
            options.layout ? *options.layout : plainLayout(),
            std::string(mainLanguage(cut, languages)),
            others};
}

document::Document frameOf(const ReportContext& context, std::string subject)
{
    document::Document document;
    document.subject = std::move(subject);
    document.title =
        serviceNameOf(context.assessment) + ": " + context.words.inSentence(document.subject);
    document.author = context.words.text("panel-name");
    if (const auto& house = context.options.house) {
        document.author += ", " + inLanguage(house->name, context.language());
        document.accent = house->accent;
        document.linkColour = house->links;
    }
    document.language = context.words.tag;
    document.modified = context.options.modified;
    document.pageWord = context.words.text("page");
    document.ofWord = context.words.text("of");
    return document;
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
    if (phrase.isHeading()) {
        const auto own = context.layout.headings.find(std::string(phrase.key()));
        if (own != context.layout.headings.end()) {
            const auto text = own->second.find(std::string(context.language()));
            if (text != own->second.end()) {
                return text->second;
            }
        }
    }
    return context.words.text(phrase);
}

Text sayText(const ReportContext& context, Phrase phrase)
{
    return document::plain(say(context, phrase));
}

Run translated(const ReportContext& context, const Translated& text, Phrase part, std::string name)
{
    Run run = plainRun(inLanguage(text, context.language()));
    const std::string_view found = languageFound(text, context.language());
    if (!run.text.empty() && found != context.language()) {
        run.language = found;
        context.others.add(part, std::move(name), found, run.text);
    }
    return run;
}

Text translatedVisibly(const ReportContext& context, const Translated& text, Phrase part,
                       std::string name)
{
    Run run = translated(context, text, part, std::move(name));
    if (run.language.empty()) {
        return {std::move(run)};
    }
    const std::string language = run.language;
    return {std::move(run), quietRun(" (" + context.words.nameOf(language) + ")")};
}

Text layoutText(const ReportContext& context, const Translated& text)
{
    const Run words = translated(context, text, "part-layout");
    const auto day = context.assessment.date;
    Text result = context.words.filled(words.text,
                                       {{"service", serviceNameOf(context.assessment)},
                                        {"phase", context.words.inSentence(phaseOf(context).text)},
                                        {"date", day ? context.words.day(*day) : std::string()}});
    for (Run& run : result) {
        run.language = words.language;
    }
    return result;
}

Blocks written(const ReportContext& context, Phrase part, const std::string& text)
{
    Blocks blocks = blocksOf(text);
    for (const std::string& language :
         markLanguages(blocks, text,
                       {context.languages, context.language(), context.options.writtenIn,
                        context.mainLanguage})) {
        context.others.add(part, {}, language, text);
    }
    return blocks;
}

} // namespace core

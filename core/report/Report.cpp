#include "core/report/Report.h"

#include "core/document/Links.h"
#include "core/report/ReviewNames.h"
#include "core/report/Sections.h"

namespace core {

namespace {

Blocks contents(const ReportContext& context)
{
    Blocks blocks;
    blocks.push_back({document::Contents{sayText(context, "contents"), 2}, {}});
    return blocks;
}

Blocks blocksOf(const ReportContext& context, Section section)
{
    switch (section) {
    case Section::Facts: return factsSection(context);
    case Section::Opening: return openingSection(context);
    case Section::Decision: return decisionSection(context);
    case Section::Contents: return contents(context);
    case Section::OutcomeSummary: return outcomeSummarySection(context);
    case Section::Due: return dueSection(context);
    case Section::Actions: return actionsSection(context);
    case Section::DoneWell: return doneWellSection(context);
    case Section::NotAssessed: return notAssessedSection(context);
    case Section::EveryPoint: return everyPointSection(context, Reasons::LeftOut);
    case Section::EveryPointWithReasons: return everyPointSection(context, Reasons::Shown);
    case Section::Points: return pointsSection(context);
    case Section::OtherNotes: return otherNotesSection(context);
    case Section::Answers: return answersSection(context);
    case Section::Ratings: return panelSection(context);
    case Section::Service: return serviceSection(context);
    case Section::NextSteps: return nextStepsSection(context);
    case Section::About: return aboutSection(context);
    case Section::Closing: return closingSection(context);
    }
    return {};
}

Blocks blocksFor(const ReportContext& context)
{
    Blocks blocks = titleSection(context);
    if (const auto found = context.layout.sections.find(context.reader);
        found != context.layout.sections.end()) {
        for (const Section section : found->second) {
            append(blocks, blocksOf(context, section));
        }
    }
    append(blocks, otherLanguagesSection(context));
    return blocks;
}

/// "draft", "final, version 2", "taken over from www.gov.uk".
std::string stateWords(const ReportContext& context)
{
    using State = ReportOptions::State;
    const Language& words = context.words;
    const int version = context.options.version;
    switch (context.options.state) {
    case State::Draft:
        return version > 0 ? words.text("draft-since", {{"version", version}})
                           : words.text("draft");
    case State::Final:
        return version > 0 ? words.text("final-version", {{"version", version}})
                           : words.text("final");
    case State::TakenOver: break;
    }
    const auto& origin = context.assessment.origin;
    const std::string source(origin ? document::hostOf(origin->url) : std::string_view());
    return source.empty() ? words.text("taken-over")
                          : words.text("taken-over-from", {{"source", source}});
}

std::string footer(const ReportContext& context)
{
    std::string text = serviceNameOf(context.assessment);
    if (const std::string phase = phaseOf(context).text; !phase.empty()) {
        text += " · " + context.words.inSentence(phase);
    }
    return text + " · " + context.words.word("report-names", context.reader) + " · " +
           stateWords(context);
}

/// For whoever makes the report, and so in English.
std::vector<std::string> warnings(const ReportContext& context)
{
    const Language& english = context.languages.english();
    const std::string wanted = english.nameOf(context.language());
    std::vector<std::string> lines;
    if (!context.words.awaitsEditor.empty()) {
        lines.push_back("The " + wanted + " wording of this report awaits an editor.");
    }
    if (const auto& house = context.options.house; house && !house->whyNoLogo.empty()) {
        lines.push_back("The logo of the house style is left out: " + house->whyNoLogo + ".");
    }
    for (const OtherLanguages::Entry& entry : context.others.entries()) {
        lines.push_back(english.text(entry.part, {{"name", entry.name}, {"count", entry.count}}) +
                        ": in " + english.nameOf(entry.language) + ", not in " + wanted + ".");
    }
    return lines;
}

} // namespace

document::Document arrange(const Assessment& cut, const Editions& editions,
                           const Languages& languages, Reader reader, const ReportOptions& options)
{
    OtherLanguages others;
    const ReportContext context = contextOf(cut, editions, reader, options, languages, others);
    document::Document document = frameOf(context, reportName(context.words, cut.type, reader));
    document.blocks = blocksFor(context);
    document.footerStart = footer(context);
    if (!options.fingerprint.empty()) {
        document.footerEnd = context.words.text("fingerprint") + " " + options.fingerprint;
    }
    document.warnings = warnings(context);
    return document;
}

} // namespace core

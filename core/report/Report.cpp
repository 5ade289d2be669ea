#include "core/report/Report.h"

#include "core/document/Links.h"
#include "core/report/Sections.h"
#include "core/report/WrittenIn.h"

namespace core {

namespace {

Blocks contents(const Matter& matter)
{
    Blocks blocks;
    blocks.push_back({document::Contents{sayText(matter, Phrase::ContentsTitle), 2}, {}});
    return blocks;
}

Blocks blocksOf(const Matter& matter, Section section)
{
    switch (section) {
    case Section::Facts: return factsSection(matter);
    case Section::Opening: return openingSection(matter);
    case Section::Decision: return decisionSection(matter);
    case Section::Contents: return contents(matter);
    case Section::Glance: return glanceSection(matter);
    case Section::Due: return dueSection(matter);
    case Section::Actions: return actionsSection(matter);
    case Section::DoneWell: return doneWellSection(matter);
    case Section::NotAssessed: return notAssessedSection(matter);
    case Section::EveryPoint: return everyPointSection(matter, Reasons::LeftOut);
    case Section::EveryPointWithReasons: return everyPointSection(matter, Reasons::Shown);
    case Section::Points: return pointsSection(matter);
    case Section::OtherNotes: return otherNotesSection(matter);
    case Section::Answers: return answersSection(matter);
    case Section::Ratings: return panelSection(matter);
    case Section::Service: return serviceSection(matter);
    case Section::NextSteps: return nextStepsSection(matter);
    case Section::About: return aboutSection(matter);
    case Section::Closing: return closingSection(matter);
    }
    return {};
}

Blocks blocksFor(const Matter& matter)
{
    Blocks blocks = titleSection(matter);
    if (const auto found = matter.layout.sections.find(matter.reader);
        found != matter.layout.sections.end()) {
        for (const Section section : found->second) {
            append(blocks, blocksOf(matter, section));
        }
    }
    append(blocks, otherLanguagesSection(matter));
    return blocks;
}

/// "draft", "final, version 2", "taken over from www.gov.uk".
std::string stateWords(const Matter& matter)
{
    using State = ReportOptions::State;
    const int version = matter.options.version;
    std::string words;
    switch (matter.options.state) {
    case State::Draft:
        words = matter.words.phrase(Phrase::Draft);
        return version > 0 ? words + ", " + matter.words.changedSince(version) : words;
    case State::Final:
        words = matter.words.phrase(Phrase::Final);
        return version > 0 ? words + ", " + std::string(matter.words.phrase(Phrase::Version)) +
                                 " " + std::to_string(version)
                           : words;
    case State::TakenOver: break;
    }
    const auto& origin = matter.assessment.origin;
    return matter.words.takenOver(origin ? document::hostOf(origin->url) : std::string_view());
}

std::string footer(const Matter& matter)
{
    std::string text = serviceNameOf(matter.assessment);
    if (const std::string phase = phaseOf(matter).text; !phase.empty()) {
        text += " · " + matter.words.inSentence(phase);
    }
    return text + " · " + matter.words.readerName(matter.reader) + " · " + stateWords(matter);
}

/// For whoever makes the report, and so in English.
std::vector<std::string> warnings(const Matter& matter)
{
    const Wording& english = wordingFor("en");
    const std::string wanted(english.languageName(matter.language()));
    std::vector<std::string> lines;
    if (!matter.words.phrase(Phrase::AwaitsEditor).empty()) {
        lines.push_back("The " + wanted + " wording of this report awaits an editor.");
    }
    for (const OtherLanguages::Entry& entry : matter.others.entries()) {
        lines.push_back(english.part(entry.part, entry.name, entry.count) + ": in " +
                        std::string(english.languageName(entry.language)) + ", not in " + wanted +
                        ".");
    }
    return lines;
}

} // namespace

document::Document arrange(const Assessment& cut, const Editions& editions, Reader reader,
                           const ReportOptions& options)
{
    OtherLanguages others;
    const Matter matter{cut,
                        editions,
                        reader,
                        options,
                        wordingFor(options.language.empty() ? cut.language : options.language),
                        options.layout ? *options.layout : plainLayout(),
                        std::string(usualLanguage(cut)),
                        others};
    document::Document document;
    document.subject = matter.words.kind(cut.type, reader);
    document.title = serviceNameOf(cut) + ": " + matter.words.inSentence(document.subject);
    document.author = matter.words.phrase(Phrase::AssessmentPanel);
    if (options.house) {
        document.author += ", " + inLanguage(options.house->name, matter.language());
        document.accent = options.house->accent;
        document.linkColour = options.house->links;
    }
    document.language = matter.words.tag();
    document.modified = options.modified;
    document.blocks = blocksFor(matter);
    document.footerStart = footer(matter);
    if (!options.fingerprint.empty()) {
        document.footerEnd =
            std::string(matter.words.phrase(Phrase::Fingerprint)) + " " + options.fingerprint;
    }
    document.pageWord = matter.words.phrase(Phrase::Page);
    document.ofWord = matter.words.phrase(Phrase::Of);
    document.warnings = warnings(matter);
    return document;
}

} // namespace core

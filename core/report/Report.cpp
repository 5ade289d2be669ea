#include "core/report/Report.h"

#include "core/report/Sections.h"

namespace core {

namespace {

document::Block contents(const Matter& matter)
{
    return {document::Contents{
                document::plain(std::string(matter.words.phrase(Phrase::ContentsTitle))), 2},
            {}};
}

/// What a sponsor needs comes first: the decision, what they have to do, what others will do.
Blocks forSponsor(const Matter& matter)
{
    Blocks blocks = titleSection(matter);
    append(blocks, decisionSection(matter));
    append(blocks, glanceSection(matter));
    append(blocks, actionsSection(matter));
    append(blocks, doneWellSection(matter, Filed::Anywhere));
    append(blocks, notAssessedSection(matter));
    append(blocks, everyPointSection(matter, Reasons::Shown));
    append(blocks, otherNotesSection(matter, Filed::Anywhere));
    append(blocks, serviceSection(matter));
    append(blocks, aboutSection(matter));
    return blocks;
}

/// What a team works with: everything about a point stands under that point.
Blocks forTeam(const Matter& matter)
{
    Blocks blocks = titleSection(matter);
    append(blocks, decisionSection(matter));
    blocks.push_back(contents(matter));
    append(blocks, glanceSection(matter));
    append(blocks, actionsSection(matter));
    append(blocks, everyPointSection(matter, Reasons::LeftOut));
    append(blocks, notAssessedSection(matter));
    append(blocks, doneWellSection(matter, Filed::UnderNoPoint));
    append(blocks, pointsSection(matter));
    append(blocks, otherNotesSection(matter, Filed::UnderNoPoint));
    append(blocks, panelSection(matter));
    append(blocks, serviceSection(matter));
    append(blocks, aboutSection(matter));
    return blocks;
}

/// The order of published reports: the service, then what was found.
Blocks forPublic(const Matter& matter)
{
    Blocks blocks = titleSection(matter);
    append(blocks, decisionSection(matter));
    append(blocks, serviceSection(matter));
    append(blocks, glanceSection(matter));
    append(blocks, everyPointSection(matter, Reasons::LeftOut));
    append(blocks, notAssessedSection(matter));
    append(blocks, doneWellSection(matter, Filed::UnderNoPoint));
    append(blocks, pointsSection(matter));
    append(blocks, otherNotesSection(matter, Filed::UnderNoPoint));
    append(blocks, actionsSection(matter));
    append(blocks, aboutSection(matter));
    return blocks;
}

Blocks blocksFor(const Matter& matter)
{
    switch (matter.reader) {
    case Reader::Panel:
    case Reader::Team: return forTeam(matter);
    case Reader::Sponsor: return forSponsor(matter);
    case Reader::Public: return forPublic(matter);
    }
    return {};
}

std::string footer(const Matter& matter)
{
    std::string text = serviceNameOf(matter.assessment);
    if (const std::string phase = phaseNameOf(matter); !phase.empty()) {
        text += " · " + matter.words.inSentence(phase);
    }
    text += " · " + matter.words.readerName(matter.reader);
    if (matter.options.state == ReportOptions::State::Draft) {
        text += " · " + std::string(matter.words.phrase(Phrase::Draft));
    }
    return text;
}

} // namespace

document::Document arrange(const Assessment& cut, const Editions& editions, Reader reader,
                           const ReportOptions& options)
{
    const Matter matter{cut, editions, reader, options, wordingFor(options.language)};
    document::Document document;
    document.subject = matter.words.kind(cut.type, reader);
    document.title = serviceNameOf(cut) + ": " + matter.words.inSentence(document.subject);
    document.author = matter.words.phrase(Phrase::AssessmentPanel);
    document.language = matter.words.tag();
    document.modified = options.modified;
    document.footerStart = footer(matter);
    if (!options.fingerprint.empty()) {
        document.footerEnd =
            std::string(matter.words.phrase(Phrase::Fingerprint)) + " " + options.fingerprint;
    }
    document.pageWord = matter.words.phrase(Phrase::Page);
    document.ofWord = matter.words.phrase(Phrase::Of);
    document.blocks = blocksFor(matter);
    return document;
}

} // namespace core

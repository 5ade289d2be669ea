#include "core/assessment/Coverage.h"
#include "core/report/FactList.h"
#include "core/report/Pattern.h"
#include "core/report/Sections.h"

#include <algorithm>

namespace core {

using document::Paragraph;
using document::Text;
using document::Tone;

namespace {

/// "Beta assessment", with the phase in its own language.
Text reviewOf(const Matter& matter)
{
    document::Run phase = phaseOf(matter);
    const AssessmentType type = matter.assessment.type;
    if (phase.language.empty()) {
        return document::plain(matter.words.review(type, phase.text));
    }
    phase.text = matter.words.inSentence(phase.text);
    return filled(matter.words.review(type, "{phase}"), {{"phase", phase}});
}

Text subtitle(const Matter& matter)
{
    Text text = reviewOf(matter);
    if (matter.assessment.date) {
        append(text, {plainRun(" · " + matter.words.date(*matter.assessment.date))});
    }
    std::vector<document::Run> names;
    for (const std::string& id : matter.assessment.standards) {
        const Standard* edition = editionOf(matter.editions, id);
        names.push_back(edition ? fullNameOf(matter, *edition) : plainRun(id));
    }
    if (!names.empty()) {
        append(text, {plainRun(" · ")});
        append(text, joinedRuns(matter, names));
    }
    return text;
}

Duties dutiesOf(const Matter& matter)
{
    const Owner own = matter.reader == Reader::Sponsor ? Owner::Sponsor : Owner::Team;
    Duties duties;
    for (const Recommendation& item : matter.assessment.recommendations) {
        if (item.priority != Priority::Must || !isToBeDone(item)) {
            continue;
        }
        ++duties.musts;
        duties.yours += item.owner == own ? 1 : 0;
        if (item.due && (!duties.firstDue || *item.due < *duties.firstDue)) {
            duties.firstDue = item.due;
        }
    }
    return duties;
}

std::vector<PointRef> pointsThatNeedWork(const Matter& matter)
{
    std::vector<PointRef> points;
    for (const Outcome& outcome : matter.assessment.outcomes) {
        const Standard* edition = editionOf(matter.editions, outcome.point.edition);
        if (edition && outcomeLabel(matter, edition, outcome.outcome).needsAction) {
            points.push_back(outcome.point);
        }
    }
    return points;
}

std::string workSentences(const Matter& matter)
{
    const auto points = pointsThatNeedWork(matter);
    std::string text =
        matter.words.pointsNeedWork(static_cast<int>(points.size()), labelsOf(matter, points));
    if (const std::string duties = matter.words.duties(dutiesOf(matter), matter.reader);
        !duties.empty()) {
        text += " " + duties;
    }
    return text;
}

document::Callout undecided(const Matter& matter)
{
    document::Callout callout;
    const Tally progress = progressOf(matter);
    Phrase why = Phrase::SettledSoFar;
    std::string headline;
    if (matter.isUndecided()) {
        headline = matter.words.inProgress(progress.settled, progress.points);
    } else {
        const Standard* primary = matter.editions.empty() ? nullptr : matter.editions.front().get();
        const bool hasRule =
            primary && scaleOf(matter.assessment, *primary).rule == Scale::Rule::WorstPoint;
        why = hasRule ? Phrase::NothingJudged : Phrase::NoVerdict;
        headline = matter.words.phrase(hasRule ? Phrase::NoResult : Phrase::NoVerdictTitle);
    }
    callout.blocks.push_back(heading(2, document::plain(std::move(headline))));
    callout.blocks.push_back(paragraph(document::plain(std::string(matter.words.phrase(why)))));
    if (const std::string duties = matter.words.duties(dutiesOf(matter), matter.reader);
        !duties.empty()) {
        callout.blocks.push_back(paragraph(document::plain(duties)));
    }
    return callout;
}

/// "Amber: fix within three months".
Text verdict(const Matter& matter, const OutcomeLabel& label, const Level* level)
{
    document::Run name = plainRun(label.name);
    name.language = label.language;
    Text text{std::move(name)};
    if (level != nullptr && !level->meaning.empty()) {
        Text meaning =
            translatedVisibly(matter, level->meaning, Part::ScaleWords,
                              inLanguage(matter.editions.front()->name, matter.language()));
        if (text.front().language == meaning.front().language) {
            text.front().text += ": " + meaning.front().text;
            meaning.erase(meaning.begin());
        } else {
            text.push_back(plainRun(": "));
        }
        text.insert(text.end(), meaning.begin(), meaning.end());
    }
    return text;
}

document::Callout decided(const Matter& matter, const WholeResult& result)
{
    const Standard* primary = matter.editions.empty() ? nullptr : matter.editions.front().get();
    const Level* level = primary ? primary->level(result.outcome) : nullptr;
    const OutcomeLabel label = outcomeLabel(matter, primary, result.outcome);
    document::Callout callout;
    callout.tone = label.tone;
    callout.blocks.push_back(heading(2, verdict(matter, label, level)));
    callout.blocks.push_back(paragraph(document::plain(workSentences(matter))));
    if (result.overridden && mayReadReasons(matter.reader)) {
        Text text = sayText(matter, Phrase::LeadDecided);
        if (const std::string byRule = tally(matter.assessment, *primary).outcome;
            !byRule.empty()) {
            append(text, {plainRun(" ")});
            const Text rule =
                filled(matter.words.ruleSays("{level}"),
                       {{"level", inSentence(matter, outcomeLabel(matter, primary, byRule))}});
            append(text, rule);
        }
        callout.blocks.push_back(paragraph(std::move(text)));
    }
    return callout;
}

/// The organisation's logo, or its name where it has none.
Blocks sender(const Matter& matter)
{
    if (!matter.options.house) {
        return {};
    }
    const HouseStyle& house = *matter.options.house;
    Blocks blocks;
    if (house.logo) {
        document::Picture logo = *house.logo;
        logo.alternative = translated(matter, house.logoAlternative, Part::HouseWords).text;
        blocks.push_back({std::move(logo), {}});
    } else {
        document::Run name = translated(matter, house.name, Part::HouseWords);
        name.strong = true;
        blocks.push_back(paragraph({std::move(name)}));
    }
    return blocks;
}

/// What it means that the report is not final. Where a report was taken over from without an
/// address, the foot of the pages alone says so.
Text stateMeaning(const Matter& matter)
{
    using State = ReportOptions::State;
    const auto& origin = matter.assessment.origin;
    if (matter.options.state == State::Draft) {
        return matter.options.version > 0
                   ? document::plain(matter.words.changedSinceMeaning(matter.options.version))
                   : sayText(matter, Phrase::DraftMeaning);
    }
    if (matter.options.state == State::TakenOver && origin && !origin->url.empty()) {
        return filled(matter.words.phrase(Phrase::TakenOverMeaning),
                      {{"source", linkRun(origin->url, origin->url)}});
    }
    return {};
}

} // namespace

Blocks titleSection(const Matter& matter)
{
    Blocks blocks = sender(matter);
    append(blocks,
           {paragraph(document::plain(matter.words.kind(matter.assessment.type, matter.reader)),
                      Paragraph::Role::Quiet),
            heading(1, document::plain(serviceNameOf(matter.assessment))),
            paragraph(subtitle(matter), Paragraph::Role::Quiet)});
    if (Text state = stateMeaning(matter); !state.empty()) {
        blocks.push_back(paragraph(std::move(state)));
    }
    if (Text waits = sayText(matter, Phrase::AwaitsEditor); !waits.empty()) {
        blocks.push_back(paragraph(std::move(waits)));
    }
    return blocks;
}

Blocks factsSection(const Matter& matter)
{
    FactList facts(matter);
    if (matter.assessment.date) {
        facts.add(Phrase::AssessmentDateLabel, matter.words.date(*matter.assessment.date));
    }
    facts.add(Phrase::StageLabel, Text{phaseOf(matter)});
    facts.add(Phrase::TypeLabel, matter.words.review(matter.assessment.type, {}));
    const WholeResult result = resultOf(matter.assessment, matter.editions);
    if (!result.outcome.empty()) {
        const Standard* primary = matter.editions.empty() ? nullptr : matter.editions.front().get();
        facts.add(Phrase::ResultLabel,
                  Text{badgeOf(outcomeLabel(matter, primary, result.outcome))});
    } else if (matter.isUndecided()) {
        facts.add(Phrase::ResultLabel, Text{badgeOf(outcomeLabel(matter, nullptr, {}))});
    }
    facts.add(Phrase::ProviderLabel, matter.assessment.service.organisation);
    return std::move(facts).blocks();
}

Blocks decisionSection(const Matter& matter)
{
    const WholeResult result = resultOf(matter.assessment, matter.editions);
    document::Callout callout =
        result.outcome.empty() ? undecided(matter) : decided(matter, result);
    append(callout.blocks, written(matter, Part::ResultReason, matter.assessment.declared.reason));
    if (isVacant(matter.assessment, ServiceRole::ServiceOwner)) {
        callout.blocks.push_back(paragraph(sayText(matter, Phrase::NoServiceOwner)));
    }
    Blocks blocks;
    blocks.push_back({std::move(callout), {}});
    return blocks;
}

} // namespace core

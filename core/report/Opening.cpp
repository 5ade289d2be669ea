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
Text reviewOf(const ReportContext& context)
{
    document::Run phase = phaseOf(context);
    const AssessmentType type = context.assessment.type;
    if (phase.language.empty()) {
        return document::plain(context.words.review(type, phase.text));
    }
    phase.text = context.words.inSentence(phase.text);
    return filled(context.words.review(type, "{phase}"), {{"phase", phase}});
}

Text subtitle(const ReportContext& context)
{
    Text text = reviewOf(context);
    if (context.assessment.date) {
        append(text, {plainRun(" · " + context.words.date(*context.assessment.date))});
    }
    std::vector<document::Run> names;
    for (const std::string& id : context.assessment.standards) {
        const Standard* edition = editionOf(context.editions, id);
        names.push_back(edition ? fullNameOf(context, *edition) : plainRun(id));
    }
    if (!names.empty()) {
        append(text, {plainRun(" · ")});
        append(text, joinedRuns(context, names));
    }
    return text;
}

Duties dutiesOf(const ReportContext& context)
{
    const Owner own = context.reader == Reader::Sponsor ? Owner::Sponsor : Owner::Team;
    Duties duties;
    for (const Recommendation& item : context.assessment.recommendations) {
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

std::vector<PointRef> pointsThatNeedWork(const ReportContext& context)
{
    std::vector<PointRef> points;
    for (const Outcome& outcome : context.assessment.outcomes) {
        const Standard* edition = editionOf(context.editions, outcome.point.edition);
        if (edition && outcomeLabel(context, edition, outcome.outcome).needsAction) {
            points.push_back(outcome.point);
        }
    }
    return points;
}

std::string workSentences(const ReportContext& context)
{
    const auto points = pointsThatNeedWork(context);
    std::string text =
        context.words.pointsNeedWork(static_cast<int>(points.size()), labelsOf(context, points));
    if (const std::string duties = context.words.duties(dutiesOf(context), context.reader);
        !duties.empty()) {
        text += " " + duties;
    }
    return text;
}

document::Callout undecided(const ReportContext& context)
{
    document::Callout callout;
    const Tally progress = progressOf(context);
    Phrase why = Phrase::SettledSoFar;
    std::string headline;
    if (context.isUndecided()) {
        headline = context.words.inProgress(progress.settled, progress.points);
    } else {
        const Standard* primary =
            context.editions.empty() ? nullptr : context.editions.front().get();
        const bool hasRule =
            primary && scaleOf(context.assessment, *primary).rule == Scale::Rule::WorstPoint;
        why = hasRule ? Phrase::NothingJudged : Phrase::NoVerdict;
        headline = context.words.phrase(hasRule ? Phrase::NoResult : Phrase::NoVerdictTitle);
    }
    callout.blocks.push_back(heading(2, document::plain(std::move(headline))));
    callout.blocks.push_back(paragraph(document::plain(std::string(context.words.phrase(why)))));
    if (const std::string duties = context.words.duties(dutiesOf(context), context.reader);
        !duties.empty()) {
        callout.blocks.push_back(paragraph(document::plain(duties)));
    }
    return callout;
}

/// "Amber: fix within three months".
Text verdict(const ReportContext& context, const OutcomeLabel& label, const Level* level)
{
    document::Run name = plainRun(label.name);
    name.language = label.language;
    Text text{std::move(name)};
    if (level != nullptr && !level->meaning.empty()) {
        Text meaning =
            translatedVisibly(context, level->meaning, Part::ScaleWords,
                              inLanguage(context.editions.front()->name, context.language()));
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

document::Callout decided(const ReportContext& context, const WholeResult& result)
{
    const Standard* primary = context.editions.empty() ? nullptr : context.editions.front().get();
    const Level* level = primary ? primary->level(result.outcome) : nullptr;
    const OutcomeLabel label = outcomeLabel(context, primary, result.outcome);
    document::Callout callout;
    callout.tone = label.tone;
    callout.blocks.push_back(heading(2, verdict(context, label, level)));
    callout.blocks.push_back(paragraph(document::plain(workSentences(context))));
    if (result.overridden && mayReadReasons(context.reader)) {
        Text text = sayText(context, Phrase::LeadDecided);
        if (const std::string byRule = tally(context.assessment, *primary).outcome;
            !byRule.empty()) {
            append(text, {plainRun(" ")});
            const Text rule =
                filled(context.words.ruleSays("{level}"),
                       {{"level", inSentence(context, outcomeLabel(context, primary, byRule))}});
            append(text, rule);
        }
        callout.blocks.push_back(paragraph(std::move(text)));
    }
    return callout;
}

/// The organisation's logo, or its name where it has none.
Blocks sender(const ReportContext& context)
{
    if (!context.options.house) {
        return {};
    }
    const HouseStyle& house = *context.options.house;
    Blocks blocks;
    if (house.logo) {
        document::Picture logo = *house.logo;
        logo.alternative = translated(context, house.logoAlternative, Part::HouseWords).text;
        blocks.push_back({std::move(logo), {}});
    } else {
        document::Run name = translated(context, house.name, Part::HouseWords);
        name.strong = true;
        blocks.push_back(paragraph({std::move(name)}));
    }
    return blocks;
}

/// What it means that the report is not final. Where a report was taken over from without an
/// address, the foot of the pages alone says so.
Text stateMeaning(const ReportContext& context)
{
    using State = ReportOptions::State;
    const auto& origin = context.assessment.origin;
    if (context.options.state == State::Draft) {
        return context.options.version > 0
                   ? document::plain(context.words.changedSinceMeaning(context.options.version))
                   : sayText(context, Phrase::DraftMeaning);
    }
    if (context.options.state == State::TakenOver && origin && !origin->url.empty()) {
        return filled(context.words.phrase(Phrase::TakenOverMeaning),
                      {{"source", linkRun(origin->url, origin->url)}});
    }
    return {};
}

} // namespace

Blocks titleSection(const ReportContext& context)
{
    Blocks blocks = sender(context);
    append(blocks,
           {paragraph(document::plain(context.words.kind(context.assessment.type, context.reader)),
                      Paragraph::Role::Quiet),
            heading(1, document::plain(serviceNameOf(context.assessment))),
            paragraph(subtitle(context), Paragraph::Role::Quiet)});
    if (Text state = stateMeaning(context); !state.empty()) {
        blocks.push_back(paragraph(std::move(state)));
    }
    if (Text waits = sayText(context, Phrase::AwaitsEditor); !waits.empty()) {
        blocks.push_back(paragraph(std::move(waits)));
    }
    return blocks;
}

Blocks factsSection(const ReportContext& context)
{
    FactList facts(context);
    if (context.assessment.date) {
        facts.add(Phrase::AssessmentDateLabel, context.words.date(*context.assessment.date));
    }
    facts.add(Phrase::StageLabel, Text{phaseOf(context)});
    facts.add(Phrase::TypeLabel, context.words.review(context.assessment.type, {}));
    const WholeResult result = resultOf(context.assessment, context.editions);
    if (!result.outcome.empty()) {
        const Standard* primary =
            context.editions.empty() ? nullptr : context.editions.front().get();
        facts.add(Phrase::ResultLabel,
                  Text{badgeOf(outcomeLabel(context, primary, result.outcome))});
    } else if (context.isUndecided()) {
        facts.add(Phrase::ResultLabel, Text{badgeOf(outcomeLabel(context, nullptr, {}))});
    }
    facts.add(Phrase::ProviderLabel, context.assessment.service.organisation);
    return std::move(facts).blocks();
}

Blocks decisionSection(const ReportContext& context)
{
    const WholeResult result = resultOf(context.assessment, context.editions);
    document::Callout callout =
        result.outcome.empty() ? undecided(context) : decided(context, result);
    append(callout.blocks,
           written(context, Part::ResultReason, context.assessment.declared.reason));
    if (isVacant(context.assessment, ServiceRole::ServiceOwner)) {
        callout.blocks.push_back(paragraph(sayText(context, Phrase::NoServiceOwner)));
    }
    Blocks blocks;
    blocks.push_back({std::move(callout), {}});
    return blocks;
}

} // namespace core

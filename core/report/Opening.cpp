#include "core/assessment/Coverage.h"
#include "core/report/FactList.h"
#include "core/report/Pattern.h"
#include "core/report/Sections.h"

#include <algorithm>

namespace core {

using document::Bars;
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

document::Run inSentence(const Matter& matter, const OutcomeLabel& label)
{
    document::Run run = plainRun(matter.words.inSentence(label.name));
    run.language = label.language;
    return run;
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

/// The outcomes of an edition in the order of its scale, with how many points have each.
struct Count {
    OutcomeLabel label;
    std::string inBar;    ///< Short enough for a segment.
    std::string language; ///< Of that, where it is not the report's.
    int points = 0;
};

std::vector<Count> countsOf(const Matter& matter, const Standard& edition, const Tally& tally)
{
    std::vector<Count> counts;
    const auto add = [&](std::string_view outcome, int points, Phrase* shortName) {
        if (points > 0) {
            OutcomeLabel label = outcomeLabel(matter, &edition, outcome);
            std::string inBar = shortName ? std::string(matter.words.phrase(*shortName))
                                          : matter.words.inSentence(label.name);
            std::string language = shortName ? std::string() : label.language;
            counts.push_back({std::move(label), std::move(inBar), std::move(language), points});
        }
    };
    const auto ofOutcome = [&](std::string_view outcome) {
        const auto found = tally.counts.find(std::string(outcome));
        return found == tally.counts.end() ? 0 : found->second;
    };
    for (const Level& level : scaleOf(matter.assessment, edition).levels) {
        add(level.id, ofOutcome(level.id), nullptr);
    }
    add(notAssessed, ofOutcome(notAssessed), nullptr);
    Phrase shortName = Phrase::NotApplicableShort;
    add(notApplicable, ofOutcome(notApplicable), &shortName);
    shortName = Phrase::ToSettle;
    add({}, tally.points - tally.settled, &shortName);
    return counts;
}

/// "GDS: 10 green and 4 amber, of 14 points."
Text inWords(const Matter& matter, const Standard& edition, const Tally& tally)
{
    std::vector<document::Run> parts;
    for (const Count& count : countsOf(matter, edition, tally)) {
        document::Run part = inSentence(matter, count.label);
        part.text.insert(0, std::to_string(count.points) + " ");
        parts.push_back(std::move(part));
    }
    static constexpr std::string_view place = "{parts}";
    const std::string whole =
        matter.words.counts(inLanguage(edition.shortName, matter.language()), place, tally.points);
    const auto at = whole.find(place);
    Text text{plainRun(whole.substr(0, at))};
    append(text, joinedRuns(matter, parts));
    append(text, {plainRun(whole.substr(at + place.size()))});
    return text;
}

Bars::Bar barOf(const Matter& matter, const Standard& edition, const Tally& tally)
{
    Bars::Bar bar;
    bar.label = inLanguage(edition.shortName, matter.language());
    for (const Count& count : countsOf(matter, edition, tally)) {
        bar.segments.push_back({std::to_string(count.points) + " " + count.inBar,
                                static_cast<double>(count.points), count.label.tone,
                                count.language});
    }
    return bar;
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

Blocks glanceSection(const Matter& matter)
{
    Bars bars;
    Blocks words;
    for (const auto& edition : matter.editions) {
        const Tally one = tally(matter.assessment, *edition);
        bars.bars.push_back(barOf(matter, *edition, one));
        Text text = inWords(matter, *edition, one);
        bars.alternative += (bars.alternative.empty() ? "" : " ") + toPlainText(text);
        // The first edition's result is the decision above.
        if (!one.outcome.empty() && edition != matter.editions.front()) {
            const Text whole = filled(
                matter.words.resultFor(inLanguage(edition->shortName, matter.language()),
                                       "{level}"),
                {{"level", inSentence(matter, outcomeLabel(matter, edition.get(), one.outcome))}});
            append(text, {plainRun(" ")});
            append(text, whole);
        }
        words.push_back(paragraph(std::move(text), Paragraph::Role::Quiet));
    }
    if (bars.bars.empty()) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::ResultAtAGlance)};
    blocks.push_back({std::move(bars), {}});
    append(blocks, std::move(words));
    return blocks;
}

} // namespace core

#include "core/assessment/Coverage.h"
#include "core/report/FactList.h"
#include "core/report/Reason.h"
#include "core/report/ReviewNames.h"
#include "core/report/Sections.h"

#include <algorithm>

namespace core {

using document::Paragraph;
using document::Text;
using document::Tone;

namespace {

Text subtitle(const ReportContext& context)
{
    Text text = reviewName(context.words, context.assessment.type, phaseOf(context));
    if (context.assessment.date) {
        append(text, {plainRun(" · " + context.words.day(*context.assessment.date))});
    }
    std::vector<document::Run> names;
    for (const std::string& id : context.assessment.standards) {
        const Standard* edition = editionOf(context.editions, id);
        names.push_back(edition ? fullNameOf(context, *edition) : plainRun(id));
    }
    if (!names.empty()) {
        append(text, {plainRun(" · ")});
        append(text, context.words.joined(names));
    }
    return text;
}

/// How many things there are to do, seen from the reader.
struct Musts {
    int all = 0;                  ///< What must be done and is not done yet.
    int yours = 0;                ///< Those of them that the reader owns.
    std::optional<Date> firstDue; ///< The earliest day that one of them has.
};

Musts mustsOf(const ReportContext& context)
{
    const Owner own = context.reader == Reader::Sponsor ? Owner::Sponsor : Owner::Team;
    Musts musts;
    for (const Recommendation& item : context.assessment.recommendations) {
        if (item.priority != Priority::Must || !isToBeDone(item)) {
            continue;
        }
        ++musts.all;
        musts.yours += item.owner == own ? 1 : 0;
        if (item.due && (!musts.firstDue || *item.due < *musts.firstDue)) {
            musts.firstDue = item.due;
        }
    }
    return musts;
}

/// ", two of them by you"; empty where the reader has none of them, and for those who own nothing.
std::string ownMusts(const ReportContext& context, const Musts& musts)
{
    const bool isOwner = context.reader == Reader::Sponsor || context.reader == Reader::Team;
    if (musts.yours == 0 || !isOwner) {
        return {};
    }
    const std::string whom = context.words.text(
        context.reader == Reader::Team ? Phrase("by-your-team") : Phrase("by-you"));
    return musts.yours < musts.all
               ? context.words.text("some-are-yours", {{"yours", musts.yours}, {"by-whom", whom}})
               : context.words.text("all-are-yours", {{"count", musts.all}, {"by-whom", whom}});
}

/// "Three things must be done, two of them by you. The first is due by 28 February 2027."
std::string mustsInWords(const ReportContext& context)
{
    const Musts musts = mustsOf(context);
    if (musts.all == 0) {
        return {};
    }
    std::string text =
        context.words.text("musts", {{"count", musts.all}, {"own", ownMusts(context, musts)}});
    if (musts.firstDue) {
        text +=
            " " + context.words.text("first-due", {{"count", musts.all},
                                                   {"day", context.words.day(*musts.firstDue)}});
    }
    return text;
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

std::string workSentences(const ReportContext& context, const Reach& reach)
{
    const auto points = pointsThatNeedWork(context);
    std::string text =
        points.empty()
            ? context.words.text(reach.isWhole() ? Phrase("no-point-needs-work")
                                                 : Phrase("no-assessed-point-needs-work"))
            : context.words.text("points-need-work", {{"count", static_cast<int>(points.size())},
                                                      {"points", labelsOf(context, points)}});
    if (const std::string musts = mustsInWords(context); !musts.empty()) {
        text += " " + musts;
    }
    return text;
}

document::Callout undecided(const ReportContext& context)
{
    document::Callout callout;
    const Tally progress = progressOf(context);
    Phrase why = "settled-so-far";
    std::string headline;
    if (context.isUndecided()) {
        headline = context.words.text("in-progress",
                                      {{"settled", progress.settled}, {"points", progress.points}});
    } else {
        const Standard* primary =
            context.editions.empty() ? nullptr : context.editions.front().get();
        const bool isToBeDecided = primary && hasVerdict(context.assessment, *primary);
        why = isToBeDecided ? Phrase("nothing-judged") : Phrase("no-verdict-meaning");
        headline = context.words.text(isToBeDecided ? Phrase("no-result") : Phrase("no-verdict"));
    }
    callout.blocks.push_back(heading(2, document::plain(std::move(headline))));
    callout.blocks.push_back(paragraph(document::plain(context.words.text(why))));
    if (const std::string musts = mustsInWords(context); !musts.empty()) {
        callout.blocks.push_back(paragraph(document::plain(musts)));
    }
    return callout;
}

document::Run nameRun(const OutcomeLabel& label)
{
    document::Run name = plainRun(label.name);
    name.language = label.language;
    return name;
}

/// "Amber: fix within three months".
Text verdict(const ReportContext& context, const OutcomeLabel& label, const Level* level)
{
    Text text{nameRun(label)};
    if (level != nullptr && !level->meaning.empty()) {
        Text meaning =
            translatedVisibly(context, level->meaning, "part-scale",
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
    // What a level means is said of a whole service, and so does its colour.
    const bool isForAll = result.reach.isWhole();
    callout.tone = isForAll || label.needsAction ? label.tone : Tone::Neutral;
    callout.blocks.push_back(
        heading(2, isForAll ? verdict(context, label, level)
                            : claimed(context.words, nameRun(label), result.reach)));
    callout.blocks.push_back(paragraph(document::plain(workSentences(context, result.reach))));
    if (result.overridden && mayReadReasons(context.reader)) {
        Text text = sayText(context, "lead-decided");
        if (const std::string byRule = tally(context.assessment, *primary).outcome;
            !byRule.empty()) {
            append(text, {plainRun(" ")});
            append(text,
                   context.words.runs(
                       "by-the-rule",
                       {{"level", inSentence(context, outcomeLabel(context, primary, byRule))}}));
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
        logo.alternative = translated(context, house.logoAlternative, "part-house").text;
        blocks.push_back({std::move(logo), {}});
    } else {
        document::Run name = translated(context, house.name, "part-house");
        name.strong = true;
        blocks.push_back(paragraph({std::move(name)}));
    }
    return blocks;
}

/// What it means that the report is not final, or that another one replaced it. Where a report was
/// taken over from without an address, the foot of the pages alone says so.
Text stateMeaning(const ReportContext& context)
{
    using State = ReportOptions::State;
    const auto& origin = context.assessment.origin;
    if (context.options.state == State::Draft) {
        return context.options.version > 0
                   ? context.words.runs("draft-since-meaning",
                                        {{"version", context.options.version}})
                   : sayText(context, "draft-meaning");
    }
    if (const auto& next = context.options.replacedBy) {
        return next->day
                   ? context.words.runs("replaced-by-on", {{"version", next->version},
                                                           {"day", context.words.day(*next->day)}})
                   : context.words.runs("replaced-by", {{"version", next->version}});
    }
    if (context.options.state == State::TakenOver && origin && !origin->url.empty()) {
        return context.words.runs("taken-over-meaning",
                                  {{"source", linkRun(origin->url, origin->url)}});
    }
    return {};
}

} // namespace

Blocks titleSection(const ReportContext& context)
{
    Blocks blocks = sender(context);
    append(blocks, {paragraph(document::plain(reportName(context.words, context.assessment.type,
                                                         context.reader)),
                              Paragraph::Role::Quiet),
                    heading(1, document::plain(serviceNameOf(context.assessment))),
                    paragraph(subtitle(context), Paragraph::Role::Quiet)});
    if (Text state = stateMeaning(context); !state.empty()) {
        blocks.push_back(paragraph(std::move(state)));
    }
    if (const auto& redacted = context.options.redacted) {
        blocks.push_back(paragraph(
            redacted->on
                ? context.words.runs("redacted-on", {{"day", context.words.day(*redacted->on)}})
                : sayText(context, "redacted")));
    }
    if (!context.words.awaitsEditor.empty()) {
        blocks.push_back(paragraph(document::plain(context.words.awaitsEditor)));
    }
    return blocks;
}

Blocks factsSection(const ReportContext& context)
{
    FactList facts(context);
    if (context.assessment.date) {
        facts.add("date-label", context.words.day(*context.assessment.date));
    }
    facts.add("stage-label", Text{phaseOf(context)});
    facts.add("type-label", context.words.word("types", context.assessment.type));
    const WholeResult result = resultOf(context.assessment, context.editions);
    if (!result.outcome.empty()) {
        const Standard* primary =
            context.editions.empty() ? nullptr : context.editions.front().get();
        facts.add("result-label",
                  claimed(context.words, badgeOf(outcomeLabel(context, primary, result.outcome)),
                          result.reach));
    } else if (context.isUndecided()) {
        facts.add("result-label", Text{badgeOf(outcomeLabel(context, nullptr, {}))});
    }
    facts.add("provider-label", context.assessment.service.organisation);
    return std::move(facts).blocks();
}

Blocks decisionSection(const ReportContext& context)
{
    const WholeResult result = resultOf(context.assessment, context.editions);
    document::Callout callout =
        result.outcome.empty() ? undecided(context) : decided(context, result);
    append(callout.blocks,
           written(context, "part-result", reasonOf(context, context.assessment.declared)));
    if (isVacant(context.assessment, ServiceRole::ServiceOwner)) {
        callout.blocks.push_back(paragraph(sayText(context, "no-service-owner")));
    }
    Blocks blocks;
    blocks.push_back({std::move(callout), {}});
    return blocks;
}

} // namespace core

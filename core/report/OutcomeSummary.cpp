#include "core/report/Sections.h"

namespace core {

using document::Bars;
using document::Paragraph;
using document::Text;

namespace {

/// The outcomes of an edition in the order of its scale, with how many points have each.
struct Count {
    OutcomeLabel label;
    std::string inBar;    ///< Short enough for a segment.
    std::string language; ///< Of that, where it is not the report's.
    int points = 0;
};

std::vector<Count> countsOf(const ReportContext& context, const Standard& edition,
                            const Tally& tally)
{
    std::vector<Count> counts;
    const auto add = [&](std::string_view outcome, int points,
                         std::optional<Phrase> shortName = {}) {
        if (points > 0) {
            OutcomeLabel label = outcomeLabel(context, &edition, outcome);
            std::string inBar =
                shortName ? context.words.text(*shortName) : context.words.inSentence(label.name);
            std::string language = shortName ? std::string() : label.language;
            counts.push_back({std::move(label), std::move(inBar), std::move(language), points});
        }
    };
    const auto ofOutcome = [&](std::string_view outcome) {
        const auto found = tally.counts.find(std::string(outcome));
        return found == tally.counts.end() ? 0 : found->second;
    };
    for (const Level& level : scaleOf(context.assessment, edition).levels) {
        add(level.id, ofOutcome(level.id));
    }
    add(notAssessed, ofOutcome(notAssessed));
    add(notApplicable, ofOutcome(notApplicable), Phrase("not-applicable-short"));
    add({}, tally.points - tally.settled, Phrase("to-settle"));
    return counts;
}

/// "GDS: 10 green and 4 amber, of 14 points."
Text inWords(const ReportContext& context, const Standard& edition, const Tally& tally)
{
    std::vector<document::Run> parts;
    for (const Count& count : countsOf(context, edition, tally)) {
        document::Run part = inSentence(context, count.label);
        part.text.insert(0, std::to_string(count.points) + " ");
        parts.push_back(std::move(part));
    }
    return context.words.runs("counts",
                              {{"edition", inLanguage(edition.shortName, context.language())},
                               {"parts", parts},
                               {"points", tally.points}});
}

/// One run, because it stands in the place of a level.
document::Run claimRun(const ReportContext& context, const document::Run& level, const Reach& reach)
{
    document::Run run = level;
    run.text = toPlainText(claimed(context.words, level, reach));
    run.language = reach.isWhole() ? level.language : std::string();
    return run;
}

Bars::Bar barOf(const ReportContext& context, const Standard& edition, const Tally& tally)
{
    Bars::Bar bar;
    bar.label = inLanguage(edition.shortName, context.language());
    for (const Count& count : countsOf(context, edition, tally)) {
        bar.segments.push_back({std::to_string(count.points) + " " + count.inBar,
                                static_cast<double>(count.points), count.label.tone,
                                count.language});
    }
    return bar;
}

} // namespace

Blocks outcomeSummarySection(const ReportContext& context)
{
    Bars bars;
    Blocks words;
    for (const auto& edition : context.editions) {
        const Tally one = tally(context.assessment, *edition);
        bars.bars.push_back(barOf(context, *edition, one));
        Text text = inWords(context, *edition, one);
        bars.alternative += (bars.alternative.empty() ? "" : " ") + toPlainText(text);
        // The first edition's result is the decision above.
        if (!one.outcome.empty() && edition != context.editions.front()) {
            const document::Run level =
                inSentence(context, outcomeLabel(context, edition.get(), one.outcome));
            append(text, {plainRun(" ")});
            append(text, context.words.runs(
                             "result-of-edition",
                             {{"edition", inLanguage(edition->shortName, context.language())},
                              {"level", claimRun(context, level, one.reach)}}));
        }
        words.push_back(paragraph(std::move(text), Paragraph::Role::Quiet));
    }
    if (bars.bars.empty()) {
        return {};
    }
    Blocks blocks{heading(context, 2, "glance")};
    blocks.push_back({std::move(bars), {}});
    append(blocks, std::move(words));
    return blocks;
}

} // namespace core

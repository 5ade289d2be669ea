#include "core/report/Pattern.h"
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

} // namespace

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

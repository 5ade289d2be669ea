#include "core/report/Pattern.h"
#include "core/report/ReportContext.h"

#include <algorithm>
#include <set>

// What editions, points and outcomes are called in a report.
namespace core {

using document::Run;
using document::Text;
using document::Tone;

std::string shortNameOf(const ReportContext& context, std::string_view edition)
{
    const Standard* standard = editionOf(context.editions, edition);
    return standard ? inLanguage(standard->shortName, context.language()) : std::string(edition);
}

Run fullNameOf(const ReportContext& context, const Standard& edition)
{
    Run run = translated(context, edition.name, Part::EditionNames,
                         inLanguage(edition.name, context.language()));
    const std::string& shortName = inLanguage(edition.shortName, context.language());
    const std::string publisher = shortName.substr(0, shortName.find(' '));
    if (run.text.find(publisher) == std::string::npos) {
        run.text.insert(0, publisher + " ");
    }
    if (!edition.inForce.empty()) {
        run.text += " (" + edition.inForce.substr(0, 4) + ")";
    }
    return run;
}

Text pointTitle(const ReportContext& context, const Standard& edition, const Point& point)
{
    Text text = translatedVisibly(context, point.title, Part::PointTitles,
                                  inLanguage(edition.name, context.language()));
    const std::string number = std::to_string(point.number) + ". ";
    if (text.front().language.empty()) {
        text.front().text.insert(0, number);
    } else {
        text.insert(text.begin(), plainRun(number));
    }
    return text;
}

const std::string& serviceNameOf(const Assessment& assessment)
{
    return assessment.service.name.empty() ? assessment.id : assessment.service.name;
}

namespace {

/// The name of a level or phase. Where the edition has none in the report's language and calls it
/// what everybody does, the report's own words for it serve.
Run nameOf(const ReportContext& context, const Translated& name, const std::string& id,
           std::string_view (Wording::*usual)(std::string_view) const, Part part,
           const std::string& owner)
{
    const bool isUsual = inLanguage(name, "en") == (wordingFor("en").*usual)(id);
    const std::string_view own = (context.words.*usual)(id);
    if (languageFound(name, context.language()) != context.language() && isUsual && !own.empty()) {
        return plainRun(std::string(own));
    }
    return translated(context, name, part, owner);
}

} // namespace

Run phaseOf(const ReportContext& context)
{
    const std::string& id = context.assessment.service.phase;
    for (const auto& edition : context.editions) {
        if (const Phase* phase = edition->phase(id)) {
            return nameOf(context, phase->name, id, &Wording::phaseName, Part::PhaseNames, {});
        }
    }
    return plainRun(id);
}

std::string labelOf(const ReportContext& context, const PointRef& point)
{
    return shortNameOf(context, point.edition) + " " + std::to_string(point.number);
}

std::string labelsOf(const ReportContext& context, const std::vector<PointRef>& points)
{
    std::vector<std::string> editions = context.assessment.standards;
    for (const PointRef& point : points) {
        if (std::find(editions.begin(), editions.end(), point.edition) == editions.end()) {
            editions.push_back(point.edition);
        }
    }
    std::string labels;
    for (const std::string& edition : editions) {
        std::set<int> numbers;
        for (const PointRef& point : points) {
            if (point.edition == edition) {
                numbers.insert(point.number);
            }
        }
        if (numbers.empty()) {
            continue;
        }
        labels += (labels.empty() ? "" : " · ") + shortNameOf(context, edition);
        std::string separator = " ";
        for (const int number : numbers) {
            labels += separator + std::to_string(number);
            separator = ", ";
        }
    }
    return labels;
}

std::optional<PointRef> homeOf(const ReportContext& context, const std::vector<PointRef>& points)
{
    for (const auto& edition : context.editions) {
        std::optional<PointRef> first;
        for (const PointRef& point : points) {
            if (point.edition == edition->id && edition->point(point.number) &&
                (!first || point < *first)) {
                first = point;
            }
        }
        if (first) {
            return first;
        }
    }
    return std::nullopt;
}

OutcomeLabel outcomeLabel(const ReportContext& context, const Standard* edition,
                          std::string_view outcome)
{
    const auto words = [&](Phrase phrase) { return std::string(context.words.phrase(phrase)); };
    if (outcome.empty()) {
        return {words(Phrase::NotSettledYet), {}, Tone::Neutral, false};
    }
    if (outcome == notAssessed) {
        return {words(Phrase::NotAssessedOutcome), {}, Tone::Neutral, false};
    }
    if (outcome == notApplicable) {
        return {words(Phrase::NotApplicableOutcome), {}, Tone::Neutral, false};
    }
    const Level* level = edition ? edition->level(outcome) : nullptr;
    if (level == nullptr) {
        return {std::string(outcome), {}, Tone::Neutral, false};
    }
    const Run name = nameOf(context, level->name, level->id, &Wording::levelName, Part::ScaleWords,
                            inLanguage(edition->name, context.language()));
    return {name.text, name.language, toneOf(level->colour), level->needsAction};
}

Run badgeOf(const OutcomeLabel& label)
{
    Run run = badgeRun(label.name, label.tone);
    run.language = label.language;
    return run;
}

Run inSentence(const ReportContext& context, const OutcomeLabel& label)
{
    Run run = plainRun(context.words.inSentence(label.name));
    run.language = label.language;
    return run;
}

Text decisionSentence(const ReportContext& context, const Standard& edition, int point,
                      const std::string& outcome)
{
    const bool judged = edition.level(outcome) != nullptr;
    std::string pattern = context.words.decision(outcome, judged);
    const auto own = context.layout.decisions.find(outcome.empty() ? "undecided" : outcome);
    if (own != context.layout.decisions.end()) {
        const auto text = own->second.find(std::string(context.language()));
        pattern = text != own->second.end() ? text->second : pattern;
    }
    const Run standard = translated(context, edition.name, Part::EditionNames,
                                    inLanguage(edition.name, context.language()));
    // A name with a colon in it is a title and does not read as part of a sentence.
    const bool byName = standard.text.find(':') == std::string::npos;
    if (const auto at = pattern.find("{which}"); at != std::string::npos) {
        pattern.replace(at, std::string_view("{which}").size(), context.words.whichPoint(byName));
    }
    const OutcomeLabel label = outcomeLabel(context, &edition, outcome);
    Run level = plainRun(context.words.inSentence(label.name));
    level.language = label.language;
    Text text = filled(pattern, {{"point", plainRun(std::to_string(point))},
                                 {"edition", plainRun(shortNameOf(context, edition.id))},
                                 {"standard", standard},
                                 {"service", plainRun(serviceNameOf(context.assessment))},
                                 {"level", level}});
    for (Run& run : text) {
        run.strong = true;
    }
    return text;
}

Text joinedRuns(const ReportContext& context, const std::vector<Run>& parts)
{
    // Each part is joined by its text, so that a language may change what is between them, and
    // found again in order.
    std::vector<std::string> texts;
    for (const Run& part : parts) {
        texts.push_back(part.text);
    }
    const std::string whole = context.words.joined(texts);
    Text text;
    std::size_t at = 0;
    for (const Run& part : parts) {
        const auto found = whole.find(part.text, at);
        if (part.language.empty() || found == std::string::npos) {
            continue;
        }
        append(text, {plainRun(whole.substr(at, found - at)), part});
        at = found + part.text.size();
    }
    append(text, {plainRun(whole.substr(at))});
    return text;
}

} // namespace core

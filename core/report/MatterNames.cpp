#include "core/report/Matter.h"
#include "core/report/Pattern.h"

#include <algorithm>
#include <set>

// What editions, points and outcomes are called in a report.
namespace core {

using document::Run;
using document::Text;
using document::Tone;

std::string shortNameOf(const Matter& matter, std::string_view edition)
{
    const Standard* standard = editionOf(matter.editions, edition);
    return standard ? inLanguage(standard->shortName, matter.language()) : std::string(edition);
}

Run fullNameOf(const Matter& matter, const Standard& edition)
{
    Run run = translated(matter, edition.name, Part::EditionNames,
                         inLanguage(edition.name, matter.language()));
    const std::string& shortName = inLanguage(edition.shortName, matter.language());
    const std::string publisher = shortName.substr(0, shortName.find(' '));
    if (run.text.find(publisher) == std::string::npos) {
        run.text.insert(0, publisher + " ");
    }
    if (!edition.inForce.empty()) {
        run.text += " (" + edition.inForce.substr(0, 4) + ")";
    }
    return run;
}

Text pointTitle(const Matter& matter, const Standard& edition, const Point& point)
{
    Text text = translatedVisibly(matter, point.title, Part::PointTitles,
                                  inLanguage(edition.name, matter.language()));
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
Run nameOf(const Matter& matter, const Translated& name, const std::string& id,
           std::string_view (Wording::*usual)(std::string_view) const, Part part,
           const std::string& owner)
{
    const bool isUsual = inLanguage(name, "en") == (wordingFor("en").*usual)(id);
    const std::string_view own = (matter.words.*usual)(id);
    if (languageFound(name, matter.language()) != matter.language() && isUsual && !own.empty()) {
        return plainRun(std::string(own));
    }
    return translated(matter, name, part, owner);
}

} // namespace

Run phaseOf(const Matter& matter)
{
    const std::string& id = matter.assessment.service.phase;
    for (const auto& edition : matter.editions) {
        if (const Phase* phase = edition->phase(id)) {
            return nameOf(matter, phase->name, id, &Wording::phaseName, Part::PhaseNames, {});
        }
    }
    return plainRun(id);
}

std::string labelOf(const Matter& matter, const PointRef& point)
{
    return shortNameOf(matter, point.edition) + " " + std::to_string(point.number);
}

std::string labelsOf(const Matter& matter, const std::vector<PointRef>& points)
{
    std::vector<std::string> editions = matter.assessment.standards;
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
        labels += (labels.empty() ? "" : " · ") + shortNameOf(matter, edition);
        std::string separator = " ";
        for (const int number : numbers) {
            labels += separator + std::to_string(number);
            separator = ", ";
        }
    }
    return labels;
}

std::optional<PointRef> homeOf(const Matter& matter, const std::vector<PointRef>& points)
{
    for (const auto& edition : matter.editions) {
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

OutcomeLabel outcomeLabel(const Matter& matter, const Standard* edition, std::string_view outcome)
{
    const auto words = [&](Phrase phrase) { return std::string(matter.words.phrase(phrase)); };
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
    const Run name = nameOf(matter, level->name, level->id, &Wording::levelName, Part::ScaleWords,
                            inLanguage(edition->name, matter.language()));
    return {name.text, name.language, toneOf(level->colour), level->needsAction};
}

Run badgeOf(const OutcomeLabel& label)
{
    Run run = badgeRun(label.name, label.tone);
    run.language = label.language;
    return run;
}

Run inSentence(const Matter& matter, const OutcomeLabel& label)
{
    Run run = plainRun(matter.words.inSentence(label.name));
    run.language = label.language;
    return run;
}

Text decisionSentence(const Matter& matter, const Standard& edition, int point,
                      const std::string& outcome)
{
    const bool judged = edition.level(outcome) != nullptr;
    std::string pattern = matter.words.decision(outcome, judged);
    const auto own = matter.layout.decisions.find(outcome.empty() ? "undecided" : outcome);
    if (own != matter.layout.decisions.end()) {
        const auto text = own->second.find(std::string(matter.language()));
        pattern = text != own->second.end() ? text->second : pattern;
    }
    const Run standard = translated(matter, edition.name, Part::EditionNames,
                                    inLanguage(edition.name, matter.language()));
    // A name with a colon in it is a title and does not read as part of a sentence.
    const bool byName = standard.text.find(':') == std::string::npos;
    if (const auto at = pattern.find("{which}"); at != std::string::npos) {
        pattern.replace(at, std::string_view("{which}").size(), matter.words.whichPoint(byName));
    }
    const OutcomeLabel label = outcomeLabel(matter, &edition, outcome);
    Run level = plainRun(matter.words.inSentence(label.name));
    level.language = label.language;
    Text text = filled(pattern, {{"point", plainRun(std::to_string(point))},
                                 {"edition", plainRun(shortNameOf(matter, edition.id))},
                                 {"standard", standard},
                                 {"service", plainRun(serviceNameOf(matter.assessment))},
                                 {"level", level}});
    for (Run& run : text) {
        run.strong = true;
    }
    return text;
}

Text joinedRuns(const Matter& matter, const std::vector<Run>& parts)
{
    // Each part is joined by its text, so that a language may change what is between them, and
    // found again in order.
    std::vector<std::string> texts;
    for (const Run& part : parts) {
        texts.push_back(part.text);
    }
    const std::string whole = matter.words.joined(texts);
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

Tone toneOf(std::string_view colour)
{
    if (colour == "green") {
        return Tone::Good;
    }
    if (colour == "amber") {
        return Tone::Caution;
    }
    if (colour == "red") {
        return Tone::Bad;
    }
    return colour == "blue" ? Tone::Information : Tone::Neutral;
}

} // namespace core

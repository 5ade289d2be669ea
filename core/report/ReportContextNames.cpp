#include "core/assessment/ShownName.h"
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
    Run run = translated(context, edition.name, "part-edition-name",
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
    Text text = translatedVisibly(context, point.title, "part-point-titles",
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
           WordList usual, Phrase part, const std::string& owner)
{
    const bool isUsual = inLanguage(name, "en") == context.languages.english().word(usual, id);
    const std::string own = context.words.word(usual, id);
    if (languageFound(name, context.language()) != context.language() && isUsual && !own.empty()) {
        return plainRun(own);
    }
    return translated(context, name, part, owner);
}

} // namespace

std::string professionName(const ReportContext& context, const std::string& profession)
{
    const std::string name = context.words.word("professions", profession);
    return name.empty() ? context.words.inSentence(profession) : name;
}

std::string personName(const ReportContext& context, const PersonId& person)
{
    if (context.assessment.everMember(person) == nullptr) {
        return context.words.text("not-on-panel");
    }
    const ShownName shown = shownNameOf(context.assessment, person);
    const std::string apart = !shown.profession.empty() ? professionName(context, shown.profession)
                              : shown.role              ? context.words.word("members", *shown.role)
                              : shown.number > 1        ? std::to_string(shown.number)
                                                        : std::string();
    return apart.empty() ? shown.name : shown.name + " (" + apart + ")";
}

Run phaseOf(const ReportContext& context)
{
    const std::string& id = context.assessment.service.phase;
    for (const auto& edition : context.editions) {
        if (const Phase* phase = edition->phase(id)) {
            return nameOf(context, phase->name, id, "phases", "part-phase", {});
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
    const auto words = [&](Phrase phrase) { return context.words.text(phrase); };
    if (outcome.empty()) {
        return {words("not-settled-yet"), {}, Tone::Neutral, false};
    }
    if (outcome == notAssessed) {
        return {words("not-assessed-outcome"), {}, Tone::Neutral, false};
    }
    if (outcome == notApplicable) {
        return {words("not-applicable-outcome"), {}, Tone::Neutral, false};
    }
    const Level* level = edition ? edition->level(outcome) : nullptr;
    if (level == nullptr) {
        return {std::string(outcome), {}, Tone::Neutral, false};
    }
    const Run name = nameOf(context, level->name, level->id, "levels", "part-scale",
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

Text claimed(const Language& words, Run level, const Reach& reach)
{
    if (reach.isWhole()) {
        return {std::move(level)};
    }
    const std::string left =
        words.text("left-unassessed", {{"count", reach.notAssessed}, {"points", reach.points}});
    return words.runs("on-assessed",
                      {{"level", std::move(level)}, {"assessed", reach.assessed}, {"left", left}});
}

namespace {

/// The words for an outcome; it is `judged` when it is a level of a scale.
Phrase decisionOn(std::string_view outcome, bool judged)
{
    if (outcome == notAssessed) {
        return "was-not-assessed";
    }
    if (outcome == notApplicable) {
        return "does-not-apply";
    }
    if (!judged) {
        return "undecided";
    }
    // How published reports word these two; any other scale says its level by name.
    return outcome == "met"       ? Phrase("met")
           : outcome == "not-met" ? Phrase("not-met")
                                  : Phrase("rated-as");
}

} // namespace

Text decisionSentence(const ReportContext& context, const Standard& edition, int point,
                      const std::string& outcome)
{
    const bool judged = edition.level(outcome) != nullptr;
    std::string pattern = context.words.pattern(decisionOn(outcome, judged));
    const auto own = context.layout.decisions.find(outcome.empty() ? "undecided" : outcome);
    if (own != context.layout.decisions.end()) {
        const auto text = own->second.find(std::string(context.language()));
        pattern = text != own->second.end() ? text->second : pattern;
    }
    const Run standard = translated(context, edition.name, "part-edition-name",
                                    inLanguage(edition.name, context.language()));
    // A name with a colon in it is a title and does not read as part of a sentence.
    const bool byName = standard.text.find(':') == std::string::npos;
    if (const auto at = pattern.find("{which}"); at != std::string::npos) {
        const Phrase which = byName ? Phrase("point-of-standard") : Phrase("point-of-edition");
        pattern.replace(at, std::string_view("{which}").size(), context.words.pattern(which));
    }
    const Run level = inSentence(context, outcomeLabel(context, &edition, outcome));
    Text text = context.words.filled(pattern, {{"point", point},
                                               {"edition", shortNameOf(context, edition.id)},
                                               {"standard", standard},
                                               {"service", serviceNameOf(context.assessment)},
                                               {"level", level}});
    for (Run& run : text) {
        run.strong = true;
    }
    return text;
}

} // namespace core

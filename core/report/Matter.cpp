#include "core/report/Matter.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace core {

using document::Block;
using document::Run;
using document::Tone;

void append(Blocks& blocks, Blocks more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

Block heading(int level, std::string text)
{
    return {document::Heading{level, document::plain(std::move(text))}, {}};
}

Block heading(const Matter& matter, int level, Phrase phrase)
{
    return heading(level, std::string(matter.words.phrase(phrase)));
}

Block paragraph(document::Text text, document::Paragraph::Role role)
{
    return {document::Paragraph{std::move(text), role}, {}};
}

Run plainRun(std::string text)
{
    Run run;
    run.text = std::move(text);
    return run;
}

Run strongRun(std::string text)
{
    Run run = plainRun(std::move(text));
    run.strong = true;
    return run;
}

Run quietRun(std::string text)
{
    Run run = plainRun(std::move(text));
    run.quiet = true;
    return run;
}

Run badgeRun(std::string text, Tone tone)
{
    Run run = plainRun(std::move(text));
    run.badge = tone;
    return run;
}

Run linkRun(std::string text, std::string address)
{
    Run run = plainRun(std::move(text));
    run.address = std::move(address);
    return run;
}

std::string shortNameOf(const Matter& matter, std::string_view edition)
{
    const Standard* standard = editionOf(matter.editions, edition);
    return standard ? inLanguage(standard->shortName, matter.language()) : std::string(edition);
}

std::string fullNameOf(const Matter& matter, const Standard& edition)
{
    std::string name = inLanguage(edition.name, matter.language());
    const std::string& shortName = inLanguage(edition.shortName, matter.language());
    const std::string publisher = shortName.substr(0, shortName.find(' '));
    if (name.find(publisher) == std::string::npos) {
        name.insert(0, publisher + " ");
    }
    return edition.inForce.empty() ? name : name + " (" + edition.inForce.substr(0, 4) + ")";
}

const std::string& serviceNameOf(const Assessment& assessment)
{
    return assessment.service.name.empty() ? assessment.id : assessment.service.name;
}

std::string phaseNameOf(const Matter& matter)
{
    const std::string& id = matter.assessment.service.phase;
    for (const auto& edition : matter.editions) {
        if (const Phase* phase = edition->phase(id)) {
            return inLanguage(phase->name, matter.language());
        }
    }
    return id;
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
        return {words(Phrase::NotSettledYet), Tone::Neutral, false};
    }
    if (outcome == notAssessed) {
        return {words(Phrase::NotAssessedOutcome), Tone::Neutral, false};
    }
    if (outcome == notApplicable) {
        return {words(Phrase::NotApplicableOutcome), Tone::Neutral, false};
    }
    const Level* level = edition ? edition->level(outcome) : nullptr;
    if (level == nullptr) {
        return {std::string(outcome), Tone::Neutral, false};
    }
    return {inLanguage(level->name, matter.language()), toneOf(level->colour), level->needsAction};
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

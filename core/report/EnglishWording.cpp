#include "core/report/EnglishWording.h"

#include "core/report/WelshWording.h"
#include "core/support/Text.h"

#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string number(int count)
{
    static constexpr std::array<std::string_view, 10> words{
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    return count < static_cast<int>(words.size())
               ? std::string(words[static_cast<std::size_t>(count)])
               : std::to_string(count);
}

std::string ownDuties(const Duties& duties, Reader reader)
{
    if (duties.yours == 0 || (reader != Reader::Sponsor && reader != Reader::Team)) {
        return {};
    }
    const std::string who = reader == Reader::Team ? "your team" : "you";
    if (duties.yours < duties.musts) {
        return ", " + number(duties.yours) + " of them by " + who;
    }
    return duties.musts == 1 ? ", by " + who
                             : (duties.musts == 2 ? ", both by " : ", all by ") + who;
}

} // namespace

std::string EnglishWording::capitalised(std::string text)
{
    // Not std::toupper: the words of a report do not depend on the machine's locale.
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

std::string EnglishWording::date(Date date) const
{
    return std::to_string(date.day) + " " +
           std::string(months[static_cast<std::size_t>(date.month - 1)]) + " " +
           std::to_string(date.year);
}

std::string EnglishWording::shortDate(Date date) const
{
    static constexpr std::string_view noBreak = "\u00a0";
    std::string text = std::to_string(date.day);
    text += noBreak;
    text += months[static_cast<std::size_t>(date.month - 1)].substr(0, 3);
    text += noBreak;
    return text + std::to_string(date.year);
}

std::string EnglishWording::joined(const std::vector<std::string>& parts) const
{
    return joinedWithAnd(parts);
}

std::string EnglishWording::inSentence(std::string_view name) const
{
    std::string text(name);
    // An abbreviation keeps its capitals, and so does the name of a language.
    const bool isWord = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' &&
                        text[1] <= 'z' && !text.starts_with("Welsh");
    if (isWord) {
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    return text;
}

std::string EnglishWording::inProgress(int settled, int points) const
{
    return "In progress: " + std::to_string(settled) + " of " + std::to_string(points) +
           (points == 1 ? " point settled" : " points settled");
}

std::string EnglishWording::pointsNeedWork(int count, std::string_view labels) const
{
    if (count == 0) {
        return "No point needs work.";
    }
    return capitalised(number(count)) +
           (count == 1 ? " point needs work: " : " points need work: ") + std::string(labels) + ".";
}

std::string EnglishWording::duties(const Duties& duties, Reader reader) const
{
    if (duties.musts == 0) {
        return {};
    }
    std::string text = capitalised(number(duties.musts)) +
                       (duties.musts == 1 ? " thing must be done" : " things must be done") +
                       ownDuties(duties, reader);
    if (duties.firstDue) {
        text += (duties.musts == 1 ? ". It is due by " : ". The first is due by ") +
                date(*duties.firstDue);
    }
    return text + ".";
}

std::string EnglishWording::counts(std::string_view edition, std::string_view parts,
                                   int points) const
{
    return std::string(edition) + ": " + std::string(parts) + ", of " + std::to_string(points) +
           (points == 1 ? " point." : " points.");
}

std::string EnglishWording::resultFor(std::string_view edition, std::string_view level) const
{
    return std::string(edition) + " as a whole: " + inSentence(level) + ".";
}

std::string EnglishWording::ruleSays(std::string_view level) const
{
    return "By the rule of the scale it would have been " + inSentence(level) + ".";
}

std::string EnglishWording::decision(std::string_view outcome, bool judged) const
{
    if (outcome == notAssessed) {
        return "The panel did not assess {which}.";
    }
    if (outcome == notApplicable) {
        return "For this service, {which} does not apply.";
    }
    if (!judged) {
        return "The panel has not settled {which} yet.";
    }
    // How published reports word these two; any other scale says its level by name.
    if (outcome == "met") {
        return "The service met {which}.";
    }
    if (outcome == "not-met") {
        return "The service did not meet {which}.";
    }
    return "The service was rated {level} for {which}.";
}

std::string_view EnglishWording::whichPoint(bool byName) const
{
    return byName ? "point {point} of the {standard}" : "{edition} point {point}";
}

std::string EnglishWording::seeAlso(std::string_view labels) const
{
    return "More that belongs here stands under " + std::string(labels) + ".";
}

std::string EnglishWording::also(std::string_view labels) const
{
    return "also " + std::string(labels);
}

std::string EnglishWording::publishedBy(std::string_view publisher) const
{
    return "published by " + std::string(publisher);
}

std::string EnglishWording::saidBy(std::string_view name) const
{
    return "noted by " + std::string(name);
}

std::string EnglishWording::signedOn(int version, std::optional<Date> day) const
{
    return "version " + std::to_string(version) + (day ? " on " + date(*day) : std::string());
}

std::string EnglishWording::changedSince(int version) const
{
    return "changed since version " + std::to_string(version) + " was signed";
}

std::string EnglishWording::changedSinceMeaning(int version) const
{
    return "This is a draft. It has changed since version " + std::to_string(version) +
           " was signed, and it may still change.";
}

std::string EnglishWording::takenOver(std::string_view source) const
{
    return "taken over from " + (source.empty() ? "a published report" : std::string(source));
}

std::string EnglishWording::answerBy(Date day) const
{
    return "The service team can answer until " + date(day) + ".";
}

std::string EnglishWording::hiddenRatings(int count) const
{
    return count == 1
               ? "One rating is hidden until the lead reveals it."
               : capitalised(number(count)) + " ratings are hidden until the lead reveals them.";
}

std::string EnglishWording::month(Date date) const
{
    return std::string(months[static_cast<std::size_t>(date.month - 1)].substr(0, 3)) + " " +
           std::to_string(date.year);
}

std::string EnglishWording::load(const Load& load) const
{
    std::string text = owner(load.owner) + ": " + std::to_string(load.things) +
                       (load.things == 1 ? " thing to do" : " things to do");
    if (load.musts > 0) {
        text += load.things == 1 ? ", a must" : ", " + number(load.musts) + " of them must be done";
    }
    if (load.firstDue) {
        text += (load.things == 1 ? "; it is due by " : "; the first is due by ") +
                date(*load.firstDue);
    }
    return text + ".";
}

std::string EnglishWording::rated(const RatedPoint& point) const
{
    std::vector<std::string> parts;
    for (const auto& [level, count] : point.ratings) {
        parts.push_back(inSentence(level) + " by " + number(count));
    }
    return point.label + ": rated " + joined(parts) + "; " +
           (point.outcome.empty() ? "not settled yet" : "outcome " + inSentence(point.outcome)) +
           ".";
}

const Wording& wordingFor(std::string_view language)
{
    static const EnglishWording english;
    static const WelshWording welsh;
    const bool isWelsh = language == welsh.language() || language.starts_with("cy-");
    return isWelsh ? static_cast<const Wording&>(welsh) : english;
}

} // namespace core

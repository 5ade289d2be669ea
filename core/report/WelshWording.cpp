#include "core/report/WelshWording.h"

#include "core/assessment/Assessment.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::string_view, 12> months{"Ionawr", "Chwefror", "Mawrth",     "Ebrill",
                                                  "Mai",    "Mehefin",  "Gorffennaf", "Awst",
                                                  "Medi",   "Hydref",   "Tachwedd",   "Rhagfyr"};
constexpr std::array<std::string_view, 12> shortMonths{
    "Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"};

std::string monthName(Date date, const std::array<std::string_view, 12>& names)
{
    return std::string(names[static_cast<std::size_t>(date.month - 1)]);
}

/// A noun that begins with p after a number: the soft mutation after 2, the aspirate after 3 and 6,
/// also where the number is written in digits.
std::string counted(int count, std::string_view noun)
{
    std::string word(noun);
    if (count == 2) {
        word[0] = 'b';
    } else if (count == 3 || count == 6) {
        word.insert(1, "h");
    }
    return std::to_string(count) + " " + word;
}

/// The same with the number in a word, as it stands for men's nouns.
std::string countedInWords(int count, std::string_view noun)
{
    static constexpr std::array<std::string_view, 10> words{
        "dim", "un", "dau", "tri", "pedwar", "pum", "chwe", "saith", "wyth", "naw"};
    const std::string text = counted(count, noun);
    return count < static_cast<int>(words.size())
               ? std::string(words[static_cast<std::size_t>(count)]) + text.substr(text.find(' '))
               : text;
}

/// A number that stands alone.
std::string number(int count)
{
    static constexpr std::array<std::string_view, 10> words{
        "dim", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw"};
    return count < static_cast<int>(words.size())
               ? std::string(words[static_cast<std::size_t>(count)])
               : std::to_string(count);
}

/// The preposition "ar" softens the number that follows it.
std::string softened(std::string text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> changes{
        {{"dau", "dd"}, {"dim", "dd"}, {"tri", "d"}, {"pedwar", "b"}, {"pum", "b"}}};
    for (const auto& [word, first] : changes) {
        if (text.starts_with(word)) {
            return text.replace(0, 1, first);
        }
    }
    return text;
}

/// "ac" stands before a vowel, and before the figures that are read with one.
bool startsWithVowel(std::string_view word)
{
    static constexpr std::array<std::string_view, 21> vowels{"a", "e", "i", "o", "u", "w", "y",
                                                             "A", "E", "I", "O", "U", "W", "Y",
                                                             "â", "ê", "î", "ô", "û", "ŵ", "ŷ"};
    const std::string_view figure = word.substr(0, word.find_first_not_of("0123456789"));
    return figure == "1" || figure == "8" || figure == "11" ||
           std::any_of(vowels.begin(), vowels.end(),
                       [&](std::string_view vowel) { return word.starts_with(vowel); });
}

/// After "a" a word in lower case that begins with c, p or t takes the aspirate mutation.
std::string afterA(std::string word)
{
    const bool changes =
        word.size() > 1 && (word[0] == 'c' || word[0] == 'p' || word[0] == 't') && word[1] != 'h';
    return changes ? word.insert(1, "h") : word;
}

std::string ownDuties(const Duties& duties, Reader reader)
{
    if (duties.yours == 0 || (reader != Reader::Sponsor && reader != Reader::Team)) {
        return {};
    }
    const std::string who = reader == Reader::Team ? "gan eich tîm" : "gennych chi";
    if (duties.yours < duties.musts) {
        return ", " + number(duties.yours) + " ohonynt " + who;
    }
    return duties.musts == 1 ? ", " + who : (duties.musts == 2 ? ", y ddau " : ", pob un ") + who;
}

} // namespace

std::string WelshWording::capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

std::string WelshWording::date(Date date) const
{
    return std::to_string(date.day) + " " + monthName(date, months) + " " +
           std::to_string(date.year);
}

std::string WelshWording::shortDate(Date date) const
{
    static const std::string noBreak = "\u00a0";
    return std::to_string(date.day) + noBreak + monthName(date, shortMonths) + noBreak +
           std::to_string(date.year);
}

std::string WelshWording::signedOn(int version, std::optional<Date> day) const
{
    return "fersiwn " + std::to_string(version) + (day ? " ar " + date(*day) : std::string());
}

std::string WelshWording::changedSince(int version) const
{
    return "wedi newid ers llofnodi fersiwn " + std::to_string(version);
}

std::string WelshWording::changedSinceMeaning(int version) const
{
    return "Drafft yw hwn. Mae wedi newid ers llofnodi fersiwn " + std::to_string(version) +
           ", a gall newid eto.";
}

std::string WelshWording::takenOver(std::string_view source) const
{
    return "cymerwyd o " + (source.empty() ? "adroddiad cyhoeddedig" : std::string(source));
}

std::string WelshWording::answerBy(Date day) const
{
    return "Gall tîm y gwasanaeth ateb tan " + date(day) + ".";
}

std::string WelshWording::hiddenRatings(int count) const
{
    return "Sgoriau sy’n gudd nes i’r prif asesydd eu datgelu: " + std::to_string(count) + ".";
}

std::string WelshWording::month(Date date) const
{
    return monthName(date, shortMonths) + " " + std::to_string(date.year);
}

std::string WelshWording::joined(const std::vector<std::string>& parts) const
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && i + 1 == parts.size()) {
            text += startsWithVowel(parts[i]) ? " ac " + parts[i] : " a " + afterA(parts[i]);
        } else {
            text += (i > 0 ? ", " : "") + parts[i];
        }
    }
    return text;
}

std::string WelshWording::inSentence(std::string_view name) const
{
    std::string text(name);
    const bool isWord = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' &&
                        text[1] <= 'z' && !text.starts_with("Cymraeg");
    if (isWord) {
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    return text;
}

std::string WelshWording::inProgress(int settled, int points) const
{
    return "Ar y gweill: penderfynwyd ar " + std::to_string(settled) + " o’r " +
           counted(points, "pwynt");
}

std::string WelshWording::pointsNeedWork(int count, std::string_view labels) const
{
    if (count == 0) {
        return "Nid oes angen gwaith ar yr un pwynt.";
    }
    return "Mae angen gwaith ar " + softened(countedInWords(count, "pwynt")) + ": " +
           std::string(labels) + ".";
}

std::string WelshWording::duties(const Duties& duties, Reader reader) const
{
    if (duties.musts == 0) {
        return {};
    }
    std::string text =
        "Rhaid gwneud " + countedInWords(duties.musts, "peth") + ownDuties(duties, reader);
    if (duties.firstDue) {
        text += (duties.musts == 1 ? ". Rhaid ei wneud erbyn " : ". Rhaid gwneud y cyntaf erbyn ") +
                date(*duties.firstDue);
    }
    return text + ".";
}

std::string WelshWording::counts(std::string_view edition, std::string_view parts, int points) const
{
    return std::string(edition) + ": " + std::string(parts) + ", allan o " +
           counted(points, "pwynt") + ".";
}

std::string WelshWording::resultFor(std::string_view edition, std::string_view level) const
{
    return "Canlyniad cyffredinol " + std::string(edition) + ": " + inSentence(level) + ".";
}

std::string WelshWording::ruleSays(std::string_view level) const
{
    return "Yn ôl rheol y raddfa, y canlyniad fyddai: " + inSentence(level) + ".";
}

std::string WelshWording::decision(std::string_view outcome, bool judged) const
{
    // The points are objects of verb-nouns, so that their names never mutate.
    if (outcome == notAssessed) {
        return "Ni wnaeth y panel asesu {which}.";
    }
    if (outcome == notApplicable) {
        return "Nid yw {which} yn berthnasol i’r gwasanaeth hwn.";
    }
    if (!judged) {
        return "Nid yw’r panel wedi dod i benderfyniad eto: {which}.";
    }
    if (outcome == "met") {
        return "Mae’r gwasanaeth yn bodloni {which}.";
    }
    if (outcome == "not-met") {
        return "Nid yw’r gwasanaeth yn bodloni {which}.";
    }
    return "Canlyniad y gwasanaeth ar gyfer {which}: {level}.";
}

std::string_view WelshWording::whichPoint(bool byName) const
{
    return byName ? "pwynt {point} {standard}" : "pwynt {edition} {point}";
}

std::string WelshWording::seeAlso(std::string_view labels) const
{
    return "Mae rhagor am hyn o dan " + std::string(labels) + ".";
}

std::string WelshWording::also(std::string_view labels) const
{
    return "hefyd " + std::string(labels);
}

std::string WelshWording::publishedBy(std::string_view publisher) const
{
    return "cyhoeddwr: " + std::string(publisher);
}

std::string WelshWording::saidBy(std::string_view name) const
{
    return "nodwyd gan " + std::string(name);
}

std::string WelshWording::load(const Load& load) const
{
    const bool one = load.things == 1;
    std::string text = owner(load.owner) + ": " + counted(load.things, "peth") +
                       (one ? " i’w wneud" : " i’w gwneud");
    if (load.musts > 0) {
        text += one ? ", a rhaid ei wneud"
                    : ", rhaid gwneud " + std::to_string(load.musts) + " ohonynt";
    }
    if (load.firstDue) {
        text += (one ? "; erbyn " : "; y cyntaf erbyn ") + date(*load.firstDue);
    }
    return text + ".";
}

std::string WelshWording::rated(const RatedPoint& point) const
{
    std::vector<std::string> parts;
    for (const auto& [level, count] : point.ratings) {
        parts.push_back(inSentence(level) + " gan " + std::to_string(count));
    }
    return point.label + ": sgoriau: " + joined(parts) + "; " +
           (point.outcome.empty() ? "heb ei benderfynu eto"
                                  : "canlyniad: " + inSentence(point.outcome)) +
           ".";
}

} // namespace core

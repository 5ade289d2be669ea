#include "core/report/LanguageReader.h"

#include "core/report/Pattern.h"
#include "core/tree/MappingReader.h"
#include "core/yaml/YamlText.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-language/1";
constexpr int largestCount = 1000;

/// What the pattern of a form has to have, and what it may have besides.
struct Places {
    std::vector<std::string> needed;
    std::vector<std::string> allowed;
    std::vector<std::string> lists; ///< Those of them that are several things, joined.
};

bool isNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= 0;
}

Places placesOf(std::string_view names, bool isOther)
{
    Places places;
    for (std::string_view name : split(names, ' ')) {
        if (name.empty()) {
            continue;
        }
        const char mark = name.front();
        const bool marked = mark == '#' || mark == '=' || mark == '?';
        const bool isList = mark == '+';
        name.remove_prefix(marked || isList ? 1 : 0);
        places.allowed.emplace_back(name);
        if (isList) {
            places.lists.emplace_back(name);
        }
        if (!marked || (mark != '=' && isOther)) {
            places.needed.emplace_back(name);
        }
    }
    return places;
}

class LanguageReader {
public:
    LanguageReader(const Tree& root, DiagnosticList& faults)
        : m_values(faults)
        , m_root(root, "a language", m_values)
    {
    }

    Language read();

private:
    using Texts = std::map<std::string, std::string, std::less<>>;

    void readRules();
    void readPlurals(MappingReader& rules);
    void readNumbers(MappingReader& rules);
    void readMutations(MappingReader& rules);
    void readLists(MappingReader& rules);
    void readDates();
    void readMonths(MappingReader& dates, std::string_view key,
                    std::array<std::string, 12>& months);
    void readPhrases(std::string_view group, std::size_t first, std::size_t end);
    Texts readForms(const Tree& node, std::string_view places);
    void readWords(const WordListForm& list);
    std::vector<std::string> texts(MappingReader& holder, std::string_view key,
                                   Need need = Need::Optional);
    std::string pattern(MappingReader& holder, std::string_view key, std::string_view places,
                        Need need = Need::Required);
    std::string pattern(const Tree& node, const Places& places);
    void checkRule(const Tree& node, std::string_view rule, const std::vector<std::string>& known);

    ValueReader m_values;
    MappingReader m_root;
    Language m_language;
    std::vector<std::string> m_ruleNames{"lower", "capital", "word", "counting"};
    std::vector<std::string> m_listNames;
};

Language LanguageReader::read()
{
    m_root.requireFormat(formatName);
    if (const Tree* code = m_root.find("language")) {
        m_language.code = m_values.language(*code);
    }
    m_language.tag = m_root.text("tag");
    m_language.awaitsEditor = m_root.text("awaits-editor", Need::Optional);
    readRules();
    readDates();
    readPhrases("headings", 0, headingCount);
    readPhrases("texts", headingCount, phraseForms.size());
    for (const WordListForm& list : wordListForms) {
        readWords(list);
    }
    m_root.refuseOtherKeys();
    return std::move(m_language);
}

void LanguageReader::readRules()
{
    const Tree* node = m_root.find("rules");
    if (node == nullptr) {
        return;
    }
    MappingReader rules(*node, "rules", m_values);
    readPlurals(rules);
    readNumbers(rules);
    readMutations(rules);
    readLists(rules);
    LanguageRules& result = m_language.rules;
    const auto setOf = [&](std::string_view key) {
        const auto words = texts(rules, key);
        return std::set<std::string, std::less<>>(words.begin(), words.end());
    };
    result.vowels = setOf("vowels");
    result.figuresWithVowel = setOf("figures-with-vowel");
    result.keepsCapital = texts(rules, "keeps-capital");
    result.smallWords = setOf("small-words");
    rules.refuseOtherKeys();
}

void LanguageReader::readPlurals(MappingReader& rules)
{
    const Tree* node = rules.find("plurals");
    if (node == nullptr) {
        return;
    }
    MappingReader plurals(*node, "plurals", m_values);
    for (const std::string_view form : {"zero", "one", "two", "few", "many"}) {
        plurals.list(form, Need::Optional, [&](const Tree& item) {
            const auto count = static_cast<int>(m_values.number(item, 0, largestCount));
            m_language.rules.plurals[count] = form;
        });
    }
    plurals.refuseOtherKeys();
}

void LanguageReader::readNumbers(MappingReader& rules)
{
    if (const Tree* node = rules.find("numbers")) {
        MappingReader numbers(*node, "numbers", m_values);
        m_language.rules.numbers = texts(numbers, "alone", Need::Required);
        m_language.rules.countingNumbers = texts(numbers, "counting");
        numbers.refuseOtherKeys();
    }
}

void LanguageReader::readMutations(MappingReader& rules)
{
    m_language.rules.unchanging = texts(rules, "unchanging");
    const Tree* node = rules.find("mutations", Need::Optional);
    if (node == nullptr) {
        return;
    }
    const MappingReader isMapping(*node, "mutations", m_values);
    for (const Tree& mutation : node->children) {
        const MappingReader alsoMapping(mutation, "a mutation", m_values);
        auto& beginnings = m_language.rules.mutations[mutation.key];
        for (const Tree& one : mutation.children) {
            // What a beginning becomes may be nothing, in quotes.
            if (!one.isText()) {
                m_values.expected("what this beginning becomes", one);
            }
            beginnings[one.key] = one.text;
        }
        m_ruleNames.push_back(mutation.key);
    }
}

void LanguageReader::readLists(MappingReader& rules)
{
    const Tree* node = rules.find("lists");
    if (node == nullptr) {
        return;
    }
    MappingReader lists(*node, "lists", m_values);
    lists.find("and");
    for (const Tree& entry : node->children) {
        MappingReader list(entry, "a way to list", m_values);
        const auto read = [&](std::string_view key, Need need) {
            const std::string text = pattern(list, key, "list next", need);
            if (const Tree* at = list.find(key, Need::Optional);
                !text.empty() && !text.starts_with("{list}")) {
                m_values.fault(at->place, "expected the place '{list}' at the beginning");
            }
            return text;
        };
        m_language.rules.lists[entry.key] = {read("between", Need::Required),
                                             read("last", Need::Required),
                                             read("before-vowel", Need::Optional)};
        list.refuseOtherKeys();
        m_listNames.push_back(entry.key);
    }
}

void LanguageReader::readDates()
{
    if (const Tree* node = m_root.find("dates")) {
        MappingReader dates(*node, "dates", m_values);
        readMonths(dates, "months", m_language.months);
        readMonths(dates, "short-months", m_language.shortMonths);
        m_language.dayPattern = pattern(dates, "day", "day month year");
        m_language.shortDayPattern = pattern(dates, "short-day", "day short-month year");
        m_language.monthPattern = pattern(dates, "month", "short-month year");
        dates.refuseOtherKeys();
    }
}

void LanguageReader::readMonths(MappingReader& dates, std::string_view key,
                                std::array<std::string, 12>& months)
{
    const auto names = texts(dates, key, Need::Required);
    if (const Tree* node = dates.find(key, Need::Optional);
        node != nullptr && names.size() != months.size()) {
        m_values.fault(node->place, "expected the names of twelve months");
        return;
    }
    std::ranges::copy(names, months.begin());
}

void LanguageReader::readPhrases(std::string_view group, std::size_t first, std::size_t end)
{
    m_language.phrases.resize(phraseForms.size());
    const Tree* node = m_root.find(group);
    if (node == nullptr) {
        return;
    }
    MappingReader holder(*node, std::string(group), m_values);
    for (std::size_t i = first; i < end; ++i) {
        if (const Tree* text = holder.find(phraseForms[i].key)) {
            m_language.phrases[i] = readForms(*text, phraseForms[i].places);
        }
    }
    holder.refuseOtherKeys();
}

LanguageReader::Texts LanguageReader::readForms(const Tree& node, std::string_view places)
{
    const bool mayChoose = places.find_first_of("#=") != std::string_view::npos;
    if (node.kind != Tree::Kind::Mapping || !mayChoose) {
        return {{"other", pattern(node, placesOf(places, true))}};
    }
    Texts forms;
    MappingReader holder(node, "the forms of a text", m_values);
    holder.find("other");
    for (const auto& [number, form] : m_language.rules.plurals) {
        holder.find(form, Need::Optional);
    }
    for (const Tree& entry : node.children) {
        if (isNumber(entry.key)) {
            holder.find(entry.key);
        }
        forms[entry.key] = pattern(entry, placesOf(places, entry.key == "other"));
    }
    holder.refuseOtherKeys();
    return forms;
}

void LanguageReader::readWords(const WordListForm& list)
{
    Texts& words = m_language.words.emplace_back();
    const Tree* node = m_root.find(list.key);
    if (node == nullptr) {
        return;
    }
    MappingReader holder(*node, std::string(list.key), m_values);
    std::vector<std::string_view> keys;
    if (list.words != nullptr) {
        keys = list.words();
    } else {
        std::ranges::transform(node->children, std::back_inserter(keys),
                               [](const Tree& entry) { return std::string_view(entry.key); });
    }
    for (const std::string_view key : keys) {
        words[std::string(key)] = pattern(holder, key, list.places);
    }
    holder.refuseOtherKeys();
}

std::vector<std::string> LanguageReader::texts(MappingReader& holder, std::string_view key,
                                               Need need)
{
    std::vector<std::string> result;
    holder.list(key, need, [&](const Tree& item) { result.push_back(m_values.text(item)); });
    return result;
}

std::string LanguageReader::pattern(MappingReader& holder, std::string_view key,
                                    std::string_view places, Need need)
{
    const Tree* node = holder.find(key, need);
    return node != nullptr ? pattern(*node, placesOf(places, false)) : std::string();
}

std::string LanguageReader::pattern(const Tree& node, const Places& places)
{
    std::string text = m_values.text(node);
    std::vector<std::string> missing = places.needed;
    for (const std::string& place : placesIn(text)) {
        const auto steps = split(place, '|');
        const std::string name(steps.front());
        if (std::ranges::find(places.allowed, name) == places.allowed.end()) {
            m_values.fault(
                node.place,
                "unknown place '{" + name + "}'; expected " +
                    (places.allowed.empty() ? "none here" : "one of " + listOf(places.allowed)));
        }
        std::erase(missing, name);
        const bool isList = std::ranges::find(places.lists, name) != places.lists.end();
        for (auto rule = steps.begin() + 1; rule != steps.end(); ++rule) {
            checkRule(node, *rule, isList ? m_listNames : m_ruleNames);
        }
    }
    if (!text.empty() && !missing.empty()) {
        m_values.fault(node.place, "expected the place '{" + missing.front() + "}' in this text");
    }
    return text;
}

void LanguageReader::checkRule(const Tree& node, std::string_view rule,
                               const std::vector<std::string>& known)
{
    if (std::ranges::find(known, rule) == known.end()) {
        m_values.fault(node.place, "unknown rule '" + std::string(rule) +
                                       "' for this place; expected one of " + listOf(known));
    }
}

} // namespace

LanguageReading readLanguage(std::string_view yaml, std::string_view fileName)
{
    DiagnosticList faults(yaml, fileName);
    LanguageReading reading;
    if (const auto root = readYaml(yaml, largestLanguageBytes, faults)) {
        reading.language = LanguageReader(*root, faults).read();
    }
    reading.faults = faults.take();
    if (!reading.faults.empty()) {
        reading.language.reset();
    }
    return reading;
}

} // namespace core

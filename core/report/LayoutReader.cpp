#include "core/report/LayoutReader.h"

#include "core/report/Pattern.h"
#include "core/report/Phrase.h"
#include "core/tree/MappingReader.h"
#include "core/yaml/YamlText.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-layout/1";

/// What a layout may say in words of its own.
std::vector<std::string> headingIds()
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < headingCount; ++i) {
        ids.emplace_back(phraseForms[i].key);
    }
    return ids;
}

template <typename Enum>
std::vector<std::string> wordsOf()
{
    return {Words<Enum>::all.begin(), Words<Enum>::all.end()};
}

class LayoutReader {
public:
    LayoutReader(const Tree& root, DiagnosticList& faults)
        : m_values(faults)
        , m_root(root, "a layout", m_values)
    {
    }

    Layout read();

private:
    using Places = std::vector<std::string>;

    void readSections();
    std::vector<Section> sectionList(MappingReader& holder, std::string_view key, Need need);
    LayoutTexts layoutTexts(MappingReader& holder);
    void readTextsFor();
    std::map<std::string, Translated> texts(MappingReader& holder, std::string_view key,
                                            const KnownIds* ids, const Places& places);
    template <typename Enum>
    std::map<Enum, Translated> textsBy(std::string_view key, const char* what);
    Translated text(MappingReader& holder, std::string_view key);
    void checkPlaces(const Tree& node, const Translated& text, const Places& places);

    ValueReader m_values;
    MappingReader m_root;
    const KnownIds m_sections{"a section", m_values, wordsOf<Section>()};
    const KnownIds m_forms{"a form", m_values, {"report", "letter"}};
    const KnownIds m_greens{"a way to tell greens", m_values, {"with-text", "outcome-only"}};
    const KnownIds m_headings{"a heading", m_values, headingIds()};
    Layout m_layout;
};

Layout LayoutReader::read()
{
    const Places inDecisions{"which", "point", "edition", "standard", "service", "level"};
    m_root.requireFormat(formatName);
    if (const Tree* id = m_root.find("id")) {
        m_layout.id = m_values.id(*id);
    }
    m_layout.name = m_root.translated("name");
    m_layout.summary = m_root.translated("summary");
    m_root.list("default-for", Need::Optional,
                [&](const Tree& item) { m_layout.defaultFor.push_back(m_values.id(item)); });
    if (m_root.reference("form", m_forms) == "letter") {
        m_layout.form = Layout::Form::Letter;
    }
    if (m_root.reference("greens", m_greens, Need::Optional) == "outcome-only") {
        m_layout.greens = Layout::Greens::OutcomeOnly;
    }
    readSections();
    m_layout.headings = texts(m_root, "headings", &m_headings, {});
    m_layout.decisions = texts(m_root, "decisions", nullptr, inDecisions);
    m_layout.texts = layoutTexts(m_root);
    readTextsFor();
    m_layout.leadIns = textsBy<NoteKind>("lead-ins", "a kind of note");
    m_layout.salutations = textsBy<Reader>("salutations", "a reader");
    m_layout.signature = text(m_root, "signature");
    m_root.refuseOtherKeys();
    return std::move(m_layout);
}

void LayoutReader::readSections()
{
    const Tree* node = m_root.find("sections");
    if (node == nullptr) {
        return;
    }
    MappingReader holder(*node, "sections", m_values);
    const auto everybody = sectionList(holder, "everybody", Need::Required);
    for (const std::string_view word : Words<Reader>::all) {
        auto own = sectionList(holder, word, Need::Optional);
        m_layout.sections[*fromWord<Reader>(word)] = own.empty() ? everybody : std::move(own);
    }
    holder.refuseOtherKeys();
}

std::vector<Section> LayoutReader::sectionList(MappingReader& holder, std::string_view key,
                                               Need need)
{
    std::vector<Section> sections;
    if (holder.find(key, need) != nullptr) {
        for (const std::string& word : holder.references(key, m_sections, Need::Required)) {
            sections.push_back(*fromWord<Section>(word));
        }
    }
    return sections;
}

LayoutTexts LayoutReader::layoutTexts(MappingReader& holder)
{
    LayoutTexts result;
    result.nextSteps = texts(holder, "next-steps", nullptr, {"service", "phase", "date"});
    result.opening = text(holder, "opening");
    result.openingUndecided = text(holder, "opening-undecided");
    result.closing = text(holder, "closing");
    return result;
}

void LayoutReader::readTextsFor()
{
    const Tree* node = m_root.find("for", Need::Optional);
    if (node == nullptr) {
        return;
    }
    MappingReader readers(*node, "the texts for readers", m_values);
    for (const std::string_view word : Words<Reader>::all) {
        if (const Tree* own = readers.find(word, Need::Optional)) {
            MappingReader holder(*own, "the texts for a reader", m_values);
            m_layout.textsFor.emplace(*fromWord<Reader>(word), layoutTexts(holder));
            holder.refuseOtherKeys();
        }
    }
    readers.refuseOtherKeys();
}

std::map<std::string, Translated> LayoutReader::texts(MappingReader& holder, std::string_view key,
                                                      const KnownIds* ids, const Places& places)
{
    std::map<std::string, Translated> result;
    const Tree* node = holder.find(key, Need::Optional);
    if (node == nullptr) {
        return result;
    }
    if (node->kind != Tree::Kind::Mapping) {
        m_values.expected(std::string(key) + " as a mapping from keys to texts", *node);
        return result;
    }
    for (const Tree& entry : node->children) {
        if (ids != nullptr ? !ids->has(entry.key) : !isId(entry.key)) {
            m_values.fault(entry.keyPlace,
                           ids != nullptr
                               ? "unknown heading '" + entry.key + "'; expected one of " +
                                     listOf(headingIds())
                               : "expected the id of an outcome, found '" + entry.key + "'");
            continue;
        }
        Translated text = m_values.translated(entry);
        checkPlaces(entry, text, places);
        result.emplace(entry.key, std::move(text));
    }
    return result;
}

template <typename Enum>
std::map<Enum, Translated> LayoutReader::textsBy(std::string_view key, const char* what)
{
    std::map<Enum, Translated> result;
    const Tree* node = m_root.find(key, Need::Optional);
    if (node == nullptr) {
        return result;
    }
    MappingReader holder(*node, std::string(what), m_values);
    for (const std::string_view word : Words<Enum>::all) {
        if (Translated text = holder.translated(word, Need::Optional); !text.empty()) {
            checkPlaces(*node, text, {"service", "phase", "date"});
            result.emplace(*fromWord<Enum>(word), std::move(text));
        }
    }
    holder.refuseOtherKeys();
    return result;
}

Translated LayoutReader::text(MappingReader& holder, std::string_view key)
{
    Translated result = holder.translated(key, Need::Optional);
    if (const Tree* node = holder.find(key, Need::Optional)) {
        checkPlaces(*node, result, {"service", "phase", "date"});
    }
    return result;
}

void LayoutReader::checkPlaces(const Tree& node, const Translated& text, const Places& places)
{
    for (const auto& [language, words] : text) {
        for (const std::string& name : placesIn(words)) {
            if (std::ranges::find(places, name) == places.end()) {
                m_values.fault(node.place,
                               "unknown place '{" + name + "}'" +
                                   (places.empty() ? "; expected none here"
                                                   : "; expected one of " + listOf(places)));
            }
        }
    }
}

} // namespace

LayoutReading readLayout(std::string_view yaml, std::string_view fileName)
{
    DiagnosticList faults(yaml, fileName);
    LayoutReading reading;
    if (const auto root = readYaml(yaml, largestLayoutBytes, faults)) {
        reading.layout = LayoutReader(*root, faults).read();
    }
    reading.faults = faults.take();
    if (!reading.faults.empty()) {
        reading.layout.reset();
    }
    return reading;
}

} // namespace core

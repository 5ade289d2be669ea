#include "core/standards/StandardReader.h"

#include "core/standards/PointReader.h"
#include "core/yaml/YamlText.h"

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-standard/1";
constexpr std::size_t mostLanguages = 20;
constexpr int longestThemeMinutes = 480;

class StandardReader {
public:
    StandardReader(const Tree& root, DiagnosticList& faults)
        : m_values(faults)
        , m_root(root, "a standard", m_values)
    {
    }

    Standard read();
    std::vector<Reference> takeReferences() { return std::move(m_references); }

private:
    void readHead();
    void readLanguages();
    void readParts();
    Scale readScale(const Tree& node);
    Level readLevel(const Tree& node);

    ValueReader m_values;
    MappingReader m_root;
    KnownIds m_scales{"a scale", m_values};
    /// One list for all scales: an outcome names its level and not the scale.
    KnownIds m_levels{"a level", m_values};
    KnownIds m_phases{"a phase", m_values};
    KnownIds m_groups{"a group", m_values};
    KnownIds m_themes{"a theme", m_values};
    const KnownIds m_rules{"a rule", m_values, {"worst-point", "none"}};
    const KnownIds m_colours{"a colour", m_values, {"green", "amber", "red", "blue", "grey"}};
    Standard m_standard;
    std::vector<Reference> m_references;
};

Standard StandardReader::read()
{
    m_root.requireFormat(formatName);
    readLanguages();
    readHead();
    m_root.list("scales", Need::Required,
                [&](const Tree& item) { m_standard.scales.push_back(readScale(item)); });
    readParts();
    const PointContext context{m_standard.id, m_standard.address, m_groups,
                               m_themes,      m_phases,           m_references};
    m_standard.points = readPoints(m_root, context, m_values);
    m_root.refuseOtherKeys();
    return std::move(m_standard);
}

void StandardReader::readLanguages()
{
    std::vector<std::string> languages;
    const Tree* node = m_root.find("languages");
    if (node == nullptr) {
        return;
    }
    KnownIds known("a language", m_values);
    m_root.list("languages", Need::Required, [&](const Tree& item) {
        languages.push_back(m_values.language(item));
        known.add(languages.back(), item.place);
    });
    std::erase(languages, "");
    if (languages.size() > mostLanguages) {
        m_values.fault(node->place, "expected at most 20 languages");
        return;
    }
    if (node->kind == Tree::Kind::List && !node->children.empty() && !known.has("en")) {
        m_values.fault(node->place, "expected en among the languages: every text has English");
        return;
    }
    m_standard.languages = languages;
    m_values.setLanguages(std::move(languages));
}

void StandardReader::readHead()
{
    if (const Tree* id = m_root.find("id")) {
        m_standard.id = m_values.id(*id);
    }
    m_standard.name = m_root.translated("name");
    m_standard.shortName = m_root.translated("short");
    m_standard.publisher = m_root.text("publisher");
    m_standard.nation = m_root.text("nation");
    m_standard.current = m_root.flag("current");
    if (const Tree* date = m_root.find("in-force", Need::Optional)) {
        m_standard.inForce = m_values.date(*date);
    }
    m_standard.address = m_root.address("address");
    m_standard.summary = m_root.translated("summary");
    m_standard.unverified = m_root.translated("unverified", Need::Optional);
    m_standard.sources = readSources(m_root, Need::Required, m_values);
}

Scale StandardReader::readScale(const Tree& node)
{
    MappingReader reader(node, "a scale", m_values);
    Scale scale;
    scale.id = reader.newId(m_scales);
    scale.name = reader.translated("name");
    scale.official = reader.flag("official");
    scale.note = reader.translated("note", Need::Optional);
    scale.rule =
        reader.reference("rule", m_rules) == "none" ? Scale::Rule::None : Scale::Rule::WorstPoint;
    reader.list("levels", Need::Required,
                [&](const Tree& item) { scale.levels.push_back(readLevel(item)); });
    reader.refuseOtherKeys();
    return scale;
}

Level StandardReader::readLevel(const Tree& node)
{
    MappingReader reader(node, "a level", m_values);
    Level level;
    level.id = reader.newId(m_levels);
    if (level.id == notAssessed || level.id == notApplicable) {
        m_values.fault(reader.find("id")->place,
                       "expected another id: every scale has '" + level.id + "' by itself");
    }
    level.name = reader.translated("name");
    level.meaning = reader.translated("meaning");
    level.colour = reader.reference("colour", m_colours);
    level.needsAction = reader.flag("needs-action", Need::Optional);
    reader.refuseOtherKeys();
    return level;
}

void StandardReader::readParts()
{
    m_root.list("phases", Need::Required, [&](const Tree& item) {
        MappingReader reader(item, "a phase", m_values);
        m_standard.phases.push_back({reader.newId(m_phases), reader.translated("name")});
        if (m_standard.phases.back().id == "any") {
            m_values.fault(reader.find("id")->place,
                           "expected another id: 'any' stands for every phase");
        }
        reader.refuseOtherKeys();
    });
    m_root.list("groups", Need::MayBeEmpty, [&](const Tree& item) {
        MappingReader reader(item, "a group", m_values);
        m_standard.groups.push_back({reader.newId(m_groups), reader.translated("name")});
        reader.refuseOtherKeys();
    });
    m_root.list("themes", Need::Required, [&](const Tree& item) {
        MappingReader reader(item, "a theme", m_values);
        Theme theme{reader.newId(m_themes), reader.translated("name"), 0};
        if (const Tree* minutes = reader.find("minutes")) {
            theme.minutes = static_cast<int>(m_values.number(*minutes, 1, longestThemeMinutes));
        }
        reader.refuseOtherKeys();
        m_standard.themes.push_back(std::move(theme));
    });
}

} // namespace

StandardReading readStandard(std::string_view yaml, std::string_view fileName)
{
    DiagnosticList faults(yaml, fileName);
    StandardReading reading;
    if (const auto root = readYaml(yaml, largestStandardBytes, faults)) {
        StandardReader reader(*root, faults);
        reading.standard = reader.read();
        reading.references = reader.takeReferences();
    }
    reading.faults = faults.take();
    if (!reading.faults.empty()) {
        reading.standard.reset();
    }
    return reading;
}

Result<Standard> standardFrom(std::string_view yaml, std::string_view fileName)
{
    StandardReading reading = readStandard(yaml, fileName);
    if (reading.standard) {
        return std::move(*reading.standard);
    }
    return problemOf("this standard cannot be read", reading.faults);
}

} // namespace core

#include "core/standards/PointReader.h"

#include "core/standards/Profession.h"

#include <array>
#include <set>
#include <utility>

namespace core {

namespace {

constexpr int highestNumber = 9999;

constexpr std::array<std::pair<std::string_view, Counterpart::Kind>, 4> kinds{{
    {"same", Counterpart::Kind::Same},
    {"part-of", Counterpart::Kind::PartOf},
    {"wider", Counterpart::Kind::Wider},
    {"near", Counterpart::Kind::Near},
}};

KnownIds knownProfessions(ValueReader& values)
{
    std::vector<std::string> ids;
    for (const Profession& profession : professions()) {
        ids.emplace_back(profession.id);
    }
    return {"a profession", values, std::move(ids)};
}

KnownIds knownKinds(ValueReader& values)
{
    std::vector<std::string> ids;
    for (const auto& [id, kind] : kinds) {
        ids.emplace_back(id);
    }
    return {"a kind of counterpart", values, std::move(ids)};
}

class PointReader {
public:
    PointReader(const PointContext& context, ValueReader& values)
        : m_context(context)
        , m_values(values)
        , m_professions(knownProfessions(values))
        , m_kinds(knownKinds(values))
    {
    }

    Point read(const Tree& node);

private:
    int number(MappingReader& point);
    std::vector<std::string> unverifiedTitles(MappingReader& point);
    std::map<std::string, Prompts> prompts(MappingReader& point);
    Prompts promptsOfPhase(const Tree& node);
    std::vector<Translated> questions(MappingReader& holder, std::string_view key, Need need);
    std::vector<Counterpart> counterparts(MappingReader& point);
    Counterpart counterpart(const Tree& node);
    PointRef pointOfOtherEdition(const Tree& node);

    const PointContext& m_context;
    ValueReader& m_values;
    KnownIds m_professions;
    KnownIds m_kinds;
    std::set<int> m_numbers;
    int m_lastNumber = 0;
};

Point PointReader::read(const Tree& node)
{
    MappingReader reader(node, "a point", m_values);
    Point point;
    point.number = number(reader);
    if (const Tree* title = reader.find("title")) {
        point.title = m_values.title(*title);
    }
    point.unverifiedTitles = unverifiedTitles(reader);
    point.group = reader.reference("group", m_context.groups, Need::Optional);
    point.theme = reader.reference("theme", m_context.themes);
    point.address = reader.address("address", Need::Optional);
    if (point.address.empty()) {
        point.address = m_context.address;
    }
    point.summary = reader.translated("summary");
    point.why = reader.translated("why");
    point.leads = reader.references("leads", m_professions, Need::Required);
    point.contributes = reader.references("contributes", m_professions, Need::Optional);
    point.prompts = prompts(reader);
    point.counterparts = counterparts(reader);
    point.sources = readSources(reader, Need::Optional, m_values);
    point.unverified = reader.translated("unverified", Need::Optional);
    reader.refuseOtherKeys();
    return point;
}

int PointReader::number(MappingReader& point)
{
    const Tree* node = point.find("number");
    const int number =
        node != nullptr ? static_cast<int>(m_values.number(*node, 1, highestNumber)) : 0;
    if (number == 0) {
        return 0;
    }
    const int next = m_lastNumber + 1;
    if (m_numbers.contains(number)) {
        m_values.fault(node->place, "two points have the number " + std::to_string(number) +
                                        "; expected " + std::to_string(next));
    } else if (number != next) {
        m_values.fault(node->place, "expected the number " + std::to_string(next) + ", found " +
                                        std::to_string(number) +
                                        ": points are numbered 1, 2, 3 and so on, in order");
    }
    m_numbers.insert(number);
    m_lastNumber = number;
    return number;
}

std::vector<std::string> PointReader::unverifiedTitles(MappingReader& point)
{
    const KnownIds languages("a language of the standard", m_values, m_values.languages());
    return point.references("unverified-titles", languages, Need::Optional);
}

std::map<std::string, Prompts> PointReader::prompts(MappingReader& point)
{
    std::map<std::string, Prompts> result;
    const Tree* node = point.find("prompts");
    if (node == nullptr) {
        return result;
    }
    if (node->kind != Tree::Kind::Mapping) {
        m_values.expected("a mapping from phase to prompts", *node);
        return result;
    }
    for (const Tree& entry : node->children) {
        if (entry.key != "any" && !m_context.phases.has(entry.key)) {
            m_values.fault(entry.keyPlace,
                           "expected 'any' or the id of a phase, found '" + entry.key + "'");
        }
        result.insert_or_assign(entry.key, promptsOfPhase(entry));
    }
    return result;
}

Prompts PointReader::promptsOfPhase(const Tree& node)
{
    MappingReader reader(node, "a phase's prompts", m_values);
    Prompts prompts;
    prompts.questions = questions(reader, "ask", Need::Required);
    prompts.goodEvidence = questions(reader, "good", Need::Optional);
    prompts.warningSigns = questions(reader, "warning", Need::Optional);
    if (const Tree* from = reader.find("taken-from", Need::Optional)) {
        prompts.takenFrom = m_values.id(*from);
        m_context.references.push_back({from->place, {prompts.takenFrom, 0}});
    }
    reader.refuseOtherKeys();
    return prompts;
}

std::vector<Translated> PointReader::questions(MappingReader& holder, std::string_view key,
                                               Need need)
{
    std::vector<Translated> result;
    holder.list(key, need, [&](const Tree& item) { result.push_back(m_values.translated(item)); });
    return result;
}

std::vector<Counterpart> PointReader::counterparts(MappingReader& point)
{
    std::vector<Counterpart> result;
    std::set<PointRef> named;
    point.list("counterparts", Need::Optional, [&](const Tree& item) {
        Counterpart found = counterpart(item);
        const bool told = found.point.number == 0;
        if (!told && !named.insert(found.point).second) {
            m_values.fault(item.place, "the counterpart " + toString(found.point) +
                                           " stands here twice; keep one");
        }
        result.push_back(std::move(found));
    });
    return result;
}

Counterpart PointReader::counterpart(const Tree& node)
{
    MappingReader reader(node, "a counterpart", m_values);
    Counterpart counterpart;
    if (const Tree* point = reader.find("point")) {
        counterpart.point = pointOfOtherEdition(*point);
    }
    const std::string kind = reader.reference("kind", m_kinds);
    for (const auto& [id, value] : kinds) {
        if (id == kind) {
            counterpart.kind = value;
        }
    }
    counterpart.why = reader.translated("why");
    reader.refuseOtherKeys();
    return counterpart;
}

PointRef PointReader::pointOfOtherEdition(const Tree& node)
{
    const bool isText = node.isText();
    const auto point = isText ? pointRefFrom(node.text) : std::nullopt;
    if (!point || !isId(point->edition) || point->number > highestNumber) {
        m_values.expected("a point of another edition, such as gds-2019/5", node);
        return {};
    }
    if (point->edition == m_context.edition) {
        m_values.fault(node.place, "expected a point of another edition than this one");
    }
    m_context.references.push_back({node.place, *point});
    return *point;
}

} // namespace

std::vector<Point> readPoints(MappingReader& standard, const PointContext& context,
                              ValueReader& values)
{
    std::vector<Point> points;
    PointReader reader(context, values);
    standard.list("points", Need::Required,
                  [&](const Tree& item) { points.push_back(reader.read(item)); });
    return points;
}

std::vector<Source> readSources(MappingReader& holder, Need need, ValueReader& values)
{
    std::vector<Source> sources;
    holder.list("sources", need, [&](const Tree& item) {
        MappingReader reader(item, "a source", values);
        Source source;
        source.title = reader.text("title");
        source.address = reader.address("address");
        reader.refuseOtherKeys();
        sources.push_back(std::move(source));
    });
    return sources;
}

} // namespace core

#include "app/StandardJson.h"

namespace app {

namespace {

using namespace core;

Json translated(const Translated& text)
{
    Json json = Json::object();
    for (const auto& [language, words] : text) {
        json.add(language, words);
    }
    return json;
}

template <typename Item, typename Write>
Json listOf(const std::vector<Item>& items, Write write)
{
    Json list = Json::array();
    for (const auto& item : items) {
        list.push_back(write(item));
    }
    return list;
}

template <typename Named>
Json named(const std::vector<Named>& items)
{
    return listOf(items, [](const Named& item) {
        return Json{{"id", item.id}, {"name", translated(item.name)}};
    });
}

Json prompts(const Prompts& prompts)
{
    return {{"questions", listOf(prompts.questions, translated)},
            {"good_evidence", listOf(prompts.goodEvidence, translated)},
            {"warning_signs", listOf(prompts.warningSigns, translated)},
            {"taken_from", prompts.takenFrom}};
}

Json sources(const std::vector<Source>& items)
{
    return listOf(items, [](const Source& source) {
        return Json{{"title", source.title}, {"address", source.address}};
    });
}

Json promptsOf(const Point& point, const std::string& phase)
{
    Json json = Json::object();
    if (phase.empty()) {
        for (const auto& [id, one] : point.prompts) {
            json.add(id, prompts(one));
        }
    } else if (const auto* one = promptsAt(point, phase)) {
        json.add(phase, prompts(*one));
    }
    return json;
}

Json pointJson(const Standard& standard, const Point& point, const std::string& phase)
{
    return {{"point", toString(PointRef{standard.id, point.number})},
            {"number", point.number},
            {"title", translated(point.title)},
            {"group", point.group},
            {"theme", point.theme},
            {"address", point.address},
            {"summary", translated(point.summary)},
            {"why", translated(point.why)},
            {"leads", Json(point.leads)},
            {"contributes", Json(point.contributes)},
            {"prompts", promptsOf(point, phase)},
            {"sources", sources(point.sources)},
            {"unverified", translated(point.unverified)},
            {"digest", pointDigest(point)}};
}

Json scaleJson(const Scale& scale)
{
    return {{"id", scale.id},
            {"name", translated(scale.name)},
            {"official", scale.official},
            {"rule", scale.rule == Scale::Rule::WorstPoint ? "worst-point" : "none"},
            {"levels", listOf(scale.levels, [](const Level& level) {
                 return Json{{"id", level.id},
                             {"name", translated(level.name)},
                             {"meaning", translated(level.meaning)},
                             {"needs_action", level.needsAction}};
             })}};
}

} // namespace

Json toJson(const Standard& standard, const std::string& phase)
{
    return {
        {"id", standard.id},
        {"name", translated(standard.name)},
        {"short_name", translated(standard.shortName)},
        {"publisher", standard.publisher},
        {"nation", standard.nation},
        {"languages", Json(standard.languages)},
        {"current", standard.current},
        {"in_force", standard.inForce},
        {"address", standard.address},
        {"summary", translated(standard.summary)},
        {"scales", listOf(standard.scales, scaleJson)},
        {"phases", named(standard.phases)},
        {"groups", named(standard.groups)},
        {"themes", named(standard.themes)},
        {"points", listOf(standard.points,
                          [&](const Point& point) { return pointJson(standard, point, phase); })},
        {"sources", sources(standard.sources)},
        {"unverified", translated(standard.unverified)}};
}

} // namespace app

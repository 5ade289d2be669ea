#include "core/exchange/AssessmentJson.h"
#include "core/exchange/PanelJson.h"

#include <nlohmann/json.hpp>

#include <set>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json dayOrNull(const std::optional<Date>& date)
{
    return date ? Json(toIso(*date)) : Json(nullptr);
}

Json timeOrNull(const std::optional<Timestamp>& at)
{
    return at ? Json(toRfc3339(*at)) : Json(nullptr);
}

template <typename Enum>
std::string word(Enum value)
{
    return std::string(toWord(value));
}

Json pointList(const std::vector<PointRef>& points)
{
    Json list = Json::array();
    for (const auto& point : points) {
        list.push_back(toString(point));
    }
    return list;
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

Json write(const Service& service)
{
    Json json{{"name", service.name},
              {"organisation", service.organisation},
              {"phase", textOrNull(service.phase)},
              {"description", service.description}};
    if (!service.scope.empty()) {
        json["scope"] = service.scope;
    }
    return json;
}

Json write(const Member& member)
{
    Json json{{"id", member.id}, {"name", member.name}, {"role", word(member.role)}};
    if (!member.profession.empty()) {
        json["profession"] = member.profession;
    }
    if (!member.leads.empty()) {
        json["leads"] = pointList(member.leads);
    }
    if (!member.contributes.empty()) {
        json["contributes"] = pointList(member.contributes);
    }
    if (!member.expertise.empty()) {
        json["expertise"] = member.expertise;
    }
    if (!member.absence.empty()) {
        json["absence"] = member.absence;
    }
    if (!member.standsInFor.empty()) {
        json["stands_in_for"] = member.standsInFor;
    }
    return json;
}

Json write(const Outcome& outcome)
{
    return {{"point", toString(outcome.point)},
            {"outcome", textOrNull(outcome.outcome)},
            {"reason", textOrNull(outcome.reason)}};
}

Json write(const Rating& rating)
{
    Json json{{"assessor", rating.assessor},
              {"point", toString(rating.point)},
              {"outcome", rating.outcome},
              {"confidence", rating.confidence ? Json(word(*rating.confidence)) : Json(nullptr)},
              {"at", timeOrNull(rating.at)}};
    if (!rating.why.empty()) {
        json["why"] = rating.why;
    }
    return json;
}

Json write(const Note& note)
{
    Json json{{"id", note.id},
              {"author", note.author},
              {"at", timeOrNull(note.at)},
              {"kind", word(note.kind)},
              {"text", note.text},
              {"points", pointList(note.points)},
              {"audience", word(note.audience)}};
    if (note.seen) {
        json["seen"] = word(*note.seen);
    }
    if (note.state) {
        json["state"] = word(*note.state);
    }
    return json;
}

Json write(const Recommendation& recommendation)
{
    Json json{{"id", recommendation.id},
              {"text", recommendation.text},
              {"priority", word(recommendation.priority)},
              {"owner", word(recommendation.owner)},
              {"due", dayOrNull(recommendation.due)},
              {"points", pointList(recommendation.points)},
              {"themes", Json(recommendation.themes)},
              {"status", word(recommendation.status)}};
    if (recommendation.audience != Audience::TeamAndSponsor) {
        json["audience"] = word(recommendation.audience);
    }
    if (!recommendation.statusReason.empty()) {
        json["status_reason"] = recommendation.statusReason;
    }
    return json;
}

Json write(const AskedQuestion& asked)
{
    return {{"point", toString(asked.point)}, {"question", asked.question}};
}

Json write(const Origin& origin)
{
    Json json = Json::object();
    if (!origin.url.empty()) {
        json["url"] = origin.url;
    }
    if (!origin.licence.empty()) {
        json["licence"] = origin.licence;
    }
    return json;
}

/// The panel, and after it those who wrote something and have left the panel since.
std::vector<Member> everybody(const Assessment& assessment)
{
    std::vector<Member> people = assessment.panel;
    std::set<PersonId> known;
    for (const auto& member : people) {
        known.insert(member.id);
    }
    const auto add = [&](const PersonId& person) {
        if (known.insert(person).second) {
            Member left;
            left.id = person;
            left.name = person;
            left.role = Role::Observer;
            people.push_back(std::move(left));
        }
    };
    for (const auto& rating : assessment.ratings) {
        add(rating.assessor);
    }
    for (const auto& note : assessment.notes) {
        add(note.author);
    }
    return people;
}

Json write(const Assessment& assessment, const Editions& editions)
{
    const auto one = [](const auto& item) { return write(item); };
    const WholeResult result = resultOf(assessment, editions);
    Json json{{"format", "standpoint-assessment/1"},
              {"id", assessment.id},
              {"standards", Json(assessment.standards)},
              {"service", write(assessment.service)},
              {"type", word(assessment.type)},
              {"date", dayOrNull(assessment.date)},
              {"result", Json{{"outcome", textOrNull(result.outcome)},
                              {"reason", textOrNull(result.reason)}}},
              {"panel", listOf(everybody(assessment), one)},
              {"outcomes", listOf(assessment.outcomes, one)}};
    if (!assessment.ratings.empty()) {
        json["ratings"] = listOf(assessment.ratings, one);
    }
    json["notes"] = listOf(assessment.notes, one);
    json["recommendations"] = listOf(assessment.recommendations, one);
    if (!assessment.asked.empty()) {
        json["asked"] = listOf(assessment.asked, one);
    }
    writePanelWork(assessment, json);
    const auto putText = [&](const char* key, const std::string& text) {
        if (!text.empty()) {
            json[key] = text;
        }
    };
    putText("language", assessment.language);
    putText("layout", assessment.layout);
    putText("self_assessment", assessment.selfAssessment);
    if (assessment.origin && assessment.origin != Origin{}) {
        json["source"] = write(*assessment.origin);
    }
    return json;
}

std::string dumped(const Json& json, int indent)
{
    // Text in a casebook is UTF-8; should it ever not be, an export with a mark is better than
    // none.
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string toExchange(const Assessment& assessment, const Editions& editions)
{
    return dumped(write(assessment, editions), -1);
}

std::string toReadableExchange(const Assessment& assessment, const Editions& editions)
{
    return dumped(write(assessment, editions), 2) + "\n";
}

} // namespace core

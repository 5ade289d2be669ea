#include "core/exchange/AssessmentJsonReader.h"

#include "core/exchange/JsonObject.h"
#include "core/exchange/PanelJson.h"
#include "core/support/Result.h"
#include "core/support/Text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-assessment/";

const JsonKeys assessmentKeys{{"format", "id", "standards", "service", "type", "date", "result",
                               "panel", "outcomes", "notes", "recommendations"},
                              {"ratings", "asked", "source", "revealed", "remarks", "team",
                               "confirmations", "signatures", "answers", "attachments", "language",
                               "layout", "self_assessment"}};
const JsonKeys serviceKeys{{"name", "organisation", "phase", "description"}, {"scope"}};
const JsonKeys resultKeys{{"outcome", "reason"}, {}};
const JsonKeys memberKeys{
    {"id", "name", "role"},
    {"profession", "leads", "contributes", "expertise", "absence", "stands_in_for"}};
const JsonKeys outcomeKeys{{"point", "outcome", "reason"}, {}};
const JsonKeys ratingKeys{{"assessor", "point", "outcome", "confidence", "at"}, {"why"}};
const JsonKeys noteKeys{{"id", "author", "at", "kind", "text", "points", "audience"},
                        {"seen", "state"}};
const JsonKeys recommendationKeys{
    {"id", "text", "priority", "owner", "due", "points", "themes", "status"},
    {"audience", "status_reason"}};
const JsonKeys askedKeys{{"point", "question"}, {}};
const JsonKeys sourceKeys{{}, {"url", "licence"}};

/// Refuses what comes a second time.
template <typename Key>
class Once {
public:
    void add(const Key& key, const JsonObject& object, std::string_view name,
             const std::string& what)
    {
        if (!m_seen.insert(key).second) {
            object.refuse(name, what);
        }
    }

private:
    std::set<Key> m_seen;
};

/// Before anything else is looked at, because a later format may have other keys.
void checkFormat(const nlohmann::json& document)
{
    const std::string form = "an assessment has \"format\": \"standpoint-assessment/1\"";
    if (!document.is_object()) {
        throw Failure({"this has to be an object that holds an assessment", {}});
    }
    const auto found = document.find("format");
    if (found == document.end() || !found->is_string()) {
        throw Failure({form, "format"});
    }
    const auto& format = found->get_ref<const std::string&>();
    if (format == "standpoint-assessment/1") {
        return;
    }
    int version = 0;
    if (format.starts_with(formatName)) {
        const char* end = format.data() + format.size();
        const auto read = std::from_chars(format.data() + formatName.size(), end, version);
        version = read.ptr == end ? version : 0;
    }
    if (version > 1) {
        throw Failure({"this was written by a newer version of Standpoint (" + inQuotes(format) +
                           "); this version reads \"standpoint-assessment/1\"",
                       "format"});
    }
    throw Failure({form + ", and this has " + inQuotes(format), "format"});
}

std::vector<std::string> readStandards(const JsonObject& document)
{
    std::vector<std::string> ids = document.texts("standards");
    if (ids.empty()) {
        document.refuse("standards", "an assessment needs at least one edition of a standard");
    }
    std::set<std::string> seen;
    for (const auto& id : ids) {
        if (!seen.insert(id).second) {
            document.refuse("standards", inQuotes(id) + " stands here twice");
        }
    }
    return ids;
}

Service readService(const JsonObject& service)
{
    return {service.text("name"), service.text("organisation"), service.textOrNull("phase"),
            service.text("description"), service.textOrNull("scope")};
}

std::vector<Member> readPanel(const JsonObject& document)
{
    std::vector<Member> panel;
    Once<PersonId> ids;
    for (const auto& object : document.objects("panel", memberKeys)) {
        Member member;
        member.id = object.id("id");
        member.name = object.text("name");
        member.role = object.word<Role>("role");
        member.profession = object.textOrNull("profession");
        member.leads = object.points("leads");
        member.contributes = object.points("contributes");
        member.expertise = object.texts("expertise");
        member.absence = object.textOrNull("absence");
        member.standsInFor = object.textOrNull("stands_in_for");
        ids.add(member.id, object, "id",
                "two people on the panel have the id " + inQuotes(member.id));
        panel.push_back(std::move(member));
    }
    return panel;
}

std::vector<Outcome> readOutcomes(const JsonObject& document)
{
    std::vector<Outcome> outcomes;
    Once<PointRef> points;
    for (const auto& object : document.objects("outcomes", outcomeKeys)) {
        Outcome outcome{object.point("point"), object.textOrNull("outcome"),
                        object.textOrNull("reason")};
        points.add(outcome.point, object, "point",
                   "there are two outcomes for " + toString(outcome.point));
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

PersonId readPerson(const JsonObject& object, std::string_view key, const Assessment& assessment)
{
    const PersonId person = object.id(key);
    if (assessment.member(person) == nullptr) {
        object.refuse(key, "nobody on the panel has the id " + inQuotes(person));
    }
    return person;
}

std::vector<Rating> readRatings(const JsonObject& document, const Assessment& assessment)
{
    std::vector<Rating> ratings;
    Once<std::pair<PersonId, PointRef>> seen;
    for (const auto& object : document.objects("ratings", ratingKeys)) {
        Rating rating;
        rating.assessor = readPerson(object, "assessor", assessment);
        rating.point = object.point("point");
        rating.outcome = object.text("outcome");
        rating.confidence = object.wordOrNull<Confidence>("confidence");
        rating.why = object.textOrNull("why");
        rating.at = object.time("at");
        seen.add({rating.assessor, rating.point}, object, "point",
                 "there are two ratings of " + toString(rating.point) + " by one assessor");
        ratings.push_back(std::move(rating));
    }
    return ratings;
}

std::vector<Note> readNotes(const JsonObject& document, const Assessment& assessment)
{
    std::vector<Note> notes;
    Once<std::string> ids;
    for (const auto& object : document.objects("notes", noteKeys)) {
        Note note;
        note.id = object.id("id");
        note.author = readPerson(object, "author", assessment);
        note.at = object.time("at");
        note.kind = object.word<NoteKind>("kind");
        note.text = object.text("text");
        note.points = object.points("points");
        note.audience = object.word<Audience>("audience");
        note.seen = object.wordOrNull<Seen>("seen");
        note.state = object.wordOrNull<QuestionState>("state");
        ids.add(note.id, object, "id", "two notes have the id " + inQuotes(note.id));
        notes.push_back(std::move(note));
    }
    return notes;
}

std::vector<Recommendation> readRecommendations(const JsonObject& document)
{
    std::vector<Recommendation> recommendations;
    Once<std::string> ids;
    for (const auto& object : document.objects("recommendations", recommendationKeys)) {
        Recommendation one;
        one.id = object.id("id");
        one.text = object.text("text");
        one.priority = object.word<Priority>("priority");
        one.owner = object.word<Owner>("owner");
        one.due = object.date("due");
        one.points = object.points("points");
        one.themes = object.texts("themes");
        one.status = object.word<Status>("status");
        one.statusReason = object.textOrNull("status_reason");
        one.audience = object.wordOrNull<Audience>("audience").value_or(Audience::TeamAndSponsor);
        ids.add(one.id, object, "id", "two recommendations have the id " + inQuotes(one.id));
        recommendations.push_back(std::move(one));
    }
    return recommendations;
}

std::vector<AskedQuestion> readAsked(const JsonObject& document)
{
    std::vector<AskedQuestion> asked;
    Once<std::pair<PointRef, std::string>> seen;
    for (const auto& object : document.objects("asked", askedKeys)) {
        AskedQuestion one{object.point("point"), object.text("question")};
        seen.add({one.point, one.question}, object, "question", "this question stands here twice");
        asked.push_back(std::move(one));
    }
    return asked;
}

std::optional<Origin> readSource(const JsonObject& document)
{
    if (document.isNothing("source")) {
        return std::nullopt;
    }
    const JsonObject source = document.object("source", sourceKeys);
    Origin origin{source.textOrNull("url"), source.textOrNull("licence")};
    return origin == Origin{} ? std::nullopt : std::optional(std::move(origin));
}

} // namespace

Assessment readAssessment(const nlohmann::json& node)
{
    checkFormat(node);
    const JsonObject document(node, {}, assessmentKeys);
    Assessment assessment;
    assessment.id = document.id("id");
    assessment.standards = readStandards(document);
    assessment.service = readService(document.object("service", serviceKeys));
    assessment.type = document.word<AssessmentType>("type");
    assessment.date = document.date("date");
    const JsonObject result = document.object("result", resultKeys);
    assessment.declared = {result.textOrNull("outcome"), result.textOrNull("reason")};
    assessment.panel = readPanel(document);
    assessment.outcomes = readOutcomes(document);
    assessment.ratings = readRatings(document, assessment);
    assessment.notes = readNotes(document, assessment);
    assessment.recommendations = readRecommendations(document);
    assessment.asked = readAsked(document);
    assessment.origin = readSource(document);
    assessment.language = document.textOrNull("language");
    assessment.layout = document.textOrNull("layout");
    assessment.selfAssessment = document.textOrNull("self_assessment");
    readPanelWork(document, assessment);
    return assessment;
}

} // namespace core

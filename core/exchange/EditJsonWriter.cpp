#include "core/exchange/ChangeWords.h"
#include "core/exchange/EditJson.h"

#include <nlohmann/json.hpp>

#include <array>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

template <typename Enum>
Json word(Enum value)
{
    return std::string(toWord(value));
}

template <typename Enum>
Json word(const std::optional<Enum>& value)
{
    return value ? word(*value) : Json(nullptr);
}

Json date(const std::optional<Date>& value)
{
    return value ? Json(toIso(*value)) : Json(nullptr);
}

Json points(const std::vector<PointRef>& refs)
{
    Json list = Json::array();
    for (const PointRef& ref : refs) {
        list.push_back(toString(ref));
    }
    return list;
}

void putUnlessEmpty(Json& json, const char* key, const std::string& text)
{
    if (!text.empty()) {
        json[key] = text;
    }
}

Json heads(const std::vector<EditId>& ids)
{
    Json list = Json::array();
    for (const EditId& id : ids) {
        list.push_back(toString(id));
    }
    return list;
}

/// Writes each kind of change; a key whose value is the usual one is left out to keep the log
/// small.
struct Write {
    Json operator()(const StartAssessment& change) const
    {
        Json json{{"standards", change.standards},
                  {"name", change.service.name},
                  {"organisation", change.service.organisation},
                  {"phase", change.service.phase},
                  {"description", change.service.description},
                  {"scope", change.service.scope},
                  {"type", word(change.type)},
                  {"date", date(change.date)}};
        if (change.origin) {
            json["origin"] = {{"url", change.origin->url}, {"licence", change.origin->licence}};
        }
        putUnlessEmpty(json, "language", change.language);
        putUnlessEmpty(json, "layout", change.layout);
        putUnlessEmpty(json, "self_assessment", change.selfAssessment);
        return json;
    }
    Json operator()(const Describe& change) const
    {
        return {{"aspect", std::string(aspectWord(change.aspect))}, {"text", change.text}};
    }
    Json operator()(const SetType& change) const { return {{"type", word(change.type)}}; }
    Json operator()(const SetDate& change) const { return {{"date", date(change.date)}}; }
    Json operator()(const BindStandards& change) const { return {{"standards", change.standards}}; }
    Json operator()(const DeclareResult& change) const
    {
        return {{"outcome", change.result.outcome}, {"reason", change.result.reason}};
    }
    Json operator()(const Enrol& change) const
    {
        const Member& member = change.member;
        Json json{{"name", member.name},
                  {"role", word(member.role)},
                  {"profession", member.profession},
                  {"leads", points(member.leads)},
                  {"contributes", points(member.contributes)},
                  {"expertise", member.expertise}};
        putUnlessEmpty(json, "absence", member.absence);
        putUnlessEmpty(json, "stands_in_for", member.standsInFor);
        return json;
    }
    Json operator()(const Settle& change) const
    {
        return {{"outcome", change.outcome}, {"reason", change.reason}};
    }
    Json operator()(const Rate& change) const
    {
        return {{"outcome", change.outcome},
                {"confidence", word(change.confidence)},
                {"why", change.why}};
    }
    Json operator()(const AddNote& change) const
    {
        const Note& note = change.note;
        Json json{{"kind", word(note.kind)},
                  {"text", note.text},
                  {"points", points(note.points)},
                  {"audience", word(note.audience)}};
        if (note.seen) {
            json["seen"] = word(note.seen);
        }
        if (note.state) {
            json["state"] = word(note.state);
        }
        return json;
    }
    Json operator()(const Recommend& change) const
    {
        const Recommendation& item = change.recommendation;
        return {{"text", item.text},
                {"priority", word(item.priority)},
                {"owner", word(item.owner)},
                {"due", date(item.due)},
                {"points", points(item.points)},
                {"themes", item.themes},
                {"status", word(item.status)},
                {"status_reason", item.statusReason},
                {"audience", word(item.audience)}};
    }
    Json operator()(const Ask& change) const
    {
        return {{"point", toString(change.asked.point)}, {"question", change.asked.question}};
    }
    Json operator()(const SetText& change) const { return {{"text", change.text}}; }
    Json operator()(const SetKind& change) const { return {{"kind", word(change.kind)}}; }
    Json operator()(const FileUnder& change) const { return {{"points", points(change.points)}}; }
    Json operator()(const Release& change) const { return {{"audience", word(change.audience)}}; }
    Json operator()(const SetSeen& change) const { return {{"seen", word(change.seen)}}; }
    Json operator()(const SetState& change) const { return {{"state", word(change.state)}}; }
    Json operator()(const SetPriority& change) const
    {
        return {{"priority", word(change.priority)}};
    }
    Json operator()(const SetOwner& change) const { return {{"owner", word(change.owner)}}; }
    Json operator()(const SetDue& change) const { return {{"due", date(change.due)}}; }
    Json operator()(const SetThemes& change) const { return {{"themes", change.themes}}; }
    Json operator()(const SetStatus& change) const
    {
        return {{"status", word(change.status)}, {"reason", change.reason}};
    }
    Json operator()(const RevealRatings&) const { return Json::object(); }
    Json operator()(const MakeRemark& change) const { return {{"text", change.text}}; }
    Json operator()(const Appoint& change) const
    {
        return {{"holding", word(change.role.holding)}, {"holder", change.role.holder}};
    }
    Json operator()(const Confirm& change) const { return {{"fingerprint", change.fingerprint}}; }
    Json operator()(const Sign& change) const
    {
        const Signature& signature = change.signature;
        Json json{{"fingerprint", signature.fingerprint},
                  {"changes", signature.changes},
                  {"answer_by", date(signature.answerBy)},
                  {"heads", heads(signature.heads)}};
        if (signature.day) {
            json["day"] = date(signature.day);
        }
        return json;
    }
    Json operator()(const AnswerFinding& change) const
    {
        return {{"stance", word(change.stance)}, {"text", change.text}};
    }
    Json operator()(const Attach& change) const
    {
        const Attachment& file = change.attachment;
        return {{"name", file.name},
                {"media_type", file.mediaType},
                {"description", file.description},
                {"size", file.size},
                {"sha256", file.digest},
                {"points", points(file.points)},
                {"audience", word(file.audience)}};
    }
    Json operator()(const Remove&) const { return Json::object(); }
    Json operator()(const Restore&) const { return Json::object(); }
};

/// The names of the kinds in the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<Change>> kinds{
    "start-assessment", "describe",   "set-type",   "set-date",       "bind-standards",
    "declare-result",   "enrol",      "settle",     "rate",           "add-note",
    "recommend",        "ask",        "set-text",   "set-kind",       "file-under",
    "release",          "set-seen",   "set-state",  "set-priority",   "set-owner",
    "set-due",          "set-themes", "set-status", "reveal-ratings", "make-remark",
    "appoint",          "confirm",    "sign",       "answer-finding", "attach",
    "remove",           "restore"};

} // namespace

std::string_view aspectWord(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Organisation: return "organisation";
    case Aspect::Phase: return "phase";
    case Aspect::Description: return "description";
    case Aspect::Scope: return "scope";
    case Aspect::Language: return "language";
    case Aspect::Layout: return "layout";
    case Aspect::SelfAssessment: return "self-assessment";
    default: return "name";
    }
}

std::vector<std::string> textsOf(const Change& change)
{
    std::vector<std::string> texts;
    const Json whole = std::visit(Write{}, change);
    for (std::vector<const Json*> open{&whole}; !open.empty();) {
        const Json* node = open.back();
        open.pop_back();
        if (node->is_string()) {
            texts.push_back(node->get<std::string>());
        }
        for (const Json& inner : *node) {
            if (node->is_structured()) {
                open.push_back(&inner);
            }
        }
    }
    return texts;
}

std::string_view kindOf(const Change& change)
{
    return kinds[change.index()];
}

std::string toJson(const Change& change)
{
    return std::visit(Write{}, change).dump();
}

} // namespace core

#include "core/exchange/ChangeWords.h"
#include "core/exchange/EditJson.h"
#include "core/exchange/StrictJson.h"

#include <nlohmann/json.hpp>

#include <array>

namespace core {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longestUnwatched = std::size_t{1} << 16;

/// One object of the log, whose keys are taken one by one; what is left at the end is a fault.
class Object {
public:
    explicit Object(Json json) : m_json(std::move(json))
    {
        if (!m_json.is_object()) {
            fail("is no object");
        }
    }

    void finish() const
    {
        if (!m_json.empty()) {
            fail("has the unknown key " + m_json.begin().key());
        }
    }

    std::string text(const char* key) { return string(take(key), key); }

    /// The text under `key`; empty when there is none.
    std::string optionalText(const char* key)
    {
        return m_json.contains(key) ? text(key) : std::string();
    }

    std::int64_t size(const char* key)
    {
        const Json json = take(key);
        if (!json.is_number_integer() || json.get<std::int64_t>() < 0) {
            fail(std::string("holds no size in ") + key);
        }
        return json.get<std::int64_t>();
    }

    std::vector<EditId> edits(const char* key)
    {
        std::vector<EditId> list;
        for (const Json& item : array(key)) {
            const auto id = editIdFrom(string(item, key));
            if (!id) {
                fail(std::string("names no edit in ") + key);
            }
            list.push_back(*id);
        }
        return list;
    }

    template <typename Enum>
    Enum word(const char* key)
    {
        return wordOf<Enum>(take(key), key);
    }

    template <typename Enum>
    std::optional<Enum> optionalWord(const char* key)
    {
        const Json json = m_json.contains(key) ? take(key) : Json(nullptr);
        return json.is_null() ? std::nullopt : std::optional<Enum>(wordOf<Enum>(json, key));
    }

    std::optional<Date> date(const char* key)
    {
        const Json json = take(key);
        if (json.is_null()) {
            return std::nullopt;
        }
        const auto read = dateFromIso(string(json, key));
        if (!read) {
            fail(std::string("holds no date in ") + key);
        }
        return read;
    }

    /// The date under `key`; nothing when there is none.
    std::optional<Date> optionalDate(const char* key)
    {
        return m_json.contains(key) ? date(key) : std::nullopt;
    }

    std::vector<std::string> texts(const char* key)
    {
        std::vector<std::string> list;
        for (const Json& item : array(key)) {
            list.push_back(string(item, key));
        }
        return list;
    }

    std::vector<PointRef> points(const char* key)
    {
        std::vector<PointRef> list;
        for (const Json& item : array(key)) {
            list.push_back(pointOf(item, key));
        }
        return list;
    }

    PointRef point(const char* key) { return pointOf(take(key), key); }

    std::optional<Object> object(const char* key)
    {
        return m_json.contains(key) ? std::optional<Object>(Object(take(key))) : std::nullopt;
    }

private:
    [[noreturn]] static void fail(const std::string& why)
    {
        throw Failure({"An entry of the log " + why + ".", {}});
    }

    Json take(const char* key)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end()) {
            fail(std::string("lacks the key ") + key);
        }
        Json value = std::move(*found);
        m_json.erase(found);
        return value;
    }

    Json array(const char* key)
    {
        Json json = take(key);
        if (!json.is_array()) {
            fail(std::string("holds no list in ") + key);
        }
        return json;
    }

    static std::string string(const Json& json, const char* key)
    {
        if (!json.is_string()) {
            fail(std::string("holds no text in ") + key);
        }
        return json.get<std::string>();
    }

    template <typename Enum>
    static Enum wordOf(const Json& json, const char* key)
    {
        const auto value = fromWord<Enum>(string(json, key));
        if (!value) {
            fail(std::string("holds an unknown word in ") + key);
        }
        return *value;
    }

    static PointRef pointOf(const Json& json, const char* key)
    {
        auto point = pointRefFrom(string(json, key));
        if (!point) {
            fail(std::string("holds no point in ") + key);
        }
        return std::move(*point);
    }

    Json m_json;
};

Change readStart(Object& object)
{
    StartAssessment change;
    change.standards = object.texts("standards");
    change.service = {object.text("name"), object.text("organisation"), object.text("phase"),
                      object.text("description"), object.text("scope")};
    change.type = object.word<AssessmentType>("type");
    change.date = object.date("date");
    if (auto origin = object.object("origin")) {
        change.origin = Origin{origin->text("url"), origin->text("licence")};
        origin->finish();
    }
    change.language = object.optionalText("language");
    change.layout = object.optionalText("layout");
    change.selfAssessment = object.optionalText("self_assessment");
    return change;
}

Change readDescribe(Object& object)
{
    const std::string name = object.text("aspect");
    for (const Aspect aspect :
         {Aspect::ServiceName, Aspect::Organisation, Aspect::Phase, Aspect::Description,
          Aspect::Scope, Aspect::Language, Aspect::Layout, Aspect::SelfAssessment}) {
        if (aspectWord(aspect) == name) {
            return Describe{aspect, object.text("text")};
        }
    }
    throw Failure({"An entry of the log describes the unknown aspect " + name + ".", {}});
}

Change readEnrol(Object& object)
{
    Member member;
    member.name = object.text("name");
    member.role = object.word<Role>("role");
    member.profession = object.text("profession");
    member.leads = object.points("leads");
    member.contributes = object.points("contributes");
    member.expertise = object.texts("expertise");
    member.absence = object.optionalText("absence");
    member.standsInFor = object.optionalText("stands_in_for");
    return Enrol{std::move(member)};
}

Change readNote(Object& object)
{
    Note note;
    note.kind = object.word<NoteKind>("kind");
    note.text = object.text("text");
    note.points = object.points("points");
    note.audience = object.word<Audience>("audience");
    note.seen = object.optionalWord<Seen>("seen");
    note.state = object.optionalWord<QuestionState>("state");
    return AddNote{std::move(note)};
}

Change readRecommendation(Object& object)
{
    Recommendation item;
    item.text = object.text("text");
    item.priority = object.word<Priority>("priority");
    item.owner = object.word<Owner>("owner");
    item.due = object.date("due");
    item.points = object.points("points");
    item.themes = object.texts("themes");
    item.status = object.word<Status>("status");
    item.statusReason = object.text("status_reason");
    item.audience = object.word<Audience>("audience");
    return Recommend{std::move(item)};
}

Change readRate(Object& object)
{
    Rate rate;
    rate.outcome = object.text("outcome");
    rate.confidence = object.optionalWord<Confidence>("confidence");
    rate.why = object.text("why");
    return rate;
}

Change readAppoint(Object& object)
{
    TeamRole role;
    role.holding = object.word<Holding>("holding");
    role.holder = object.text("holder");
    return Appoint{std::move(role)};
}

Change readSign(Object& object)
{
    Signature signature;
    signature.fingerprint = object.text("fingerprint");
    signature.changes = object.text("changes");
    signature.answerBy = object.date("answer_by");
    signature.day = object.optionalDate("day");
    signature.heads = object.edits("heads");
    return Sign{std::move(signature)};
}

Change readAttach(Object& object)
{
    Attachment file;
    file.name = object.text("name");
    file.mediaType = object.text("media_type");
    file.description = object.text("description");
    file.size = object.size("size");
    file.digest = object.text("sha256");
    file.points = object.points("points");
    file.audience = object.word<Audience>("audience");
    return Attach{std::move(file)};
}

/// A kind of change: its name in the log and how it is read. In the order of the variant.
struct Kind {
    std::string_view name;
    Change (*read)(Object&);
};

constexpr std::array<Kind, std::variant_size_v<Change>> kinds{{
    {"start-assessment", readStart},
    {"describe", readDescribe},
    {"set-type", [](Object& o) -> Change { return SetType{o.word<AssessmentType>("type")}; }},
    {"set-date", [](Object& o) -> Change { return SetDate{o.date("date")}; }},
    {"bind-standards", [](Object& o) -> Change { return BindStandards{o.texts("standards")}; }},
    {"declare-result",
     [](Object& o) -> Change {
         return DeclareResult{{o.text("outcome"), o.text("reason")}};
     }},
    {"enrol", readEnrol},
    {"settle",
     [](Object& o) -> Change {
         return Settle{o.text("outcome"), o.text("reason")};
     }},
    {"rate", readRate},
    {"add-note", readNote},
    {"recommend", readRecommendation},
    {"ask",
     [](Object& o) -> Change {
         return Ask{{o.point("point"), o.text("question")}};
     }},
    {"set-text", [](Object& o) -> Change { return SetText{o.text("text")}; }},
    {"set-kind", [](Object& o) -> Change { return SetKind{o.word<NoteKind>("kind")}; }},
    {"file-under", [](Object& o) -> Change { return FileUnder{o.points("points")}; }},
    {"release", [](Object& o) -> Change { return Release{o.word<Audience>("audience")}; }},
    {"set-seen", [](Object& o) -> Change { return SetSeen{o.optionalWord<Seen>("seen")}; }},
    {"set-state",
     [](Object& o) -> Change { return SetState{o.optionalWord<QuestionState>("state")}; }},
    {"set-priority", [](Object& o) -> Change { return SetPriority{o.word<Priority>("priority")}; }},
    {"set-owner", [](Object& o) -> Change { return SetOwner{o.word<Owner>("owner")}; }},
    {"set-due", [](Object& o) -> Change { return SetDue{o.date("due")}; }},
    {"set-themes", [](Object& o) -> Change { return SetThemes{o.texts("themes")}; }},
    {"set-status",
     [](Object& o) -> Change {
         return SetStatus{o.word<Status>("status"), o.text("reason")};
     }},
    {"reveal-ratings", [](Object&) -> Change { return RevealRatings{}; }},
    {"make-remark", [](Object& o) -> Change { return MakeRemark{o.text("text")}; }},
    {"appoint", readAppoint},
    {"confirm", [](Object& o) -> Change { return Confirm{o.text("fingerprint")}; }},
    {"sign", readSign},
    {"answer-finding",
     [](Object& o) -> Change {
         return AnswerFinding{o.word<Stance>("stance"), o.text("text")};
     }},
    {"attach", readAttach},
    {"remove", [](Object&) -> Change { return Remove{}; }},
    {"restore", [](Object&) -> Change { return Restore{}; }},
}};

} // namespace

Result<Change> changeFromJson(std::string_view kind, std::string_view json)
{
    return attempt("Reading an entry of the log", [&]() -> Change {
        for (const Kind& known : kinds) {
            if (known.name == kind) {
                // A short text cannot become large in memory, and is parsed faster unwatched.
                Object object(json.size() > longestUnwatched ? parseStrictly(json)
                                                             : Json::parse(json));
                Change change = known.read(object);
                object.finish();
                return change;
            }
        }
        throw Failure(
            {"The log holds an entry of the unknown kind \"" + std::string(kind) + "\".", {}});
    });
}

} // namespace core

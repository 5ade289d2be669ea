#include "core/exchange/PanelJson.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

const JsonKeys remarkKeys{{"point", "author", "text"}, {"at"}};
const JsonKeys roleKeys{{"role", "holding"}, {"holder"}};
const JsonKeys confirmationKeys{{"assessor", "fingerprint"}, {"at"}};
const JsonKeys signatureKeys{{"version", "by", "fingerprint"},
                             {"changes", "day", "answer_by", "at"}};
const JsonKeys answerKeys{{"about", "stance", "by"}, {"text", "at"}};
const JsonKeys attachmentKeys{{"id", "author", "name", "media_type", "size", "sha256", "audience"},
                              {"at", "description", "points"}};

/// Refuses what comes a second time.
template <typename Key>
void mustBeNew(std::set<Key>& seen, const Key& key, const JsonObject& object, std::string_view name,
               const std::string& what)
{
    if (!seen.insert(key).second) {
        object.refuse(name, what);
    }
}

std::vector<Remark> readRemarks(const JsonObject& document)
{
    std::vector<Remark> remarks;
    std::set<std::pair<PointRef, PersonId>> seen;
    for (const auto& object : document.objects("remarks", remarkKeys)) {
        Remark one{object.point("point"), object.id("author"), object.text("text"),
                   object.time("at")};
        mustBeNew(seen, {one.point, one.author}, object, "point",
                  "there are two remarks on " + toString(one.point) + " by one person");
        remarks.push_back(std::move(one));
    }
    return remarks;
}

std::vector<TeamRole> readTeam(const JsonObject& document)
{
    std::vector<TeamRole> team;
    std::set<ServiceRole> seen;
    for (const auto& object : document.objects("team", roleKeys)) {
        TeamRole one{object.word<ServiceRole>("role"), object.word<Holding>("holding"),
                     object.textOrNull("holder")};
        mustBeNew(seen, one.role, object, "role", "this role stands here twice");
        team.push_back(std::move(one));
    }
    return team;
}

std::vector<Confirmation> readConfirmations(const JsonObject& document)
{
    std::vector<Confirmation> confirmations;
    std::set<PersonId> seen;
    for (const auto& object : document.objects("confirmations", confirmationKeys)) {
        Confirmation one{object.id("assessor"), object.text("fingerprint"), object.time("at")};
        mustBeNew(seen, one.assessor, object, "assessor", "one person confirms once");
        confirmations.push_back(std::move(one));
    }
    return confirmations;
}

std::vector<Signature> readSignatures(const JsonObject& document)
{
    std::vector<Signature> signatures;
    std::set<std::int64_t> seen;
    for (const auto& object : document.objects("signatures", signatureKeys)) {
        const std::int64_t version = object.whole("version", 1, 1'000'000);
        mustBeNew(seen, version, object, "version", "this version is signed twice");
        Signature one;
        one.version = static_cast<int>(version);
        one.by = object.id("by");
        one.fingerprint = object.text("fingerprint");
        one.changes = object.textOrNull("changes");
        one.day = object.date("day");
        one.answerBy = object.date("answer_by");
        one.at = object.time("at");
        signatures.push_back(std::move(one));
    }
    return signatures;
}

RecordId readFinding(const JsonObject& object, std::string_view key)
{
    const auto record = recordIdFrom(object.text(key));
    const bool isFinding =
        record && (record->kind == RecordKind::Outcome || record->kind == RecordKind::Note ||
                   record->kind == RecordKind::Recommendation);
    if (!isFinding) {
        object.refuse(key, "an answer is about an outcome, a note or a recommendation, written "
                           "like \"outcome/gds-2019/5\"");
    }
    return *record;
}

std::vector<Answer> readAnswers(const JsonObject& document)
{
    std::vector<Answer> answers;
    std::set<RecordId> seen;
    for (const auto& object : document.objects("answers", answerKeys)) {
        Answer one{readFinding(object, "about"), object.word<Stance>("stance"),
                   object.textOrNull("text"), object.id("by"), object.time("at")};
        mustBeNew(seen, one.about, object, "about", "there are two answers to one finding");
        answers.push_back(std::move(one));
    }
    return answers;
}

std::string readDigest(const JsonObject& object, std::string_view key)
{
    const std::string digest = object.text(key);
    const bool isHex = std::all_of(digest.begin(), digest.end(), [](char letter) {
        return isAsciiDigit(letter) || (letter >= 'a' && letter <= 'f');
    });
    if (digest.size() != 64 || !isHex) {
        object.refuse(key, "a SHA-256 has 64 hexadecimal digits in lower case");
    }
    return digest;
}

std::vector<Attachment> readAttachments(const JsonObject& document)
{
    std::vector<Attachment> attachments;
    std::set<std::string> seen;
    for (const auto& object : document.objects("attachments", attachmentKeys)) {
        Attachment file;
        file.id = object.id("id");
        file.author = object.id("author");
        file.at = object.time("at");
        file.name = object.text("name");
        file.mediaType = object.text("media_type");
        file.description = object.textOrNull("description");
        file.size = object.whole("size", 0, std::int64_t{1} << 40);
        file.digest = readDigest(object, "sha256");
        file.points = object.points("points");
        file.audience = object.word<Audience>("audience");
        mustBeNew(seen, file.id, object, "id", "two attachments have the id " + inQuotes(file.id));
        attachments.push_back(std::move(file));
    }
    return attachments;
}

void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty()) {
        json[key] = text;
    }
}

void put(Json& json, const std::optional<Timestamp>& at)
{
    if (at) {
        json["at"] = toRfc3339(*at);
    }
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

Json write(const Remark& remark)
{
    Json json{{"point", toString(remark.point)}, {"author", remark.author}, {"text", remark.text}};
    put(json, remark.at);
    return json;
}

Json write(const TeamRole& role)
{
    Json json{{"role", word(role.role)}, {"holding", word(role.holding)}};
    put(json, "holder", role.holder);
    return json;
}

Json write(const Confirmation& confirmation)
{
    Json json{{"assessor", confirmation.assessor}, {"fingerprint", confirmation.fingerprint}};
    put(json, confirmation.at);
    return json;
}

Json write(const Signature& signature)
{
    Json json{{"version", signature.version},
              {"by", signature.by},
              {"fingerprint", signature.fingerprint}};
    put(json, "changes", signature.changes);
    if (signature.day) {
        json["day"] = toIso(*signature.day);
    }
    if (signature.answerBy) {
        json["answer_by"] = toIso(*signature.answerBy);
    }
    put(json, signature.at);
    return json;
}

Json write(const Answer& answer)
{
    Json json{
        {"about", toString(answer.about)}, {"stance", word(answer.stance)}, {"by", answer.by}};
    put(json, "text", answer.text);
    put(json, answer.at);
    return json;
}

Json write(const Attachment& file)
{
    Json json{{"id", file.id},
              {"author", file.author},
              {"name", file.name},
              {"media_type", file.mediaType},
              {"size", file.size},
              {"sha256", file.digest},
              {"audience", word(file.audience)}};
    put(json, "description", file.description);
    if (!file.points.empty()) {
        json["points"] = pointList(file.points);
    }
    put(json, file.at);
    return json;
}

template <typename Item>
void putList(Json& document, const char* key, const std::vector<Item>& items)
{
    if (items.empty()) {
        return;
    }
    Json list = Json::array();
    for (const Item& item : items) {
        list.push_back(write(item));
    }
    document[key] = std::move(list);
}

} // namespace

void readPanelWork(const JsonObject& document, Assessment& assessment)
{
    assessment.revealed = document.points("revealed");
    assessment.remarks = readRemarks(document);
    assessment.team = readTeam(document);
    assessment.confirmations = readConfirmations(document);
    assessment.signatures = readSignatures(document);
    assessment.answers = readAnswers(document);
    assessment.attachments = readAttachments(document);
}

void writePanelWork(const Assessment& assessment, Json& document)
{
    if (!assessment.revealed.empty()) {
        document["revealed"] = pointList(assessment.revealed);
    }
    putList(document, "remarks", assessment.remarks);
    putList(document, "team", assessment.team);
    putList(document, "confirmations", assessment.confirmations);
    putList(document, "signatures", assessment.signatures);
    putList(document, "answers", assessment.answers);
    putList(document, "attachments", assessment.attachments);
}

} // namespace core

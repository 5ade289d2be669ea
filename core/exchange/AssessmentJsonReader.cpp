#include "core/exchange/AssessmentJsonReader.h"

#include "core/exchange/FieldReader.h"
#include "core/support/Result.h"

#include <charconv>
#include <functional>
#include <set>

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-assessment/";

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

std::string placeIn(const std::string& list, std::size_t index, const char* key)
{
    return list + "[" + std::to_string(index) + "]." + key;
}

/// Refuses what stands in a list for the second time. `named` gives what may be there but once.
template <typename Item, typename Named, typename Says>
void refuseTwice(const std::vector<Item>& items, const std::string& list, const char* key,
                 Named named, Says says)
{
    std::set<std::decay_t<std::invoke_result_t<Named, const Item&>>> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!seen.insert(std::invoke(named, items[i])).second) {
            throw Failure({std::invoke(says, items[i]), placeIn(list, i, key)});
        }
    }
}

void refuseDoubles(const Assessment& read)
{
    const auto of = [](const char* what) {
        return [what](const auto& item) { return what + inQuotes(item.id); };
    };
    refuseTwice(read.panel, "panel", "id", &Member::id, of("two people on the panel have the id "));
    refuseTwice(read.outcomes, "outcomes", "point", &Outcome::point, [](const Outcome& one) {
        return "there are two outcomes for " + toString(one.point);
    });
    refuseTwice(
        read.ratings, "ratings", "point",
        [](const Rating& one) { return std::pair(one.assessor, one.point); },
        [](const Rating& one) {
            return "there are two ratings of " + toString(one.point) + " by one assessor";
        });
    refuseTwice(read.notes, "notes", "id", &Note::id, of("two notes have the id "));
    refuseTwice(read.recommendations, "recommendations", "id", &Recommendation::id,
                of("two recommendations have the id "));
    refuseTwice(
        read.asked, "asked", "question",
        [](const AskedQuestion& one) { return std::pair(one.point, one.question); },
        [](const AskedQuestion&) { return std::string("this question stands here twice"); });
    refuseTwice(
        read.remarks, "remarks", "point",
        [](const Remark& one) { return std::pair(one.point, one.author); },
        [](const Remark& one) {
            return "there are two remarks on " + toString(one.point) + " by one person";
        });
    const auto always = [](const char* what) {
        return [what](const auto&) { return std::string(what); };
    };
    refuseTwice(read.team, "team", "role", &TeamRole::role, always("this role stands here twice"));
    refuseTwice(read.confirmations, "confirmations", "assessor", &Confirmation::assessor,
                always("one person confirms once"));
    refuseTwice(read.signatures, "signatures", "version", &Signature::version,
                always("this version is signed twice"));
    refuseTwice(read.answers, "answers", "about", &Answer::about,
                always("there are two answers to one finding"));
    refuseTwice(read.attachments, "attachments", "id", &Attachment::id,
                of("two attachments have the id "));
}

/// Refuses what is by somebody who is not on the panel.
template <typename Item>
void refuseStrangers(const Assessment& read, const std::vector<Item>& items,
                     const std::string& list, const char* key, PersonId Item::*person)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (read.member(items[i].*person) == nullptr) {
            throw Failure({"nobody on the panel has the id " + inQuotes(items[i].*person),
                           placeIn(list, i, key)});
        }
    }
}

} // namespace

Assessment readAssessment(const nlohmann::json& node)
{
    checkFormat(node);
    static const JsonKeys keys = [] {
        JsonKeys all = keysOf<InExchange, Assessment>(fieldsOf<Assessment>);
        all.required.push_back("format");
        return all;
    }();
    auto read = recordFrom<InExchange, Assessment>(JsonObject(node, {}, keys));
    refuseDoubles(read);
    refuseStrangers(read, read.ratings, "ratings", "assessor", &Rating::assessor);
    refuseStrangers(read, read.notes, "notes", "author", &Note::author);
    if (read.origin == Origin{}) {
        read.origin.reset();
    }
    return read;
}

} // namespace core

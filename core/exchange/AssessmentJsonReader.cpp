#include "core/exchange/AssessmentJsonReader.h"

#include "core/exchange/FieldReader.h"
#include "core/support/Quoted.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-assessment/";

/// Before anything else is looked at, because a later format may have other keys.
void checkFormat(JsonText& document)
{
    const std::string form = "an assessment has \"format\": \"standpoint-assessment/1\"";
    const Tree& root = document.root();
    if (root.kind != Tree::Kind::Mapping) {
        document.refuse(root.place, "this has to be an object that holds an assessment");
    }
    const Tree* found = root.find("format");
    if (found == nullptr || !found->isText()) {
        document.refuse(found == nullptr ? root.place : found->place, form);
    }
    const std::string& format = found->text;
    if (format == "standpoint-assessment/1") {
        return;
    }
    int version = 0;
    if (format.starts_with(formatName)) {
        const char* end = format.data() + format.size();
        const auto read = std::from_chars(format.data() + formatName.size(), end, version);
        version = read.ptr == end ? version : 0;
    }
    document.refuse(found->place, version > 1
                                      ? "this was written by a newer version of Standpoint (" +
                                            inQuotes(format) +
                                            "); this version reads \"standpoint-assessment/1\""
                                      : form + ", and this has " + inQuotes(format));
}

/// Says what is wrong with the value under `key` of an item in a list.
[[noreturn]] void refuse(JsonText& document, const char* list, std::size_t index, const char* key,
                         std::string what)
{
    document.refuse(document.root().find(list)->children[index].find(key)->place, std::move(what));
}

/// Refuses what stands in a list for the second time. `named` gives what may be there but once.
template <typename Item, typename Named, typename Says>
void refuseTwice(JsonText& document, const std::vector<Item>& items, const char* list,
                 const char* key, Named named, Says says)
{
    std::set<std::decay_t<std::invoke_result_t<Named, const Item&>>> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!seen.insert(std::invoke(named, items[i])).second) {
            refuse(document, list, i, key, std::invoke(says, items[i]));
        }
    }
}

void refuseDoubles(JsonText& document, const Assessment& read)
{
    const auto of = [](const char* what) {
        return [what](const auto& item) { return what + inQuotes(item.id); };
    };
    refuseTwice(document, read.panel, "panel", "id", &Member::id,
                of("two people on the panel have the id "));
    refuseTwice(document, read.formerly, "formerly", "id", &Member::id,
                of("two people who left the panel have the id "));
    refuseTwice(
        document, read.outcomes, "outcomes", "point", &Outcome::point,
        [](const Outcome& one) { return "there are two outcomes for " + toString(one.point); });
    refuseTwice(
        document, read.ratings, "ratings", "point",
        [](const Rating& one) { return std::pair(one.assessor, one.point); },
        [](const Rating& one) {
            return "there are two ratings of " + toString(one.point) + " by one assessor";
        });
    refuseTwice(document, read.notes, "notes", "id", &Note::id, of("two notes have the id "));
    refuseTwice(document, read.recommendations, "recommendations", "id", &Recommendation::id,
                of("two recommendations have the id "));
    refuseTwice(
        document, read.asked, "asked", "question",
        [](const AskedQuestion& one) { return std::pair(one.point, one.question); },
        [](const AskedQuestion&) { return std::string("this question stands here twice"); });
    refuseTwice(
        document, read.remarks, "remarks", "point",
        [](const Remark& one) { return std::pair(one.point, one.author); },
        [](const Remark& one) {
            return "there are two remarks on " + toString(one.point) + " by one person";
        });
    const auto always = [](const char* what) {
        return [what](const auto&) { return std::string(what); };
    };
    refuseTwice(document, read.team, "team", "role", &TeamRole::role,
                always("this role stands here twice"));
    refuseTwice(document, read.confirmations, "confirmations", "assessor", &Confirmation::assessor,
                always("one person confirms once"));
    refuseTwice(document, read.signatures, "signatures", "version", &Signature::version,
                always("this version is signed twice"));
    refuseTwice(document, read.answers, "answers", "about", &Answer::about,
                always("there are two answers to one finding"));
    refuseTwice(document, read.replies, "replies", "about", &Reply::about,
                always("there are two replies to one answer"));
    refuseTwice(document, read.wordings, "wordings", "point", &Wording::point,
                always("this point stands here twice"));
    refuseTwice(document, read.attachments, "attachments", "id", &Attachment::id,
                of("two attachments have the id "));
}

/// Refuses what is by somebody who is named nowhere.
template <typename Item>
void refuseStrangers(JsonText& document, const Assessment& read, const std::vector<Item>& items,
                     const char* list, const char* key, PersonId Item::*person)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PersonId& by = items[i].*person;
        if (read.everMember(by) == nullptr &&
            std::ranges::find(read.others, by) == read.others.end()) {
            refuse(document, list, i, key, "nobody on the panel has the id " + inQuotes(by));
        }
    }
}

} // namespace

Assessment readAssessment(JsonText& document)
{
    checkFormat(document);
    auto read = FieldReader<InExchange>(document).record<Assessment>(document.root(), "format");
    refuseDoubles(document, read);
    refuseStrangers(document, read, read.ratings, "ratings", "assessor", &Rating::assessor);
    refuseStrangers(document, read, read.notes, "notes", "author", &Note::author);
    // Who is on the panel has not left it.
    std::erase_if(read.formerly, [&](const Member& one) {
        return std::ranges::find(read.panel, one.id, &Member::id) != read.panel.end();
    });
    if (read.origin == Origin{}) {
        read.origin.reset();
    }
    return read;
}

} // namespace core

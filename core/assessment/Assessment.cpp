#include "core/assessment/Assessment.h"

#include <algorithm>

namespace core {

namespace {

template <typename Items, typename Matches>
auto* find(const Items& items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

std::optional<Date> dayOf(const Signature& signature)
{
    if (signature.day) {
        return signature.day;
    }
    return signature.at ? std::optional(dateOf(*signature.at)) : std::nullopt;
}

Audience usualAudience(const Service& service, Owner owner)
{
    return owner == Owner::Sponsor && !service.competition.empty() ? Audience::Sponsor
                                                                   : Audience::TeamAndSponsor;
}

bool isToBeDone(const Recommendation& recommendation)
{
    return recommendation.status == Status::Open ||
           recommendation.status == Status::EvidenceGiven ||
           recommendation.status == Status::MoreNeeded;
}

const Outcome* Assessment::outcome(const PointRef& point) const
{
    return find(outcomes, [&](const Outcome& outcome) { return outcome.point == point; });
}

const Reveal* Assessment::reveal(const PointRef& point) const
{
    return find(reveals, [&](const Reveal& reveal) { return reveal.point == point; });
}

const PersonId& Assessment::personOf(const PersonId& person) const
{
    const SamePerson* same =
        find(samePeople, [&](const SamePerson& one) { return one.person == person; });
    return same != nullptr ? same->as : person;
}

const Member* Assessment::member(const PersonId& person) const
{
    const PersonId& listed = personOf(person);
    return find(panel, [&](const Member& member) { return member.id == listed; });
}

const Member* Assessment::everMember(const PersonId& person) const
{
    const Member* now = member(person);
    const PersonId& listed = personOf(person);
    return now != nullptr
               ? now
               : find(formerly, [&](const Member& member) { return member.id == listed; });
}

const Note* Assessment::note(const std::string& noteId) const
{
    return find(notes, [&](const Note& note) { return note.id == noteId; });
}

const Recommendation* Assessment::recommendation(const std::string& recommendationId) const
{
    return find(recommendations,
                [&](const Recommendation& item) { return item.id == recommendationId; });
}

bool Assessment::restsOn(const std::string& noteId) const
{
    return std::any_of(
        recommendations.begin(), recommendations.end(), [&](const Recommendation& item) {
            return std::find(item.notes.begin(), item.notes.end(), noteId) != item.notes.end();
        });
}

} // namespace core

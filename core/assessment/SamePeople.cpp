#include "core/assessment/SamePeople.h"

#include "core/assessment/RecordPoint.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

template <typename Item>
bool isIn(const std::vector<Item>& items, const Item& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

template <typename Item>
void addNew(std::vector<Item>& to, const std::vector<Item>& items)
{
    for (const Item& item : items) {
        if (!isIn(to, item)) {
            to.push_back(item);
        }
    }
}

/// Who is listed in the end, along what was said of one after the other. Where it goes round in a
/// circle, which two leads can make apart from each other, the least id is listed.
PersonId endOf(const std::map<PersonId, PersonId>& same, const PersonId& person)
{
    std::vector<PersonId> way{person};
    while (true) {
        const auto next = same.find(way.back());
        if (next == same.end()) {
            return way.back();
        }
        const auto again = std::find(way.begin(), way.end(), next->second);
        if (again != way.end()) {
            return *std::min_element(again, way.end());
        }
        way.push_back(next->second);
    }
}

std::vector<SamePerson> holding(const Assessment& assessment)
{
    std::set<PersonId> known;
    for (const auto* members : {&assessment.panel, &assessment.formerly}) {
        for (const Member& member : *members) {
            known.insert(member.id);
        }
    }
    std::map<PersonId, PersonId> same;
    for (const SamePerson& one : assessment.samePeople) {
        if (known.contains(one.person) && known.contains(one.as)) {
            same.emplace(one.person, one.as);
        }
    }
    std::vector<SamePerson> all;
    for (const auto& [person, next] : same) {
        if (PersonId as = endOf(same, person); as != person) {
            all.push_back({person, std::move(as), {}});
        }
    }
    return all;
}

class Resolving {
public:
    explicit Resolving(Assessment& assessment) : m_assessment(assessment) {}

    void run()
    {
        const auto listedElsewhere = [&](const Member& member) {
            return m_assessment.personOf(member.id) != member.id;
        };
        std::erase_if(m_assessment.panel, listedElsewhere);
        std::erase_if(m_assessment.formerly, listedElsewhere);
        for (Member& member : m_assessment.panel) {
            name(member.standsInFor);
            if (member.standsInFor == member.id) {
                member.standsInFor.clear();
            }
        }
        rename(m_assessment.notes, &Note::author);
        rename(m_assessment.attachments, &Attachment::author);
        rename(m_assessment.signatures, &Signature::by);
        rename(m_assessment.answers, &Answer::by);
        oneOfEach(
            m_assessment.ratings, &Rating::assessor, [](const Rating& one) { return one.point; },
            [this](Rating& kept, const Rating& other, const PersonId& by) {
                keep(kept, other, by);
            });
        oneOfEach(
            m_assessment.remarks, &Remark::author, [](const Remark& one) { return one.point; },
            [](Remark& kept, const Remark& other, const PersonId&) {
                // Whoever changed the two as one text has said all of it.
                if (kept.text.find(other.text) == std::string::npos) {
                    kept.text += (kept.text.empty() ? "" : "\n\n") + other.text;
                }
            });
        oneOfEach(
            m_assessment.confirmations, &Confirmation::assessor,
            [](const Confirmation&) { return 0; },
            [](Confirmation&, const Confirmation&, const PersonId&) {});
        for (Reveal& reveal : m_assessment.reveals) {
            oneOfEach(
                reveal.ratings, &Rating::assessor, [](const Rating&) { return 0; },
                [](Rating&, const Rating&, const PersonId&) {});
            reveal.counted = once(reveal.counted);
            reveal.expected = once(reveal.expected);
        }
    }

private:
    void name(PersonId& person) const { person = PersonId(m_assessment.personOf(person)); }

    template <typename Items, typename Person>
    void rename(Items& items, Person person) const
    {
        for (auto& item : items) {
            name(item.*person);
        }
    }

    /// Leaves one item of each person and `about`, their own under the name that is listed where
    /// there is one. `take` gets what is kept, what goes, and by whom that was.
    template <typename Items, typename Person, typename About, typename Take>
    void oneOfEach(Items& items, Person person, About about, Take take)
    {
        const auto isListed = [&](const auto& item) {
            return m_assessment.personOf(item.*person) == item.*person;
        };
        Items kept;
        for (const auto& item : items) {
            const auto same = std::find_if(kept.begin(), kept.end(), [&](const auto& one) {
                return about(one) == about(item) &&
                       m_assessment.personOf(one.*person) == m_assessment.personOf(item.*person);
            });
            if (same == kept.end()) {
                kept.push_back(item);
            } else if (isListed(item) && !isListed(*same)) {
                const auto other = std::exchange(*same, item);
                take(*same, other, other.*person);
            } else {
                take(*same, item, item.*person);
            }
        }
        rename(kept, person);
        items = std::move(kept);
    }

    void keep(Rating& kept, const Rating& other, const PersonId& by)
    {
        if (other.outcome.empty()) {
            return;
        }
        if (kept.outcome.empty()) {
            const PersonId assessor = kept.assessor;
            kept = other;
            kept.assessor = assessor;
            return;
        }
        const auto same = std::ranges::find(m_assessment.samePeople, by, &SamePerson::person);
        if (kept.outcome != other.outcome && same != m_assessment.samePeople.end()) {
            same->ratedApart.push_back(kept.point);
        }
    }

    std::vector<PersonId> once(const std::vector<PersonId>& people) const
    {
        std::vector<PersonId> all;
        for (const PersonId& person : people) {
            addNew(all, {m_assessment.personOf(person)});
        }
        return all;
    }

    Assessment& m_assessment;
};

/// Who may do more of what a panel does comes first.
int rankOf(Role role)
{
    switch (role) {
    case Role::Lead: return 0;
    case Role::Assessor: return 1;
    case Role::Trainee: return 2;
    case Role::Observer: return 3;
    }
    return 3;
}

/// `as`, with what was said of `person` besides.
Member united(Member as, const Member& person)
{
    as.role = rankOf(person.role) < rankOf(as.role) ? person.role : as.role;
    as.profession = as.profession.empty() ? person.profession : as.profession;
    // Who leads a point does not contribute to it besides.
    addNew(as.leads, person.leads);
    addNew(as.contributes, person.contributes);
    std::erase_if(as.contributes, [&](const PointRef& point) { return isIn(as.leads, point); });
    addNew(as.expertise, person.expertise);
    as.absence = person.absence.empty() ? std::string() : as.absence;
    if (as.standsInFor.empty()) {
        as.standsInFor = person.standsInFor;
    }
    if (as.standsInFor == person.id || as.standsInFor == as.id) {
        as.standsInFor.clear();
    }
    return as;
}

} // namespace

void resolvePeople(Assessment& assessment)
{
    if (assessment.samePeople.empty()) {
        return;
    }
    assessment.samePeople = holding(assessment);
    if (!assessment.samePeople.empty()) {
        Resolving(assessment).run();
    }
}

bool isOwnRecord(const Assessment& assessment, const RecordId& record, const PersonId& person)
{
    const auto owner = ownerOf(record);
    return owner && assessment.personOf(*owner) == assessment.personOf(person);
}

std::optional<Joining> joining(const Assessment& assessment, const PersonId& person,
                               const PersonId& as)
{
    const Member* other = assessment.everMember(person);
    const Member* stays = assessment.member(as);
    if (other == nullptr || stays == nullptr || other->id == stays->id) {
        return std::nullopt;
    }
    const bool isOnPanel = assessment.member(person) != nullptr;
    Joining result{isOnPanel ? united(*stays, *other) : *stays, 0, 0, 0};
    for (const Note& note : assessment.notes) {
        result.notes += note.author == other->id ? 1u : 0u;
    }
    for (const Rating& rating : assessment.ratings) {
        if (rating.assessor != other->id || rating.outcome.empty()) {
            continue;
        }
        ++result.ratings;
        result.ratedTwice += static_cast<std::size_t>(
            std::ranges::count_if(assessment.ratings, [&](const Rating& one) {
                return one.assessor == stays->id && one.point == rating.point &&
                       !one.outcome.empty();
            }));
    }
    return result;
}

} // namespace core

#include "core/work/NearMembers.h"

#include "core/assessment/AudienceView.h"
#include "core/assessment/WithoutWords.h"
#include "core/support/PersonName.h"
#include "core/work/People.h"

#include <tuple>

namespace core {

namespace {

bool isCalledSomething(const Member& member)
{
    return member.id != panelAuthor && isNamed(member.name) && member.name != unnamedMember &&
           member.name != redactedName;
}

struct Named {
    const Member* member;
    PersonName name;
    bool isThere;
};

/// All who have a name, those on the panel first.
std::vector<Named> named(const Assessment& assessment)
{
    std::vector<Named> all;
    for (const auto* members : {&assessment.panel, &assessment.formerly}) {
        for (const Member& member : *members) {
            if (isCalledSomething(member)) {
                all.push_back({&member, PersonName(member.name), members == &assessment.panel});
            }
        }
    }
    return all;
}

} // namespace

std::vector<Member> membersNear(const Assessment& assessment, std::string_view name,
                                const ShortNames& shortNames)
{
    std::vector<Member> near;
    const PersonName wanted(name);
    for (const Named& one : named(assessment)) {
        if (isNamed(name) && one.name.isNear(wanted, shortNames)) {
            near.push_back(*one.member);
        }
    }
    return near;
}

std::vector<TwoPeople> nearMembers(const Assessment& assessment, const ShortNames& shortNames,
                                   const std::set<TwoPeople>& apart)
{
    std::vector<TwoPeople> near;
    const auto all = named(assessment);
    for (auto one = all.begin(); one != all.end() && one->isThere; ++one) {
        for (auto other = one + 1; other != all.end(); ++other) {
            TwoPeople two(one->member->id, other->member->id);
            if (one->name.isNear(other->name, shortNames) && !apart.contains(two)) {
                near.push_back(std::move(two));
            }
        }
    }
    return near;
}

PersonId listedOf(const Assessment& assessment, const TwoPeople& two)
{
    const auto rank = [&](const PersonId& person) {
        const Member* there = assessment.member(person);
        return there == nullptr ? std::tuple(false, false, std::size_t{0})
                                : std::tuple(true, there->role == Role::Lead, there->name.size());
    };
    return rank(two.one()) < rank(two.other()) ? two.other() : two.one();
}

Result<Done> sayIsNew(Casebook& casebook, const Assessment& assessment, const Person& member,
                      const ShortNames& shortNames)
{
    std::set<TwoPeople> apart;
    for (const Member& near : membersNear(assessment, member.name, shortNames)) {
        if (near.id != member.id) {
            apart.emplace(near.id, member.id);
        }
    }
    return apart.empty() ? Result<Done>(Done{}) : casebook.sayApart(assessment.id, apart);
}

} // namespace core

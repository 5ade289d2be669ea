#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/TwoPeople.h"
#include "core/store/Casebook.h"
#include "core/support/ShortNames.h"

#include <set>
#include <string_view>
#include <vector>

namespace core {

/// Who is or was on the panel and may be the person called `name`, however that is written: see
/// PersonName. A reason to ask and never to join two.
std::vector<Member> membersNear(const Assessment& assessment, std::string_view name,
                                const ShortNames& shortNames);

/// Members who may be one person, one of them at least on the panel, in the order of the list;
/// without those of whom it was said that they are two.
std::vector<TwoPeople> nearMembers(const Assessment& assessment, const ShortNames& shortNames,
                                   const std::set<TwoPeople>& apart);

/// Which of the two is listed for both if they are one person: who is on the panel, of two the one
/// who leads, else the one whose name says more.
PersonId listedOf(const Assessment& assessment, const TwoPeople& two);

/// Keeps in the casebook that `member` is none of those who are near them, as they said, so that
/// nobody asks again.
Result<Done> sayIsNew(Casebook& casebook, const Assessment& assessment, const Person& member,
                      const ShortNames& shortNames);

} // namespace core

#pragma once

#include "core/assessment/Assessment.h"
#include "core/store/Casebook.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What earlier programs called somebody who never said their name. It is nobody's name, and
/// nobody gets it any more.
inline constexpr std::string_view unnamedAssessor = "Unnamed assessor";

/// The name of a new member of the panel until somebody writes theirs. It stands in the assessment,
/// so it is in English like everything that the program says there.
inline constexpr std::string_view unnamedMember = "New member";

/// Whether `name` is one that somebody is called by.
bool isNamed(std::string_view name);

/// `text` as a readable id: lower-case ASCII letters, digits and hyphens, at most 40; `otherwise`
/// when nothing is left of it.
std::string slug(std::string_view text, std::string_view otherwise);

/// Somebody new with an id that nobody else in the world has and that says nothing of them. The
/// name may be empty until they say it.
Person newPerson(std::string_view name, IdSource& ids);

/// An assessment's member of this id and name, as somebody joins it.
Member newMember(PersonId id, std::string_view name);

/// A casebook's owner, and which member they said that they are in an assessment.
struct CasebookOwner {
    Person person;
    std::optional<PersonId> self;
};

/// The members whose name is spelt like `name`, in whatever way (nameKey).
std::vector<Member> namesakesOf(const std::vector<Member>& members, std::string_view name);

/// "Sam Jones (person-12ab)", for messages that ask to choose one.
std::string listed(const std::vector<Member>& members);

/// Who is or was on the panel and is meant by `who`: their id, or their name however it is spelt.
/// A Problem where several on the panel bear the name.
Result<std::optional<Member>> knownMember(const Assessment& assessment, std::string_view who);

/// The owner as a member: the one that they said they are, else the one with their id, else
/// somebody new as an assessor.
Member memberFor(const Assessment& assessment, const CasebookOwner& owner);

/// Whether it is not known yet which member the owner is: none has their id, and they have not said
/// so. The panel of a published report, which is known as a whole only, is nobody.
bool isToBeAsked(const Assessment& assessment, const CasebookOwner& owner);

} // namespace core

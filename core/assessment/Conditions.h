#pragma once

#include "core/assessment/Refusal.h"
#include "core/assessment/Wanted.h"

#include <optional>

namespace core {

// What must hold besides the right to a change. Each tells why it does not; nothing where it does.

std::optional<Refusal> always(const Wanted& wanted);

/// Who leads the panel, and who stands in for them, is said by who leads, as long as one is there.
/// Otherwise whoever liked could make themselves the lead, and reveal and sign.
std::optional<Refusal> leavesTheLead(const Wanted& wanted);

/// On a point that the panel is split on the lead casts the vote, with a reason of its own; others
/// propose until then, and change nothing of it afterwards.
std::optional<Refusal> castsNoVoteOfTheLeads(const Wanted& wanted);

/// Ratings that were revealed stay as they are, so that it can be said how far the panel agreed
/// before it talked; who has not rated may still do so, and who rated twice chooses one of the two.
std::optional<Refusal> isNotRevealed(const Wanted& wanted);

/// What was revealed stays revealed: others have seen it.
std::optional<Refusal> staysRevealed(const Wanted& wanted);

/// The person judges on the panel and is there, and the text is still the one that they read.
std::optional<Refusal> judges(const Wanted& wanted);

/// The signature is over the text as it is now, as its next version, and nothing holds it up; or it
/// is one of two under the same number, of which one is chosen.
std::optional<Refusal> canSign(const Wanted& wanted);

/// Who answers does so as whom the assessment was handed to, and a challenge says why.
std::optional<Refusal> answersAsThemselves(const Wanted& wanted);
/// A reply is to an answer, and says why.
std::optional<Refusal> repliesToAnAnswer(const Wanted& wanted);

/// What is redacted are the person's own words, where they do not lead the panel, and it stays so.
std::optional<Refusal> redactsWhatIsTheirs(const Wanted& wanted);

} // namespace core

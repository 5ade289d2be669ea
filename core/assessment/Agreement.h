#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Reveals.h"
#include "core/assessment/Rules.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Whether the panel says that it did not assess `point`, or that it does not apply: nobody then
/// waits for ratings of it.
bool isLeftOut(const Assessment& assessment, const PointRef& point);

/// Whether `member` has to rate `point`, which is not left out: expected to, and since a reveal
/// only who was then. Who stands in for somebody owes nothing of what was shown already.
bool isAskedToRate(const Assessment& assessment, const Member& member, const PointRef& point);

/// How a rating stands to the panel's judgement before it talked.
enum class Standing {
    Counted,
    Uncounted, ///< Of an observer, a trainee or somebody who was away or not on the panel.
    Later,     ///< Made when others' ratings were revealed.
};
struct StandingRating {
    Rating rating;
    Standing standing = Standing::Counted;
};

/// Whether `rating`, one of the assessment's, was made or changed after its point was revealed.
bool isLater(const Assessment& assessment, const Rating& rating);

/// All ratings that say something. Where somebody rated again after a reveal, both stand here.
std::vector<StandingRating> standingRatings(const Assessment& assessment);

bool isRevealed(const Assessment& assessment, const PointRef& point);

/// The rating of `point` by `person`; null when there is none.
const Rating* ratingBy(const Assessment& assessment, const PersonId& person, const PointRef& point);

/// The scale that ratings of an edition use: that of its outcomes, and while there are none that of
/// the ratings there are.
const Scale& ratingScale(const Assessment& assessment, const Standard& edition);

/// The points that one person rates in one go: judged together, on scales of the same levels.
std::vector<std::vector<PointRef>> ratedTogether(const Assessment& assessment,
                                                 const Editions& editions);

/// The ratings that `person` may see: their own, and everybody's of the points that the lead has
/// revealed. This is courtesy among colleagues and no secret: the file holds them all.
std::vector<Rating> ratingsFor(const Assessment& assessment, const PersonId& person);

/// Whether `person` may look into what a record stands at: not into others' ratings before the
/// reveal. The courtesy of ratingsFor, for everything that tells of single records.
bool mayLookInto(const Assessment& assessment, const RecordId& record, const PersonId& person);

/// The disputes that `person` may look into.
std::vector<Dispute> disputesFor(const Ledger& ledger, const PersonId& person);

/// What the panel's members think of one point.
struct PointRatings {
    PointRef point;
    std::vector<Rating> counted;   ///< In the order of the panel.
    std::vector<Rating> uncounted; ///< Of observers, trainees and people who have left.
    std::vector<Rating> later;     ///< Made after the reveal; they change nothing of the others.
    std::vector<PersonId> missing; ///< Who has to rate and has not.
    bool revealed = false;
    /// Steps of the scale between the best and the worst that counts: 0 for the same. Nothing while
    /// fewer than two have judged it on the scale.
    std::optional<int> apart;
    /// What more than half of the counted ratings say; empty when the panel is split.
    std::string majority;

    /// Whether two or more have rated and none of their outcomes has more than half of the voices,
    /// so that the lead's vote decides.
    bool isSplit() const { return counted.size() > 1 && majority.empty(); }
};

/// All points of `editions` in their order, with what was rated. It hides nothing.
std::vector<PointRatings> pointRatings(const Assessment& assessment, const Editions& editions);

/// The same with the points that differ most first; those that only one or nobody rated come last.
void sortByDifference(std::vector<PointRatings>& ratings);

/// Whether an outcome of `point` would be the lead's casting vote, which needs a reason: its
/// ratings are revealed and none has more than half of the voices.
bool needsCastingVote(const Assessment& assessment, const Editions& editions,
                      const PointRef& point);

/// The revealed points without an outcome that all who rated them, two or more, rated alike. Points
/// that they did not assess need words of their own about why.
std::vector<PointRatings> agreedButOpen(const Assessment& assessment, const Editions& editions);

/// How often the panel was of one mind before it talked. No coefficient: for one panel on a dozen
/// points chance-corrected measures say nothing (one dissenting voice among all-green ratings makes
/// Krippendorff's alpha exactly 0 at 96% agreement).
struct Agreement {
    int same = 0;     ///< Points on which all who rated said the same.
    int compared = 0; ///< Revealed points that two or more have rated on the scale.
};
Agreement agreementOf(const std::vector<PointRatings>& ratings);

/// How many of the points that they are expected to rate a member has rated.
struct RatingProgress {
    PersonId member;
    int rated = 0;
    int expected = 0;
};

/// One for each member whose ratings count, in the order of the panel.
std::vector<RatingProgress> ratingProgress(const Assessment& assessment, const Editions& editions);

} // namespace core

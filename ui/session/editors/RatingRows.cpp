#include "ui/session/editors/RatingRows.h"

#include "core/assessment/PointLabels.h"
#include "ui/base/Text.h"
#include "ui/session/editors/SelfAssessed.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ui {

namespace {

using Weight = GridCell::Weight;

struct RatingRows {
    Q_DECLARE_TR_FUNCTIONS(RatingRows)
};

GridCell badgeOf(const core::Editions& editions, const core::PointRef& point,
                 const std::string& outcome)
{
    const OutcomeWords words = outcomeWords(core::editionOf(editions, point.edition), outcome);
    return {words.name, words.tone, Weight::Plain};
}

GridCell muted(const QString& words)
{
    return {words, std::nullopt, Weight::Muted};
}

QString apartInWords(const core::PointRatings& ratings)
{
    if (!ratings.revealed) {
        return RatingRows::tr("not revealed");
    }
    if (!ratings.apart) {
        return ratings.counted.empty()       ? RatingRows::tr("nobody rated")
               : ratings.counted.size() == 1 ? RatingRows::tr("one rating")
                                             : QStringLiteral("–");
    }
    switch (*ratings.apart) {
    case 0: return RatingRows::tr("same");
    case 1: return RatingRows::tr("one step");
    case 2: return RatingRows::tr("two steps");
    default: return RatingRows::tr("%1 steps").arg(*ratings.apart);
    }
}

/// Who counts, and who counted when a point was revealed.
bool hasColumn(const core::Assessment& assessment, const core::Member& member)
{
    return core::isCounted(member) ||
           std::ranges::any_of(assessment.reveals, [&](const core::Reveal& reveal) {
               return std::ranges::find(reveal.counted, member.id) != reveal.counted.end();
           });
}

/// What column a member has: the profession, or the name where two share it.
QString columnOf(const core::Assessment& assessment, const core::Member& member)
{
    const auto alike = std::ranges::count_if(assessment.panel, [&](const core::Member& other) {
        return hasColumn(assessment, other) && other.profession == member.profession;
    });
    if (member.role == core::Role::Lead) {
        return RatingRows::tr("Lead");
    }
    return alike == 1 && !member.profession.empty() ? professionInWords(member.profession)
                                                    : personName(assessment, member.id);
}

GridCell cellOf(const core::Editions& editions, const core::PointRatings& ratings,
                const core::PersonId& whose, const core::PersonId& reader)
{
    const auto found = std::ranges::find(ratings.counted, whose, &core::Rating::assessor);
    if (found == ratings.counted.end()) {
        if (std::ranges::find(ratings.later, whose, &core::Rating::assessor) !=
            ratings.later.end()) {
            return muted(RatingRows::tr("later"));
        }
        const bool missing = std::ranges::find(ratings.missing, whose) != ratings.missing.end();
        return muted(missing && !ratings.revealed ? RatingRows::tr("missing")
                                                  : QStringLiteral("–"));
    }
    return ratings.revealed || whose == reader ? badgeOf(editions, ratings.point, found->outcome)
                                               : muted(RatingRows::tr("in"));
}

GridCell outcomeCell(const core::Assessment& assessment, const core::Editions& editions,
                     const core::PointRatings& ratings)
{
    const core::Outcome* outcome = assessment.outcome(ratings.point);
    if (outcome != nullptr && !outcome->outcome.empty()) {
        const OutcomeWords words = outcomeWords(editions, *outcome);
        return {words.name, words.tone, Weight::Plain};
    }
    const bool differs = ratings.revealed && (ratings.apart.value_or(0) > 0 || ratings.isSplit());
    return differs ? GridCell{RatingRows::tr("Discuss"), Tone::Neutral, Weight::Plain}
                   : muted(RatingRows::tr("open"));
}

std::vector<std::vector<core::PointRef>>
ownPointsFirst(std::vector<std::vector<core::PointRef>> together, const core::Member* member)
{
    if (member == nullptr) {
        return together;
    }
    const auto areAmong = [](const std::vector<core::PointRef>& mine) {
        return [&mine](const std::vector<core::PointRef>& points) {
            return std::ranges::any_of(points, [&](const core::PointRef& point) {
                return std::ranges::find(mine, point) != mine.end();
            });
        };
    };
    const auto rest = std::ranges::stable_partition(together, areAmong(member->leads));
    std::ranges::stable_partition(rest, areAmong(member->contributes));
    return together;
}

} // namespace

QStringList ownColumns()
{
    return {RatingRows::tr("Number"), RatingRows::tr("Point"), RatingRows::tr("Your rating"),
            RatingRows::tr("How sure"), RatingRows::tr("Why")};
}

std::vector<GridRow> ownRows(const core::Assessment& assessment, const core::Editions& editions,
                             const core::PersonId& person)
{
    const core::PointLabels labels(editions);
    const core::Member* member = assessment.member(person);
    std::vector<GridRow> rows;
    for (const auto& points : ownPointsFirst(core::ratedTogether(assessment, editions), member)) {
        const core::PointRef& first = points.front();
        const core::Rating* rating = core::ratingBy(assessment, person, first);
        const bool asked =
            member == nullptr || std::ranges::any_of(points, [&](const core::PointRef& point) {
                return core::isCounted(*member) ? core::isAskedToRate(assessment, *member, point)
                                                : core::isExpectedToRate(*member, point);
            });
        GridRow row;
        row.id = core::toString(first);
        row.cells = {{fromUtf8(labels.labels(points)), std::nullopt, Weight::Plain},
                     {pointTitle(editions, first), std::nullopt, Weight::Strong}};
        if (rating != nullptr && !rating->outcome.empty()) {
            row.cells.push_back(badgeOf(editions, first, rating->outcome));
        } else {
            row.cells.push_back(
                muted(asked ? RatingRows::tr("not rated") : RatingRows::tr("not asked of you")));
        }
        row.cells.push_back(muted(
            rating != nullptr && rating->confidence ? inWords(*rating->confidence) : QString()));
        row.cells.push_back(
            {rating != nullptr ? fromUtf8(rating->why) : QString(), std::nullopt, Weight::Plain});
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList panelColumns(const core::Assessment& assessment, bool withTeam)
{
    QStringList columns{RatingRows::tr("Number"), RatingRows::tr("Point")};
    for (const core::Member& member : assessment.panel) {
        if (hasColumn(assessment, member)) {
            columns << columnOf(assessment, member);
        }
    }
    columns << RatingRows::tr("Apart");
    if (withTeam) {
        columns << RatingRows::tr("Team said");
    }
    columns << RatingRows::tr("Outcome");
    return columns;
}

std::vector<GridRow> panelRows(const core::Assessment& assessment, const core::Editions& editions,
                               const core::PersonId& person, const SelfAssessed& team)
{
    auto all = core::pointRatings(assessment, editions);
    // Where hidden ratings stand in the list must not tell how far apart they are.
    const auto hidden = std::stable_partition(
        all.begin(), all.end(), [](const core::PointRatings& one) { return one.revealed; });
    std::vector<core::PointRatings> sorted(all.begin(), hidden);
    core::sortByDifference(sorted);
    sorted.insert(sorted.end(), hidden, all.end());
    const core::PointLabels labels(editions);
    std::vector<GridRow> rows;
    for (const core::PointRatings& ratings : sorted) {
        const bool differs = ratings.revealed && ratings.apart.value_or(0) > 0;
        GridRow row;
        row.id = core::toString(ratings.point);
        row.cells = {{fromUtf8(labels.label(ratings.point)), std::nullopt, Weight::Plain},
                     {pointTitle(editions, ratings.point), std::nullopt,
                      differs ? Weight::Strong : Weight::Plain}};
        for (const core::Member& member : assessment.panel) {
            if (hasColumn(assessment, member)) {
                row.cells.push_back(cellOf(editions, ratings, member.id, person));
            }
        }
        row.cells.push_back(
            {apartInWords(ratings), std::nullopt, differs ? Weight::Plain : Weight::Muted});
        if (team.assessment() != nullptr) {
            const core::Outcome* said = team.outcome(ratings.point);
            GridCell cell = muted(QStringLiteral("–"));
            if (said != nullptr) {
                cell = badgeOf(editions, ratings.point, said->outcome);
                cell.badge = Tone::Neutral;
            }
            row.cells.push_back(cell);
        }
        row.cells.push_back(outcomeCell(assessment, editions, ratings));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString votesInWords(const core::Editions& editions, const core::PointRatings& ratings)
{
    std::vector<std::pair<std::string, int>> votes;
    for (const core::Rating& rating : ratings.counted) {
        const auto found =
            std::ranges::find(votes, rating.outcome, &std::pair<std::string, int>::first);
        if (found == votes.end()) {
            votes.emplace_back(rating.outcome, 1);
        } else {
            ++found->second;
        }
    }
    QStringList words;
    for (const auto& [outcome, count] : votes) {
        words << QStringLiteral("%1 %2").arg(count).arg(
            badgeOf(editions, ratings.point, outcome).text);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace ui

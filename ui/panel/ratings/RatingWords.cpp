#include "ui/panel/ratings/RatingWords.h"

#include "ui/base/Text.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// More points than these are counted and not named.
constexpr std::size_t mostNamed = 5;

struct RatingWords {
    Q_DECLARE_TR_FUNCTIONS(RatingWords)
};

bool isIn(const core::RatingProgress& one)
{
    return one.rated >= one.expected;
}

/// What one assessor has still to rate.
QString unratedBy(const core::RatingProgress& one, const core::Assessment& assessment,
                  const core::Editions& editions)
{
    const QString name = personName(assessment, one.member);
    if (one.rated == 0) {
        return RatingWords::tr("%1 has not rated yet.").arg(name);
    }
    std::vector<core::PointRef> points;
    for (const auto& ratings : core::pointRatings(assessment, editions)) {
        if (std::ranges::find(ratings.missing, one.member) != ratings.missing.end()) {
            points.push_back(ratings.point);
        }
    }
    return points.size() > mostNamed
               ? RatingWords::tr("%1 has not rated %n point(s).", nullptr,
                                 static_cast<int>(points.size()))
                     .arg(name)
               : RatingWords::tr("%1 has not rated %2.").arg(name, pointsInWords(editions, points));
}

} // namespace

QString progressInWords(const core::Assessment& assessment, const core::Editions& editions)
{
    const auto progress = core::ratingProgress(assessment, editions);
    return RatingWords::tr("%1 of %n assessor(s) in.", nullptr, static_cast<int>(progress.size()))
        .arg(std::ranges::count_if(progress, isIn));
}

QString unratedInWords(const core::Assessment& assessment, const core::Editions& editions)
{
    QStringList sentences;
    for (const core::RatingProgress& one : core::ratingProgress(assessment, editions)) {
        if (!isIn(one)) {
            sentences << unratedBy(one, assessment, editions);
        }
    }
    return sentences.join(u' ');
}

QString missingFor(const core::Assessment& assessment, const core::Editions& editions,
                   const std::vector<core::PointRef>& points)
{
    QStringList names;
    for (const auto& ratings : core::pointRatings(assessment, editions)) {
        if (std::ranges::find(points, ratings.point) == points.end()) {
            continue;
        }
        for (const core::PersonId& person : ratings.missing) {
            const QString name = personName(assessment, person);
            if (!names.contains(name)) {
                names << name;
            }
        }
    }
    return joined(names);
}

} // namespace ui

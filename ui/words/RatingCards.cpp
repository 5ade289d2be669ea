#include "ui/words/RatingCards.h"

#include "core/assessment/Agreement.h"
#include "ui/base/Text.h"
#include "ui/words/NoteCards.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct RatingCards {
    Q_DECLARE_TR_FUNCTIONS(RatingCards)
};

} // namespace

std::vector<CardRow> ratingCards(const core::Assessment& assessment, const core::Editions& editions,
                                 const std::vector<core::Rating>& ratings, bool withPoints)
{
    std::vector<CardRow> cards;
    for (const core::Rating& rating : ratings) {
        const OutcomeWords words =
            outcomeWords(core::editionOf(editions, rating.point.edition), rating.outcome);
        CardRow row;
        row.id = rating.assessor + "/" + core::toString(rating.point);
        row.card.leading = {{words.name, words.tone}};
        row.card.initials = initialsOf(assessment, rating.assessor);
        row.card.text = fromUtf8(rating.why);
        QStringList footer{personName(assessment, rating.assessor)};
        if (rating.confidence) {
            footer << inWords(*rating.confidence);
        }
        if (withPoints) {
            footer << RatingCards::tr("point %1").arg(pointLabel(editions, rating.point));
        }
        if (core::isLater(assessment, rating)) {
            footer << RatingCards::tr("after the reveal, not counted");
        }
        row.card.footer = footer.join(QStringLiteral(" · "));
        row.spoken = (QStringList{words.name, row.card.text} + footer).join(QStringLiteral(", "));
        cards.push_back(std::move(row));
    }
    return cards;
}

std::vector<CardRow> briefRatingCards(const core::Assessment& assessment,
                                      const core::Editions& editions,
                                      const std::vector<core::Rating>& ratings)
{
    std::vector<CardRow> cards;
    for (const core::Rating& rating : ratings) {
        const std::string id = core::toString(rating.point);
        auto card = std::ranges::find(cards, id, &CardRow::id);
        if (card == cards.end()) {
            card = cards.insert(card, CardRow{id, {}, {}});
            card->card.text = pointLabel(editions, rating.point);
            card->spoken = RatingCards::tr("Point %1").arg(card->card.text);
        }
        const OutcomeWords words =
            outcomeWords(core::editionOf(editions, rating.point.edition), rating.outcome);
        card->card.chips.push_back(
            {RatingCards::tr("%1 %2").arg(initialsOf(assessment, rating.assessor), words.name),
             words.tone});
        card->spoken +=
            RatingCards::tr(", %1: %2").arg(personName(assessment, rating.assessor), words.name);
    }
    return cards;
}

} // namespace ui

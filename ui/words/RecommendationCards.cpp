#include "ui/words/RecommendationCards.h"

#include "core/assessment/Filing.h"
#include "ui/base/Text.h"
#include "ui/words/NoteCards.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct RecommendationCards {
    Q_DECLARE_TR_FUNCTIONS(RecommendationCards)
};

/// "from a note of Una Roe": where the recommendation comes from, as far as the notes are there.
QString madeOf(const core::Recommendation& recommendation, const core::Assessment& assessment)
{
    QStringList authors;
    int notes = 0;
    for (const std::string& id : recommendation.notes) {
        if (const core::Note* note = assessment.note(id)) {
            ++notes;
            authors << personName(assessment, note->author);
        }
    }
    authors.removeDuplicates();
    return notes == 0 ? QString()
                      : RecommendationCards::tr("from %n note(s) by %1", nullptr, notes)
                            .arg(authors.join(QStringLiteral(", ")));
}

CardRow cardOf(const core::Recommendation& recommendation, const core::Assessment& assessment,
               const core::Editions& editions, const std::vector<core::PointRef>& shown)
{
    QStringList footer{inWords(recommendation.owner)};
    if (recommendation.due) {
        footer << RecommendationCards::tr("by %1").arg(inShort(*recommendation.due));
    }
    for (const std::string& theme : recommendation.themes) {
        footer << fromUtf8(theme);
    }
    const QString others = otherLabels(shown, recommendation.points, editions);
    if (!others.isEmpty()) {
        footer << RecommendationCards::tr("also under %1").arg(others);
    }
    if (const QString notes = madeOf(recommendation, assessment); !notes.isEmpty()) {
        footer << notes;
    }
    if (recommendation.status != core::Status::Open) {
        const QString reason = fromUtf8(recommendation.statusReason);
        const QString status = inWords(recommendation.status);
        footer << (reason.isEmpty() ? status : status + QStringLiteral(": ") + reason);
    }
    CardRow row;
    row.id = recommendation.id;
    row.card.leading = {{inWords(recommendation.priority), toneOf(recommendation.priority)}};
    row.card.text = fromUtf8(recommendation.text);
    row.card.footer = footer.join(QStringLiteral(" · "));
    row.spoken = (QStringList{inWords(recommendation.priority), row.card.text} + footer)
                     .join(QStringLiteral(", "));
    return row;
}

} // namespace

std::vector<CardRow> recommendationCards(const core::Assessment& assessment,
                                         const core::Editions& editions,
                                         const std::vector<core::PointRef>& points)
{
    std::vector<CardRow> cards;
    for (const core::Recommendation& recommendation : assessment.recommendations) {
        if (core::belongsUnder(points, recommendation.points, editions)) {
            cards.push_back(cardOf(recommendation, assessment, editions, points));
        }
    }
    return cards;
}

} // namespace ui

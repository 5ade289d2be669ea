#include "ui/session/DraftMarks.h"

#include "ui/session/Session.h"

#include <QCoreApplication>

namespace ui {

namespace {

const std::string ofNote = "edit/";
const std::string ofRecommendation = "edit-recommendation/";

/// The points of the record whose words are written anew at `place`; null for another place.
const std::vector<core::PointRef>* pointsAt(const core::Assessment& assessment,
                                            const std::string& place)
{
    if (place.starts_with(ofNote)) {
        const core::Note* note = assessment.note(place.substr(ofNote.size()));
        return note != nullptr ? &note->points : nullptr;
    }
    if (place.starts_with(ofRecommendation)) {
        const auto* item = assessment.recommendation(place.substr(ofRecommendation.size()));
        return item != nullptr ? &item->points : nullptr;
    }
    return nullptr;
}

/// "rating/gds-2019/1" and "answer/outcome/gds-2019/1" are about that point.
std::optional<core::PointRef> pointNamedBy(const std::string& place)
{
    const auto last = place.rfind('/');
    const auto before =
        last == std::string::npos || last == 0 ? std::string::npos : place.rfind('/', last - 1);
    return before == std::string::npos ? std::nullopt
                                       : core::pointRefFrom(place.substr(before + 1));
}

} // namespace

Drafted Drafted::in(const Session& session)
{
    Drafted drafted;
    for (const std::string& place : session.draftPlaces()) {
        if (const auto* points = pointsAt(session.assessment(), place)) {
            drafted.points.insert(points->begin(), points->end());
            drafted.wholeService = drafted.wholeService || points->empty();
        } else if (const auto point = pointNamedBy(place)) {
            drafted.points.insert(*point);
        } else if (place.ends_with("/whole") || place == "result") {
            drafted.wholeService = true;
        }
    }
    return drafted;
}

void markDrafted(std::vector<CardRow>& cards, const Session& session, core::RecordKind kind)
{
    const std::string& begin = kind == core::RecordKind::Note ? ofNote : ofRecommendation;
    for (CardRow& row : cards) {
        if (!session.draft(begin + row.id).empty()) {
            row.card.chips.push_back({draftInWords(), Tone::Information});
            row.spoken += QStringLiteral(", ") + draftSpoken();
        }
    }
}

QString draftInWords()
{
    return QCoreApplication::translate("DraftMarks", "Draft");
}

QString draftSpoken()
{
    return QCoreApplication::translate("DraftMarks", "a draft waits here");
}

} // namespace ui

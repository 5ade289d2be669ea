#pragma once

#include "core/assessment/Rules.h"
#include "core/store/SearchHit.h"
#include "ui/widgets/cards/Card.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace ui {

/// "Concern", "Recommendation", "Reason"
QString inWords(core::FoundKind kind);

/// The places of words in a text of core, as places in the text that a widget shows.
std::vector<TextPart> partsOf(const std::string& text, const std::vector<core::FoundSpan>& spans);

/// Those of the marks that are in records of this kind, by the names of the records.
std::map<std::string, std::vector<TextPart>>
namesOf(const std::map<core::RecordId, std::vector<TextPart>>& marks, core::RecordKind kind);

/// What a found place is shown as: the words around what was looked for, what it is, its point, who
/// wrote it and on which day.
struct FoundCard {
    CardRow row;
    std::vector<TextPart> marks; ///< In the text of the card.
};
/// `editions` name the points; `withService` where it may be of any assessment.
FoundCard foundCard(const core::FoundPlace& place, const core::Editions& editions,
                    bool withService);

} // namespace ui

#pragma once

#include "core/assessment/Ids.h"
#include "core/standards/Standard.h"
#include "ui/widgets/cards/Card.h"

#include <QString>

#include <set>
#include <vector>

namespace ui {

class Session;

/// Where something half-typed waits in the open assessment.
struct Drafted {
    std::set<core::PointRef> points;
    bool wholeService = false;

    static Drafted in(const Session& session);
};

/// Puts a chip on the cards of records of this kind that somebody is writing anew.
void markDrafted(std::vector<CardRow>& cards, const Session& session, core::RecordKind kind);

/// "Draft"
QString draftInWords();
/// "a draft waits here"
QString draftSpoken();

} // namespace ui

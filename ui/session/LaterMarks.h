#pragma once

#include "core/assessment/Ids.h"
#include "ui/widgets/cards/Card.h"

#include <QString>

#include <set>
#include <vector>

namespace ui {

class Session;

/// The points of the open assessment that somebody wants to come back to, or that have notes which
/// they want to come back to.
struct ForLater {
    std::set<core::PointRef> points;
    bool wholeService = false;

    static ForLater in(const Session& session);
};

/// The record that a mark on these points is kept with; on none, that of the whole service.
core::RecordId markOf(const std::vector<core::PointRef>& points);
/// Whether these points themselves are marked.
bool isForLater(const Session& session, const std::vector<core::PointRef>& points);
/// Marks them where they are not marked, else takes the mark away.
void toggleLater(Session& session, const std::vector<core::PointRef>& points);
/// The same for a note.
void toggleLater(Session& session, const std::string& note);

/// Puts a chip on the cards of notes that are marked.
void markForLater(std::vector<CardRow>& cards, const Session& session);

/// "Later"
QString laterInWords();
/// "marked for later"
QString laterSpoken();

} // namespace ui

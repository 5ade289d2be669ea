#include "ui/session/LaterMarks.h"

#include "core/assessment/Filing.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

bool isMarked(const Session& session, const core::RecordId& record)
{
    return session.markedForLater().contains(record);
}

} // namespace

ForLater ForLater::in(const Session& session)
{
    ForLater later;
    for (const core::RecordId& record : session.markedForLater()) {
        if (record == core::assessmentRecord) {
            later.wholeService = true;
        } else if (const auto point = core::pointRefFrom(record.name);
                   point && record.kind == core::RecordKind::Outcome) {
            later.points.insert(*point);
        } else if (const core::Note* note = session.assessment().note(record.name)) {
            later.points.insert(note->points.begin(), note->points.end());
            later.wholeService =
                later.wholeService || core::belongsUnder({}, note->points, session.editions());
        }
    }
    return later;
}

core::RecordId markOf(const std::vector<core::PointRef>& points)
{
    return points.empty() ? core::assessmentRecord : core::outcomeRecord(points.front());
}

bool isForLater(const Session& session, const std::vector<core::PointRef>& points)
{
    return isMarked(session, markOf(points)) ||
           std::ranges::any_of(points, [&](const core::PointRef& point) {
               return isMarked(session, core::outcomeRecord(point));
           });
}

void toggleLater(Session& session, const std::vector<core::PointRef>& points)
{
    if (!isForLater(session, points)) {
        session.markForLater(markOf(points), true);
        return;
    }
    // What is judged together now may have been apart when it was marked.
    for (const core::PointRef& point : points) {
        if (isMarked(session, core::outcomeRecord(point))) {
            session.markForLater(core::outcomeRecord(point), false);
        }
    }
    if (points.empty()) {
        session.markForLater(core::assessmentRecord, false);
    }
}

void toggleLater(Session& session, const std::string& note)
{
    const core::RecordId record = core::noteRecord(note);
    session.markForLater(record, !isMarked(session, record));
}

void markForLater(std::vector<CardRow>& cards, const Session& session)
{
    for (CardRow& row : cards) {
        if (isMarked(session, core::noteRecord(row.id))) {
            row.card.chips.push_back({laterInWords(), Tone::Information});
            row.spoken += QStringLiteral(", ") + laterSpoken();
        }
    }
}

QString laterInWords()
{
    return QCoreApplication::translate("LaterMarks", "Later");
}

QString laterSpoken()
{
    return QCoreApplication::translate("LaterMarks", "marked for later");
}

} // namespace ui

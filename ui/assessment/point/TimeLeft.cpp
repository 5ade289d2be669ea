#include "ui/assessment/point/TimeLeft.h"

#include "core/assessment/AgendaDay.h"
#include "ui/words/AgendaWords.h"

namespace ui {

namespace {

constexpr std::int64_t aMinute = 60'000;

} // namespace

TimeLeft::TimeLeft(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &TimeLeft::look);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (what.touches(core::RecordKind::Assessment)) {
            look();
        }
    });
}

void TimeLeft::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    look();
}

void TimeLeft::look()
{
    emit changed(words());
    m_minute.stop();
    if (m_session.hasAssessment() && m_session.assessment().agenda.start) {
        // With the clock on the wall, whose minutes begin for everybody at once.
        const std::int64_t past = m_session.clock()().milliseconds % aMinute;
        m_minute.start(static_cast<int>(aMinute - past));
    }
}

QString TimeLeft::words() const
{
    if (!m_session.hasAssessment() || m_points.empty()) {
        return {};
    }
    const core::Assessment& assessment = m_session.assessment();
    if (!assessment.agenda.start) {
        return {};
    }
    const core::AgendaDay day = core::agendaDay(assessment.agenda, m_session.editions());
    const core::AgendaPart* part = day.partOf(m_points.front());
    return part == nullptr
               ? QString()
               : timeLeftInWords(core::timeOf(*part, day, assessment.date,
                                              core::localWallTime(m_session.clock()())));
}

} // namespace ui

#include "ui/session/DraftKeeper.h"

#include "ui/base/Text.h"

#include <utility>

namespace ui {

namespace {

DraftPace::Time steadyNow()
{
    return std::chrono::duration_cast<DraftPace::Time>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

DraftKeeper::DraftKeeper(Session& session, QObject* parent)
    : DraftKeeper(session, steadyNow, parent)
{
}

DraftKeeper::DraftKeeper(Session& session, Now now, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepDue);
}

DraftKeeper::~DraftKeeper()
{
    keepNow();
}

void DraftKeeper::keepSoon(const std::string& place, const QString& text)
{
    if (m_pace.due() && m_place != place) {
        keepNow();
    }
    if (m_session.isNull() || !m_session->mayKeepDraft(place)) {
        return;
    }
    m_assessment = isOfCasebook(place) ? core::AssessmentId() : m_session->ledger().id();
    m_place = place;
    m_text = text;
    const auto now = m_now();
    const bool isDue = m_pace.due() && *m_pace.due() <= now;
    m_pace.typed(now);
    if (isDue) {
        keepNow();
    } else {
        m_timer.start(*m_pace.due() - now);
    }
}

void DraftKeeper::keepDue()
{
    const auto due = m_pace.due();
    const auto now = m_now();
    if (due && *due <= now) {
        keepNow();
    } else if (due) {
        m_timer.start(*due - now);
    }
}

bool DraftKeeper::isStillOpen() const
{
    return !m_session.isNull() && m_session->mayKeepDraft(m_place) &&
           (isOfCasebook(m_place) || m_session->ledger().id() == m_assessment);
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    if (!m_pace.due()) {
        return;
    }
    m_pace.kept();
    if (isStillOpen()) {
        m_session->keepDraft(m_place, toUtf8(m_text));
    }
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_pace.kept();
}

std::string draftPlace(const Session& session, const char* what,
                       const std::vector<core::PointRef>& points)
{
    const std::string begin = std::string(what) + "/";
    for (const core::PointRef& point : points) {
        if (!session.draft(begin + core::toString(point)).empty()) {
            return begin + core::toString(point);
        }
    }
    return begin + (points.empty() ? "whole" : core::toString(points.front()));
}

} // namespace ui

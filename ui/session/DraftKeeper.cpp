#include "ui/session/DraftKeeper.h"

#include "ui/base/Text.h"

#include <chrono>

namespace ui {

namespace {
constexpr std::chrono::milliseconds pause{400};
constexpr std::chrono::milliseconds longest{2000};
} // namespace

DraftKeeper::DraftKeeper(Session& session, QObject* parent) : QObject(parent), m_session(&session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

DraftKeeper::~DraftKeeper()
{
    keepNow();
}

void DraftKeeper::keepSoon(const std::string& place, const QString& text)
{
    if (m_waits && m_place != place) {
        keepNow();
    }
    if (m_session.isNull() || !m_session->hasAssessment()) {
        return;
    }
    m_assessment = m_session->ledger().id();
    if (!m_waits) {
        m_since.start();
    }
    m_place = place;
    m_text = text;
    m_waits = true;
    if (m_since.hasExpired(longest.count())) {
        keepNow();
    } else {
        m_pause.start();
    }
}

void DraftKeeper::keepNow()
{
    m_pause.stop();
    if (!m_waits) {
        return;
    }
    m_waits = false;
    if (!m_session.isNull() && m_session->hasAssessment() &&
        m_session->ledger().id() == m_assessment && !m_session->savedState().readOnly) {
        m_session->keepDraft(m_place, toUtf8(m_text));
    }
}

void DraftKeeper::forget()
{
    m_pause.stop();
    m_waits = false;
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

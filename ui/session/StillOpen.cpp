#include "ui/session/StillOpen.h"

#include "ui/session/Session.h"

namespace ui {

namespace {

std::optional<core::AssessmentId> openIn(const Session& session)
{
    return session.hasAssessment() ? std::optional(session.ledger().id()) : std::nullopt;
}

} // namespace

StillOpen::StillOpen(const Session& session) : m_session(&session), m_assessment(openIn(session)) {}

StillOpen::operator bool() const
{
    return m_session && (!m_assessment || openIn(*m_session) == m_assessment);
}

} // namespace ui

#pragma once

#include "ui/session/Session.h"

#include <optional>

namespace ui {

/// What the service team says of itself: the self-assessment that the open assessment names, when
/// the casebook holds it. It stands beside the panel's view and is never counted.
class SelfAssessed {
public:
    explicit SelfAssessed(Session& session) : m_session(session) {}

    /// Reads it when the open assessment names another one than before.
    void refresh();
    /// Reads it anew the next time.
    void forget() { m_id.reset(); }
    bool isThere() const { return m_assessment.has_value(); }
    /// Null when the team said nothing of `point`.
    const core::Outcome* outcome(const core::PointRef& point) const;

private:
    Session& m_session;
    std::optional<core::AssessmentId> m_id;
    std::optional<core::Assessment> m_assessment;
};

} // namespace ui

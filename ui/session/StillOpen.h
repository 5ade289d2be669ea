#pragma once

#include "core/assessment/Ids.h"

#include <QPointer>

#include <optional>

namespace ui {

class Session;

/// Whether what a question was asked about is still there when it is answered: meanwhile the
/// casebook may have been left, or another program may have taken the assessment out of it.
class StillOpen {
public:
    explicit StillOpen(const Session& session);

    explicit operator bool() const;

private:
    QPointer<const Session> m_session;
    std::optional<core::AssessmentId> m_assessment; ///< Nothing when none was open.
};

} // namespace ui

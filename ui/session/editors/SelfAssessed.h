#pragma once

#include "ui/session/Session.h"

#include <QObject>

#include <optional>

namespace ui {

/// What the service team says of itself: the self-assessment that the open assessment names, when
/// the casebook holds it. It stands beside the panel's view and is never counted.
class SelfAssessed : public QObject {
    Q_OBJECT

public:
    explicit SelfAssessed(Session& session, QObject* parent = nullptr);

    /// Reads it when the open assessment names another one than before. Where another program is in
    /// the way, `wasRead` tells when it is there.
    void refresh();
    /// Reads it anew the next time.
    void forget() { m_id.reset(); }
    /// Null where there is none.
    const core::Assessment* assessment() const { return m_assessment ? &*m_assessment : nullptr; }
    /// Those of the self-assessment.
    const core::Editions& editions() const { return m_editions; }
    /// Null when the team said nothing of `point`.
    const core::Outcome* outcome(const core::PointRef& point) const;

signals:
    /// It came after `refresh` had returned.
    void wasRead();

private:
    struct Read {
        core::Assessment assessment;
        core::Editions editions;
    };
    core::Result<Read> read() const;
    void take(core::Result<Read> read);

    Session& m_session;
    Retry m_reading;
    std::optional<core::AssessmentId> m_id; ///< What was read last, or is being read.
    std::optional<core::Assessment> m_assessment;
    core::Editions m_editions;
    bool m_isRefreshing = false;
};

} // namespace ui

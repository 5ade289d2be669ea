#pragma once

#include "ui/session/Session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

/// Keeps what somebody is typing in one field as a draft of the session: after a short pause, and
/// at least every two seconds while the typing goes on. It is kept for the assessment in which it
/// was typed, and no other. A read-only casebook keeps nothing.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(Session& session, QObject* parent = nullptr);
    ~DraftKeeper() override; ///< Keeps what waits, if the session is still there.

    /// What stands at `place` now. When the place changes, the old one is kept first.
    void keepSoon(const std::string& place, const QString& text);
    void keepNow();
    /// What waits is no longer wanted: a step holds it now.
    void forget();

private:
    QPointer<Session> m_session;
    core::AssessmentId m_assessment;
    std::string m_place;
    QString m_text;
    bool m_waits = false;
    QTimer m_pause;
    QElapsedTimer m_since;
};

/// The place of the draft about these points: "note/gds-2019/1", "note/whole". Where one waits
/// under any of them it is that place: the first point is another one once an assessment moved.
std::string draftPlace(const Session& session, const char* what,
                       const std::vector<core::PointRef>& points);

} // namespace ui

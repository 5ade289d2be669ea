#pragma once

#include "ui/session/DraftPace.h"
#include "ui/session/Session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace ui {

/// Keeps what somebody is typing in one field as a draft of the session, at the pace of DraftPace:
/// a crash costs less than a second of it. It is kept for the assessment in which it was typed, and
/// no other. A read-only casebook keeps nothing.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    using Now = std::function<DraftPace::Time()>;

    explicit DraftKeeper(Session& session, QObject* parent = nullptr);
    DraftKeeper(Session& session, Now now, QObject* parent = nullptr);
    ~DraftKeeper() override; ///< Keeps what waits, if the session is still there.

    /// What stands at `place` now. When the place changes, the old one is kept first.
    void keepSoon(const std::string& place, const QString& text);
    void keepNow();
    /// Keeps what is due.
    void keepDue();
    /// What waits is no longer wanted: a step holds it now.
    void forget();

private:
    bool isStillOpen() const;

    QPointer<Session> m_session;
    Now m_now;
    core::AssessmentId m_assessment; ///< Empty for a draft of the casebook itself.
    std::string m_place;
    QString m_text;
    DraftPace m_pace;
    QTimer m_timer;
};

/// The place of the draft about these points: "note/gds-2019/1", "note/whole". Where one waits
/// under any of them it is that place: the first point is another one once an assessment moved.
std::string draftPlace(const Session& session, const char* what,
                       const std::vector<core::PointRef>& points);

} // namespace ui

#pragma once

#include "ui/Session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

/// Keeps what somebody is typing in one field as a draft of the session: after a short pause, and
/// at least every two seconds while the typing goes on. A read-only casebook keeps nothing.
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
    std::string m_place;
    QString m_text;
    bool m_waits = false;
    QTimer m_pause;
    QElapsedTimer m_since;
};

} // namespace ui

#pragma once

#include "ui/session/Session.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// How much of its time is left to the section of the agenda that holds the points which are shown,
/// in words, each minute anew. Nothing interrupts: whoever wants to know looks.
class TimeLeft : public QObject {
    Q_OBJECT

public:
    explicit TimeLeft(Session& session, QObject* parent = nullptr);

    void showPoints(const std::vector<core::PointRef>& points);
    /// Looks at the clock.
    void look();

signals:
    /// Empty for nothing to say.
    void changed(const QString& words);

private:
    QString words() const;

    Session& m_session;
    QTimer m_minute;
    std::vector<core::PointRef> m_points;
};

} // namespace ui

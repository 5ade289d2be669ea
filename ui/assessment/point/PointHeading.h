#pragma once

#include "ui/session/Session.h"

#include <QLabel>
#include <QWidget>

namespace ui {

/// Number and title of the points that are shown, with what they are judged together with
/// and who leads.
class PointHeading : public QWidget {
    Q_OBJECT

public:
    explicit PointHeading(Session& session, QWidget* parent = nullptr);

    void showPoints(const std::vector<core::PointRef>& points);
    /// Says quietly, behind the rest, how much time is left; empty for nothing.
    void showTimeLeft(const QString& words);

private:
    QString circumstances(const std::vector<core::PointRef>& points) const;
    QString leaders(const std::vector<core::PointRef>& points) const;

    Session& m_session;
    QLabel* m_title;
    QLabel* m_circumstances;
    QString m_about;
    QString m_timeLeft;
};

} // namespace ui

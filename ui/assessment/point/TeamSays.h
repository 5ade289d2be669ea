#pragma once

#include "ui/session/editors/SelfAssessed.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace ui {

/// What the service team says of itself about the chosen points, from the self-assessment that the
/// open assessment is linked to. It stands beside the panel's view, clearly apart, and is never
/// counted. Hidden where there is none. Notes that the team kept to itself are not shown.
class TeamSays : public QFrame {
    Q_OBJECT

public:
    explicit TeamSays(Session& session, QWidget* parent = nullptr);

    void showPoints(const std::vector<core::PointRef>& points);
    /// The assessment may be linked to another one, or the other one may have changed.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList linesFor(const core::PointRef& point) const;

    Session& m_session;
    QLabel* m_title;
    QLabel* m_words;
    std::vector<core::PointRef> m_points;
    SelfAssessed m_self;
};

} // namespace ui

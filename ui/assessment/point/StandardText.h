#pragma once

#include "ui/session/Session.h"
#include "ui/widgets/FoldButton.h"

#include <QVBoxLayout>
#include <QWidget>

namespace ui {

/// What the standards say about the points that are shown: behind a button, because a panel reads
/// it before the day more than on it.
class StandardText : public QWidget {
    Q_OBJECT

public:
    explicit StandardText(Session& session, QWidget* parent = nullptr);

    /// For a place above the text; it hides where no point is shown.
    FoldButton* fold() { return m_fold; }
    void showPoints(const std::vector<core::PointRef>& points);

private:
    void unfold(bool open);
    void fill();
    /// As rich text, so that a point is one stop of Tab and is read in one go.
    QString textOf(const core::Point& point, const core::PointRef& ref) const;

    Session& m_session;
    FoldButton* m_fold;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_all;
    std::vector<core::PointRef> m_points;
};

} // namespace ui

#pragma once

#include "ui/assessment/outcome/RatingsBox.h"
#include "ui/assessment/outcome/ScaleChoice.h"
#include "ui/assessment/outcome/WholeResult.h"
#include "ui/session/Session.h"
#include "ui/session/editors/OutcomeSet.h"
#include "ui/session/editors/RecommendationsPane.h"

#include <QScrollArea>
#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QPushButton;

namespace ui {

/// What the panel settles for the points that are shown, and what should be done.
class OutcomePane : public QWidget {
    Q_OBJECT

public:
    explicit OutcomePane(Session& session, QWidget* parent = nullptr);

    void startAfresh();
    void showPoints(const std::vector<core::PointRef>& points);
    void refresh(const Changed& what);
    void finishTyping();
    void focusOutcome();
    void newRecommendation();
    void showRecommendation(const std::string& id);
    /// The same, and the keyboard stays where it is.
    void bringUpRecommendation(const std::string& id) { m_recommendations->bringUp(id); }
    /// Marks words in reasons and recommendations, and in no others.
    void mark(std::map<core::RecordId, std::vector<TextPart>> marks);
    /// The keyboard goes to the reason that is recorded as this.
    void focusReason(const core::RecordId& outcome);

signals:
    void ratingsAsked(const core::PointRef& point);
    /// To choose between two versions of the record.
    void disputeAsked(const core::RecordId& record);

private:
    std::vector<std::vector<OutcomePart>> parted(bool apart) const;
    void arrangeSets();
    void clearSets();
    void writeApart(bool apart);
    void refreshDisputes();
    /// A team that assesses itself is no panel.
    void tellWhose();

    Session& m_session;
    QScrollArea* m_scroll;
    QWidget* m_settling;
    QVBoxLayout* m_setColumn;
    QLabel* m_heading = nullptr;
    ScaleChoice* m_scales;
    std::vector<OutcomeSet*> m_sets;
    /// Points of which each should have a reason of its own, though they are recorded alike.
    std::set<std::vector<core::PointRef>> m_apart;
    QPushButton* m_together;
    WholeResult* m_whole;
    RatingsBox* m_ratings;
    RecommendationsPane* m_recommendations;
    QPushButton* m_disputed;
    core::RecordId m_disputedRecord;
    std::vector<core::PointRef> m_points;
    std::map<core::RecordId, std::vector<TextPart>> m_marks;
};

} // namespace ui

#pragma once

#include "ui/session/PagePlace.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <filesystem>

namespace ui {

class HandedBanner;
class OutcomePane;
class Panes;
class PointPane;
class PointsPane;
enum class PointOrder;
class RecommendationsPane;

/// The walk-through of the open assessment: the points, the notes of the chosen one, and what the
/// panel settles for it.
class AssessmentPage : public QWidget {
    Q_OBJECT

public:
    /// The session outlives the page.
    explicit AssessmentPage(Session& session, QWidget* parent = nullptr);
    ~AssessmentPage() override;

    /// The points that are shown: one, or several that are judged together; none for the whole
    /// service.
    const std::vector<core::PointRef>& points() const;
    /// Where one is on the page, and the way back there.
    PagePlace here() const;
    void comeBack(const PagePlace& place);
    /// The note that is chosen; null for none.
    const core::Note* chosenNote() const;
    /// Files a note under other points than those that are shown; or, where it `stays`, under both.
    void fileNote(const std::string& note, const std::vector<core::PointRef>& onto, bool stays);

public slots:
    void nextPoint();
    void previousPoint();
    void newNote();
    void goToPoints();
    void goToNotes();
    void goToOutcome();
    void newRecommendation();
    // The orders of the list of points, which gets the keyboard.
    void showAgenda();
    void showStandardOrder();
    void showMine();
    /// A new recommendation that is made of the chosen note; without one, to the notes.
    void recommendFromNote();
    /// Marks what the keyboard is on to come back to, a note or the points that are shown, or takes
    /// the mark away.
    void toggleLater();
    /// Shows in the list of points only what is marked, or everything again.
    void showLater();
    void showPoint(const core::PointRef& point);
    /// Shows the note, recommendation, outcome or rating, with the first of its points.
    void showRecord(const core::RecordId& record);
    /// Takes what is typed and finished, and keeps the rest as drafts. Call it before another
    /// assessment is opened, the casebook is closed, or a pack or report is made.
    void finishTyping();

    /// What to ask is folded away, or shown.
    void foldQuestions(bool folded);

    /// Attaches files to the points that are shown.
    void attach(const std::vector<std::filesystem::path>& files);

signals:
    void questionsFolded(bool folded);
    void ratingsAsked(const core::PointRef& point);
    void disputeAsked(const core::RecordId& record);
    void filesAsked();
    void filingAsked(); ///< Of the chosen note.
    void attachmentSaveAsked(const std::string& attachment);
    void attachmentEditAsked(const std::string& attachment);
    void answerAsked();
    void handBackAsked();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void connectNotes();
    void opened();
    void pointChosen();
    void refresh(const Changed& what);
    void showPoints(const std::vector<core::PointRef>& points);
    void showOrder(PointOrder order);

    Session& m_session;
    HandedBanner* m_handed;
    PointsPane* m_points;
    PointPane* m_point;
    OutcomePane* m_outcome;
    RecommendationsPane* m_recommendations;
    Panes* m_panes;
};

} // namespace ui

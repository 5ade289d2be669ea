#pragma once

#include "ui/assessment/find/WordFinder.h"
#include "ui/session/PagePlace.h"
#include "ui/session/Session.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>

namespace ui {

class FindPane;
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
    bool isFinding() const;
    /// Files a note under other points than those that are shown; or, where it `stays`, under both.
    void fileNote(const std::string& note, const std::vector<core::PointRef>& onto, bool stays);

public slots:
    void nextPoint();
    void previousPoint();
    void newNote();
    /// The page is seen: the keyboard goes to the list, or to what was found.
    void comeUp();
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
    // Finding words here or in all assessments; see FindPane.
    void findHere();
    void findEverywhere();
    void filterFinds();
    void findNext();
    void findPrevious();
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
    /// A find in another assessment.
    void hitAsked(const core::Hit& hit);
    /// Back to another assessment, where somebody was before they looked for something.
    void wayBackAsked(const core::AssessmentId& id, const std::vector<core::PointRef>& points);
    /// Nobody looks for anything any more.
    void findLeft();
    void questionsFolded(bool folded);
    void ratingsAsked(const core::PointRef& point);
    void disputeAsked(const core::RecordId& record);
    void filesAsked();
    void filingAsked(); ///< Of the chosen note.
    void attachmentSaveAsked(const std::string& attachment);
    void attachmentEditAsked(const std::string& attachment);
    void answerAsked();
    void handBackAsked();

private:
    void connectNotes();
    void connectFind();
    void beginFind(WordFinder::Where where);
    /// Back to where somebody was.
    void leaveFind();
    /// The list of points is there again, and what is shown stays.
    void closeFind();
    void goTo(const core::FoundPlace& place, bool withKeyboard);
    /// Shows the record in its place. Where only one pane is seen, that stays as it is.
    void bringUp(const core::RecordId& record);
    void opened();
    void pointChosen();
    void refresh(const Changed& what);
    void showPoints(const std::vector<core::PointRef>& points);
    void showOrder(PointOrder order);

    Session& m_session;
    HandedBanner* m_handed;
    /// Where somebody was before they looked for something.
    struct Place {
        core::AssessmentId assessment;
        std::vector<core::PointRef> points;
        std::string note;
        QPointer<QWidget> keyboard;
    };

    PointsPane* m_points;
    FindPane* m_find;
    QWidget* m_side; ///< The points, or what was found, in one place.
    Place m_before;
    core::AssessmentId m_open;
    bool m_followsHit = false; ///< The assessment of a find is about to be opened.
    PointPane* m_point;
    OutcomePane* m_outcome;
    RecommendationsPane* m_recommendations;
    Panes* m_panes;
};

} // namespace ui

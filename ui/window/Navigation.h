#pragma once

#include "core/assessment/Edit.h"
#include "core/support/Result.h"
#include "ui/base/Retry.h"
#include "ui/window/AssessmentPlace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <vector>

namespace core {
struct Hit;
}

namespace ui {

class Actions;
class ActionsPage;
class AssessmentPage;
class DayPage;
class PageStack;
enum class DayPageKind;
class ProblemPage;
class Prompts;
struct PagesPlace;
class ReportPage;
class Session;
class StandardsPage;
class StartPage;
class Workspace;

/// The pages of the window and the ways between them. A page is made when it is first shown, and
/// goes with the casebook that it is about.
class Navigation : public QObject {
    Q_OBJECT

public:
    /// What pages ask for runs as the action of that name. Everything outlives this.
    Navigation(Workspace& workspace, Actions& actions, Prompts& prompts, QWidget& window);
    /// Takes the pages away while the window is still whole.
    ~Navigation() override;

    QWidget* view() const;
    ProblemPage& problemPage() const { return *m_problem; }
    // The others are null until they were first shown.
    StartPage* startPage() const { return m_start; }
    AssessmentPage* assessmentPage() const { return m_assessment; }
    ReportPage* reportPage() const { return m_report; }
    StandardsPage* standardsPage() const { return m_standards; }

    // The page that is seen: null when it is another one.
    StartPage* shownStart() const;
    AssessmentPage* shownAssessment() const;
    ReportPage* shownReport() const;
    StandardsPage* shownStandards() const;
    ActionsPage* shownActions() const;
    DayPage* shownDayPage() const;
    bool showsDayPage(DayPageKind kind) const;
    bool showsProblem() const;
    /// Whether what is seen is about the open assessment.
    bool showsAssessment() const;
    /// Whether the way back from what is shown leads to the open assessment.
    bool leadsBackToAssessment() const;

    /// Instead of a casebook that could not be opened.
    void showProblem(const core::Problem& problem);
    void showStart();
    /// Opens it and calls `then` over its walk-through; without `then`, shows where somebody was in
    /// it last. Tells when it cannot be opened.
    void openAssessment(const core::AssessmentId& id, std::function<void()> then = {});
    void showAssessment();
    void showPoint(const core::PointRef& point);
    void showRecord(const core::RecordId& record);
    void openHit(const core::Hit& hit);
    void showReport();
    void showStandards();
    /// What became of the recommendations of all assessments.
    void showActions();
    void showDayPage(DayPageKind kind);
    void goBack();
    /// Editions have other names now, which the list of assessments has read already.
    void forgetStart();

    /// Where somebody is in the open assessment is where they were in it last.
    void keepPlace();
    /// Where somebody was in an assessment last.
    AssessmentPlace placeIn(const core::AssessmentId& id) const;
    void setPlace(const core::AssessmentId& id, const AssessmentPlace& place);
    void forgetPlace(const core::AssessmentId& id);

    /// Where somebody is in the window, and the way back there in one that takes its place.
    PagesPlace here();
    void comeBack(const PagesPlace& place);

    /// Takes what was typed, which is saved like every change.
    void finishTyping();
    /// The same, and tries to save all that waits. The Problem is why not everything could be saved
    /// now.
    core::Result<core::Done> finish();
    /// The same before something that needs all of it on disk: calls `then` once it is, or says
    /// under `title` that it is not.
    void whenSaved(const QString& title, std::function<void()> then);

signals:
    /// Another page is seen, or it offers something else.
    void changed();
    /// The walk-through is about to be shown for the first time.
    void walkThroughMade(AssessmentPage& page);
    /// An assessment that was asked for cannot be opened, which was told.
    void openingFailed();
    void attachmentSaveAsked(const std::string& attachment);
    void attachmentEditAsked(const std::string& attachment);

private:
    void follow(Session& session);
    void showPage(QWidget* page);
    void forgetPages();
    void comeBack(const AssessmentPlace& place);
    void comeBackToStandards(const PagesPlace& place);
    StartPage* makeStart();
    AssessmentPage* makeAssessment();
    StandardsPage* makeStandards();
    ActionsPage* makeActions();
    DayPage* makeDay(DayPageKind kind);

    Workspace& m_workspace;
    Actions& m_actions;
    Prompts& m_prompts;
    QWidget& m_window;
    QPointer<PageStack> m_pages;
    Retry m_opening;
    Retry m_saving;
    ProblemPage* m_problem;
    QWidget* m_problemArea;
    StartPage* m_start = nullptr;
    AssessmentPage* m_assessment = nullptr;
    ReportPage* m_report = nullptr;
    StandardsPage* m_standards = nullptr;
    ActionsPage* m_followUp = nullptr;
    std::vector<DayPage*> m_days; ///< By kind; null until first asked for.
    std::map<core::AssessmentId, AssessmentPlace> m_places;
    bool m_fromAssessment = false; ///< Where the way back from the standards leads.
};

} // namespace ui

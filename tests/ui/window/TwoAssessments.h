#pragma once

#include "tests/ui/panel/OpenDay.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/session/Session.h"
#include "ui/start/ImportTasks.h"
#include "ui/window/TabStrip.h"

#include <QPlainTextEdit>

#include <catch2/catch.hpp>

/// A window with two assessments by one standard, of which the first is seen, and both have a tab.
class TwoAssessments : public OpenDay {
public:
    TwoAssessments() : first(session().ledger().id()), second(begin("Report a blocked river"))
    {
        window().openAssessment(second);
        takeHere("The river is blocked");
        window().openAssessment(first);
        trigger("goToAssessment");
    }

    core::AssessmentId begin(const char* service)
    {
        ui::BegunAssessment begun;
        begun.wanted.service.name = service;
        begun.wanted.service.phase = "alpha";
        begun.wanted.standards = {"gds-2019"};
        begun.yourName = "Lena Dahl";
        return ui::beginAssessment(session(), begun).value();
    }

    /// Writes a note here, as a step of the undo stack.
    void takeHere(const char* text)
    {
        core::Note note;
        note.text = text;
        note.points = {gds(1)};
        REQUIRE(session().take("Add note", session().editor().addNote(note)));
    }

    bool has(const char* text) { return isIn(assessment(), text); }
    /// The same of what is on disk.
    bool keeps(const core::AssessmentId& id, const char* text)
    {
        return isIn(session().casebook().read(id)->assessment(), text);
    }
    bool keepsDraft(const core::AssessmentId& id, const char* text)
    {
        const auto drafts = session().casebook().drafts(id).value();
        return std::ranges::any_of(drafts, [&](const auto& draft) { return draft.text == text; });
    }

    ui::TabStrip& strip() { return *find<ui::TabStrip>("tabStrip"); }
    ui::AssessmentPage& walk() { return *find<ui::AssessmentPage>("assessmentPage"); }
    QString typed() { return find<QPlainTextEdit>("composer")->toPlainText(); }
    core::AssessmentId here() { return session().ledger().id(); }

    core::AssessmentId first;
    core::AssessmentId second;

private:
    static bool isIn(const core::Assessment& assessment, const char* text)
    {
        return std::ranges::any_of(assessment.notes,
                                   [&](const core::Note& note) { return note.text == text; });
    }
};

#include "ui/panel/people/GivePoints.h"

#include "core/assessment/Coverage.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Prompts.h"
#include "ui/panel/people/PeopleRows.h"
#include "ui/session/Session.h"
#include "ui/session/StillOpen.h"
#include "ui/widgets/PreviewDialog.h"

#include <QCoreApplication>

#include <utility>

namespace ui {

namespace {

struct GivePoints {
    Q_DECLARE_TR_FUNCTIONS(GivePoints)
};

} // namespace

void givePointsByProfession(Session& session, Prompts& prompts, QWidget* parent)
{
    const auto changes = core::givenByProfession(session.assessment(), session.editions());
    if (changes.empty()) {
        prompts.tell(
            parent, GivePoints::tr("Give points by profession"),
            GivePoints::tr("Nothing to give: every point that somebody's profession leads or "
                           "contributes to is theirs already."));
        return;
    }
    core::Assessment after = session.assessment();
    after.panel.clear();
    std::vector<Step> steps;
    for (const auto& [record, change] : changes) {
        after.panel.push_back(std::get<core::Enrol>(change).member);
        steps.push_back({record, change});
    }
    std::vector<GridRow> rows = memberRows(after, session.editions());
    for (GridRow& row : rows) {
        row.cells = {row.cells[0], row.cells[3], row.cells[4]};
    }
    PreviewDialog dialog(
        GivePoints::tr("Give points by profession"),
        GivePoints::tr(
            "Points that nobody leads go to those whose profession leads them. What somebody has "
            "already stays theirs. These members would have:"),
        {GivePoints::tr("Name"), GivePoints::tr("Leads"), GivePoints::tr("Contributes")},
        std::move(rows), GivePoints::tr("Give the points"), parent);
    tellHandbookPlace(dialog, HandbookPlace{"lead", "Put the panel together"});
    const StillOpen still(session);
    if (prompts.run(dialog) && still) {
        session.take(QT_TRANSLATE_NOOP("ui::StepName", "Give points by profession"), steps);
    }
}

} // namespace ui

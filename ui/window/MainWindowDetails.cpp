#include "ui/assessment/details/DetailsDialog.h"
#include "ui/base/Prompts.h"
#include "ui/report/HouseStyleDialog.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Session.h"
#include "ui/window/MainWindow.h"

// What the window does about an assessment as a whole, and about the looks of its reports.
namespace ui {

void MainWindow::editDetails()
{
    finish();
    DetailsDialog dialog(*m_session, m_context.layouts, m_prompts, this);
    if (m_prompts.run(dialog)) {
        m_session->take(tr("Change the details"), dialog.steps());
    }
}

void MainWindow::chooseHouseStyle()
{
    HouseStyleDialog dialog(m_session->casebook(), m_prompts, m_context.documents, this);
    connect(&dialog, &HouseStyleDialog::styleChanged, this, [this] {
        if (m_reportPage != nullptr) {
            m_reportPage->refreshSoon();
        }
    });
    m_prompts.run(dialog);
}

} // namespace ui

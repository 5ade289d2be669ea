#include "ui/packs/PackBanner.h"
#include "ui/window/FileActions.h"
#include "ui/window/HandbookActions.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Navigation.h"
#include "ui/window/TabActions.h"
#include "ui/window/WindowHandOver.h"
#include "ui/window/Workspace.h"

#include <utility>

namespace ui {

WindowHandOver MainWindow::handOver()
{
    WindowHandOver handed;
    handed.geometry = saveGeometry();
    handed.isShown = isVisible();
    handed.hasHandbook = m_handbook->isShown();
    handed.wanted = m_workspace->wanted();
    handed.pages = m_navigation->here();
    m_navigation->finishTyping();
    handed.tabs = m_tabs->tabs();
    handed.session = m_workspace->letGo();
    return handed;
}

void MainWindow::standLike(const WindowHandOver& handed)
{
    restoreGeometry(handed.geometry);
    if (handed.isShown) {
        show();
    }
}

void MainWindow::takeOver(WindowHandOver handed)
{
    if (handed.session == nullptr) {
        // It is asked for once more: the words of why not are of the language before.
        handed.wanted.empty() ? m_files->openUsual() : m_files->open(handed.wanted);
        return;
    }
    m_tabs->takeOver(std::move(handed.tabs));
    m_workspace->takeOver(std::move(handed.session), handed.wanted);
    if (handed.pages.page == PagesPlace::Page::Problem) {
        m_files->open(handed.wanted);
    }
    m_navigation->comeBack(handed.pages);
    if (handed.hasHandbook) {
        m_handbook->show();
    }
}

} // namespace ui

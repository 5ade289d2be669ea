#include "ui/base/Preferences.h"
#include "ui/window/FileActions.h"
#include "ui/window/MainWindow.h"
#include "ui/window/TabActions.h"

#include <QCloseEvent>
#include <QDialog>

#include <utility>

namespace ui {

bool MainWindow::mayClose()
{
    if (!m_mayClose) {
        m_isAsking = true;
        m_files->leave([this] {
            m_mayClose = true;
            if (!m_isAsking) {
                close();
            }
        });
        m_isAsking = false;
    }
    return std::exchange(m_mayClose, false);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // The end of a session closes the window behind an open dialog. What is under way there is
    // stopped; who keeps what they changed there keeps the window too.
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            dialog->reject();
        }
        if (dialog->isVisible() && dialog->isWindowModified()) {
            event->ignore();
            return;
        }
    }
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    m_tabs->remember();
    QMainWindow::closeEvent(event);
}

} // namespace ui

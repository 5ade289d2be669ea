#include "ui/window/HandbookActions.h"

#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/handbook/HandbookWindow.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QWidget>

namespace ui {

HandbookActions::HandbookActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                                 Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["handbook"], &QAction::triggered, this, [this] { show(); });
}

HandbookPlace HandbookActions::place() const
{
    for (const QWidget* widget : m_navigation.view()->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(m_navigation.view())) {
            continue;
        }
        if (const auto place = handbookPlaceOf(*widget)) {
            return *place;
        }
    }
    return {QStringLiteral("index"), {}};
}

QString HandbookActions::folder() const
{
    return fromPath(m_workspace.context().handbook);
}

void HandbookActions::show()
{
    if (m_handbook == nullptr) {
        m_handbook = new HandbookWindow(folder(), &m_window);
    }
    show(*m_handbook, place(), m_window);
}

bool HandbookActions::isShown() const
{
    return m_handbook != nullptr && m_handbook->isVisible();
}

void HandbookActions::showFor(QWidget& dialog)
{
    if (qobject_cast<HandbookWindow*>(&dialog) != nullptr) {
        return;
    }
    auto* handbook = dialog.findChild<HandbookWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (handbook == nullptr) {
        handbook = new HandbookWindow(folder(), &dialog);
        // A dialog may be small, and this is for reading.
        handbook->resize(handbook->size().expandedTo(m_window.size() * 4 / 5));
    }
    // What a task or a question of the system is about, the page behind it tells.
    show(*handbook, handbookPlaceOf(dialog).value_or(place()), dialog);
}

void HandbookActions::show(HandbookWindow& handbook, const HandbookPlace& place, QWidget& beside)
{
    if (!handbook.showPage(place.page, place.heading)) {
        m_prompts.tell(&beside, tr("Handbook"), tr("The handbook is not in %1.").arg(folder()));
    }
}

} // namespace ui

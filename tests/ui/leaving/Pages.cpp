#include "tests/ui/leaving/Pages.h"

#include "tests/ui/leaving/Leaver.h"
#include "ui/widgets/Segments.h"
#include "ui/window/Actions.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>

std::vector<Page> allPages(OpenWindow& open)
{
    std::vector<Page> pages;
    for (const ui::ActionText& action : ui::actionTexts()) {
        if (!action.id.startsWith(QStringLiteral("goTo"))) {
            continue;
        }
        const auto go = [id = action.id](OpenWindow& there) {
            there.window().actions()[id]->trigger();
        };
        go(open);
        bool hasViews = false;
        for (const auto* views : open.window().findChildren<ui::Segments*>()) {
            if (!views->isVisible() || !views->objectName().endsWith(QStringLiteral("Views"))) {
                continue;
            }
            hasViews = true;
            for (int view = 0; views->segment(view) != nullptr; ++view) {
                const auto show = [go, view, name = views->objectName()](OpenWindow& there) {
                    go(there);
                    there.window().findChild<ui::Segments*>(name)->segment(view)->click();
                };
                show(open);
                pages.push_back({action.id + u' ' + views->segment(view)->text(), show});
            }
        }
        if (!hasViews) {
            pages.push_back({action.id, go});
        }
    }
    const auto find = [](OpenWindow& there) {
        there.window().actions()["goToAssessment"]->trigger();
        there.window().actions()["find"]->trigger();
    };
    find(open);
    pages.push_back({QStringLiteral("find"), find});
    open.window().actions()["goToPoints"]->trigger();
    return pages;
}

QRect seenPartOf(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    const QWidget& seen = area != nullptr ? *area->viewport() : widget;
    const QRect part = seen.visibleRegion().boundingRect();
    return part.isEmpty() ? QRect() : QRect(seen.mapTo(seen.window(), part.topLeft()), part.size());
}

bool closeAndComeBack(OpenWindow& open, const std::function<void()>& whileClosed)
{
    closeAsManager(open.window());
    const bool closed = eventually([&] { return !open.window().isVisible(); });
    if (whileClosed) {
        whileClosed();
    }
    open.window().show();
    open.window().activateWindow();
    return closed && QTest::qWaitForWindowActive(&open.window());
}

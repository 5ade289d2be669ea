#include "tests/ui/accessibility/Screens.h"

#include "tests/ui/leaving/Dialogs.h"
#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/window/UnsavedDialog.h"

#include <QApplication>

namespace {

void settle()
{
    // Layouts come round, and what was to be deleted goes.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

} // namespace

void eachScreen(const std::function<void(OpenWindow&)>& prepare,
                const std::function<void(const QString& name, QWidget& window)>& look)
{
    const auto show = [&](const QString& name, QWidget& window) {
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        settle();
        look(name, window);
    };
    {
        OpenWindow empty;
        prepare(empty);
        show(QStringLiteral("an empty casebook"), empty.window());
        empty.window().open(empty.folder() / "nowhere.standpoint");
        show(QStringLiteral("a casebook that cannot be opened"), empty.window());
    }
    OpenDay day;
    prepare(day);
    for (const Page& page : allPages(day)) {
        page.show(day);
        show(page.name, day.window());
    }
    eachDialog(day, openedByTheLead(),
               [&](const Opened& one, QDialog& dialog) { show(one.by, dialog); });
    day.trigger("handbook");
    auto* handbook = day.find<QWidget>("handbook");
    show(QStringLiteral("the handbook"), *handbook);
    handbook->close();
    {
        // It comes up only where a change can never be saved: UnsavedTests.
        ui::UnsavedDialog unsaved(day.session(), day.prompts, &day.window());
        unsaved.show();
        show(QStringLiteral("what cannot be saved"), unsaved);
    }
    OpenWindow team;
    prepare(team);
    handToTheTeam(day, team);
    show(QStringLiteral("what was handed to the team"), team.window());
    eachDialog(team, openedByWhoeverWasHandedIt(),
               [&](const Opened& one, QDialog& dialog) { show(one.by, dialog); });
}

QList<QWidget*> stopsIn(const QWidget& window)
{
    QList<QWidget*> stops;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr &&
            !widget->size().isEmpty()) {
            stops.append(widget);
        }
    }
    return stops;
}

bool isSeen(const QWidget& widget, const QWidget& window)
{
    return widget.window() == &window && widget.isVisible() &&
           !widget.objectName().startsWith(QStringLiteral("qt_"));
}

void setTextSize(OpenWindow& open, int percent)
{
    open.trigger("resetText");
    for (int i = 0; i < std::abs(percent - 100) / 10; ++i) {
        open.trigger(percent > 100 ? "largerText" : "smallerText");
    }
}

QString inWords(const QWidget& widget)
{
    QString words = QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (widget.objectName().isEmpty()) {
        words += widget.accessibleName() + QStringLiteral(" in ") +
                 (widget.parentWidget() != nullptr
                      ? QLatin1String(widget.parentWidget()->metaObject()->className()) + u' ' +
                            widget.parentWidget()->objectName()
                      : QString());
    }
    return words;
}

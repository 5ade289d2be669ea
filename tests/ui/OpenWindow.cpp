#include "tests/ui/OpenWindow.h"

#include "ui/base/Look.h"
#include "ui/base/spoken/SpokenEvents.h"
#include "ui/session/Session.h"
#include "ui/widgets/TaskDialog.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>

#include <catch2/catch.hpp>

namespace {

constexpr std::int64_t tenOClock = 1795428000000; // 2026-11-23T10:00:00Z

/// Long enough for what comes by itself, and short for who waits to be told.
constexpr std::chrono::milliseconds patience{400};

/// Whoever copies it goes on where the others are.
core::Random counted()
{
    return [next = std::make_shared<std::uint64_t>(1)] { return (*next)++ * 0x9E3779B97F4A7C15U; };
}

/// As there.
void tellScreenReaders()
{
    static const ui::SpokenEvents spoken;
}

} // namespace

ui::Look& programLook()
{
    static ui::Look made(*qApp);
    return made;
}

OpenWindow::OpenWindow()
    : m_library({STANDARDS_DIR, m_folder / "standards"})
    , m_random(counted())
    , m_preferences(m_folder / "settings.ini")
{
    start();
}

void OpenWindow::startAgain()
{
    m_window.reset();
    start();
}

void OpenWindow::start()
{
    ui::AppContext context{m_library,
                           core::OwnStandards(m_folder / "standards", {STANDARDS_DIR}),
                           core::LayoutCatalogue({std::filesystem::path(SOURCE_DIR) / "reports"}),
                           std::filesystem::path(SOURCE_DIR) / "languages",
                           std::filesystem::path(SOURCE_DIR) / "samples",
                           m_folder / "mine/casebook.standpoint",
                           m_folder.path(),
                           [] { return core::Timestamp{tenOClock}; },
                           m_random,
                           patience,
                           m_folder / "keys",
                           {},
                           {},
                           {},
                           std::filesystem::path(SOURCE_DIR) / "docs/handbook",
                           {m_folder / "dictionaries"},
                           m_folder / "words.txt"};
    context.newWindow = [this](const std::filesystem::path& casebook) {
        newWindows.push_back(casebook);
        return opensWindows;
    };
    tellScreenReaders();
    const auto apply = [this] {
        programLook().apply(m_preferences.appearance(), m_preferences.textSize());
    };
    apply();
    m_window = std::make_unique<ui::MainWindow>(context, m_preferences, prompts);
    QObject::connect(m_window.get(), &ui::MainWindow::lookChanged, m_window.get(), apply);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openUsual();
    m_window->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
}

OpenWindow::~OpenWindow()
{
    m_window.reset();
    programLook().apply(ui::Appearance::System, 100);
}

void OpenWindow::trigger(const char* action)
{
    m_window->actions()[QString::fromLatin1(action)]->trigger();
    // A window manager gives the window the keyboard back when a dialog has closed; here nobody
    // does.
    m_window->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void OpenWindow::type(const QString& text)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void OpenWindow::letTheTaskRun()
{
    prompts.dialogs.push_back([](QDialog& dialog) {
        auto& task = dynamic_cast<ui::TaskDialog&>(dialog);
        return eventually([&] { return task.isFinished(); }) && task.isDone();
    });
}

void OpenWindow::importSample()
{
    prompts.files.push_back(std::filesystem::path(SOURCE_DIR) / "samples/rod-licence.json");
    letTheTaskRun();
    trigger("importFile");
    REQUIRE(session().setAuthor({session().author().id, "Lena Dahl"}));
    REQUIRE(session().saveNow());
    for (const core::AssessmentId& id : session().casebook().ids().value()) {
        REQUIRE(session().casebook().setSelf(id, session().author().id));
    }
}

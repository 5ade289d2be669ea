#include "tests/ui/OpenWindow.h"

#include "ui/base/Language.h"
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

ui::Language& OpenWindow::language()
{
    static ui::Language made({QStringLiteral(PSEUDO_LANGUAGE_DIR)});
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
    m_translated.reset();
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
    context.windowLanguages = language().all();
    language().use(m_preferences.language());
    m_translated =
        std::make_unique<ui::TranslatedWindow>(language(), m_preferences, [this, context, apply] {
            auto made = std::make_unique<ui::MainWindow>(context, m_preferences, prompts);
            QObject::connect(made.get(), &ui::MainWindow::lookChanged, made.get(), apply);
            return made;
        });
    window().resize(1280, 800);
    window().show();
    window().openUsual();
    window().activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window());
}

OpenWindow::~OpenWindow()
{
    m_translated.reset();
    programLook().apply(ui::Appearance::System, 100);
    language().use({});
}

void OpenWindow::speak(const char* code)
{
    m_preferences.setLanguage(QString::fromLatin1(code));
    emit window().languageChanged();
    REQUIRE(eventually([&] { return language().code() == QLatin1String(code); }));
    window().activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window());
}

void OpenWindow::trigger(const char* action)
{
    window().actions()[QString::fromLatin1(action)]->trigger();
    // A window manager gives the window the keyboard back when a dialog has closed; here nobody
    // does.
    window().activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window());
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
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

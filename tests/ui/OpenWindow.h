#pragma once

#include "tests/support/TemporaryFolder.h"
#include "tests/ui/ScriptedPrompts.h"
#include "ui/base/Language.h"
#include "ui/base/Look.h"
#include "ui/base/Preferences.h"
#include "ui/window/MainWindow.h"
#include "ui/window/TranslatedWindow.h"

#include <QTest>

#include <memory>
#include <vector>

/// As in app/main.cpp: made once, while the application has the font that the system gave it.
ui::Look& programLook();

/// The real window over a new, empty casebook in a temporary folder, with its questions answered
/// from a script and a clock that stands at 23 November 2026, 10:00 UTC.
class OpenWindow {
public:
    OpenWindow();
    ~OpenWindow();

    ui::MainWindow& window() { return m_translated->window(); }
    ui::Session& session() { return *window().session(); }
    const std::filesystem::path& folder() const { return m_folder.path(); }

    template <typename T>
    T* find(const char* name)
    {
        return window().findChild<T*>(QString::fromLatin1(name));
    }

    void trigger(const char* action);
    /// Presses a key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    /// Brings in the sample of an invented service, whose panel its reader Lena Dahl is not on:
    /// they have said that they are new there.
    void importSample();

    /// The window goes as the program does when it crashes, and a new one opens what is usual.
    void startAgain();

    /// The language of whatever is made from now on; that of a window is chosen in it. Made where
    /// it is first asked for, while there is an application.
    static ui::Language& language();
    /// Chooses the language of the window, which is another one then; see TranslatedWindow.
    void speak(const char* code);
    ui::Preferences& preferences() { return m_preferences; }

    /// For the next dialog that does a task: waits until it is through.
    void letTheTaskRun();

    ScriptedPrompts prompts;
    std::vector<std::filesystem::path> newWindows; ///< Casebooks that were to be opened again.
    bool opensWindows = true;

private:
    void start();

    TemporaryFolder m_folder;
    core::Library m_library;
    core::Random m_random;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::TranslatedWindow> m_translated;
};

/// Waits until `holds`, for at most twenty seconds: a busy machine takes its time.
template <typename Condition>
bool eventually(Condition&& holds)
{
    return QTest::qWaitFor(std::forward<Condition>(holds), 20000);
}

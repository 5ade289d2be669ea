#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

class Language;
class MainWindow;
class Preferences;

/// The window, in the language that the person chose. Words are found where widgets are made, so
/// for another language the window is made anew and takes over everything from the one before: the
/// casebook with its steps, drafts and what waits to be saved, the tabs, and where one was.
class TranslatedWindow : public QObject {
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<MainWindow>()>;

    /// Makes the first window, in the language as it is. `language` and `preferences` outlive this.
    TranslatedWindow(Language& language, const Preferences& preferences, Make make,
                     QObject* parent = nullptr);
    ~TranslatedWindow() override;

    MainWindow& window() const { return *m_window; }

signals:
    /// Another window stands in the place of the one before, which is gone.
    void replaced();

private:
    void follow();
    void replace();

    Language& m_language;
    const Preferences& m_preferences;
    const Make m_make;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui

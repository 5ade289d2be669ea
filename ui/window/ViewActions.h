#pragma once

#include <QObject>

namespace ui {

class Actions;
class AssessmentPage;
class PackFolder;
class Preferences;
class Prompts;
class SpellingActions;
class Workspace;

/// What a person can set for themselves, and what the program says of itself: the View and Help
/// menus and the preferences.
class ViewActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    ViewActions(Workspace& workspace, PackFolder& folder, SpellingActions& spelling,
                Actions& actions, Preferences& preferences, Prompts& prompts, QWidget& window);

    void choosePreferences();
    /// Folds what this person folded, and remembers what they fold.
    void followFolds(AssessmentPage& page);

signals:
    /// The person chose other colours or another size of text; see Preferences.
    void lookChanged();
    /// The person chose another language of the window.
    void languageChanged();

private:
    void connectColours();
    void connectLanguages();
    void setLanguage(const QString& code);
    void connectTextSize(const char* id, int step);
    void setAuthor(const QString& name);
    void showShortcuts();
    void tellAbout();

    Workspace& m_workspace;
    PackFolder& m_folder;
    SpellingActions& m_spelling;
    Actions& m_actions;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui

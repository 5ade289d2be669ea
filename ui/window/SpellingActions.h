#pragma once

#include "ui/widgets/Spelling.h"

#include <QObject>

namespace ui {

class Actions;
class GrowingTextEdit;
class Preferences;
class Prompts;
class Session;
class Workspace;

/// Checks the spelling of what people write: finds the dictionaries when the first text is shown,
/// follows the open assessment for its language and its names, and has what the menus offer.
class SpellingActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    SpellingActions(Workspace& workspace, Actions& actions, Preferences& preferences,
                    Prompts& prompts, QWidget& window);
    ~SpellingActions() override;

    Spelling& spelling() { return m_spelling; }
    /// From now on words are checked, or not. Says why not where they cannot be.
    void setWanted(bool wanted);
    /// Why words cannot be checked, in a sentence; empty where they can.
    QString whyNot() const;
    /// Goes to the next misspelt word of the text that has the keyboard, in whatever window it is.
    void findNext();

signals:
    void said(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(Session& session);
    void findDictionaries();
    /// Says it in the window, or beside the text where that is in a dialog.
    void say(GrowingTextEdit* field, const QString& words);
    void usePlace();
    void showWanted();

    Workspace& m_workspace;
    Actions& m_actions;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
    Spelling m_spelling;
    bool m_isFinding = false;
    bool m_isToFind = false; ///< Once more, when it has been found what was there.
};

} // namespace ui

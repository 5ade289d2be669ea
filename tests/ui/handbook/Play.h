#pragma once

#include "tests/ui/OpenWindow.h"
#include "tests/ui/handbook/HandbookPage.h"

#include <QAbstractButton>
#include <QPointer>

#include <functional>
#include <map>

/// Plays a page of the handbook in the real window, step by step in its order. A step that nobody
/// plays fails, and so does one whose names cannot be seen, or whose actions were not chosen, while
/// it is played. Where HANDBOOK_PICTURES names a folder, the pictures of the page are made in it.
class Play {
public:
    Play(OpenWindow& open, const QString& page);

    /// What somebody does at a step.
    void step(const QString& heading, int number, std::function<void()> act);
    /// What has happened before the first step below a heading, without anybody reading.
    void before(const QString& heading, std::function<void()> act);
    void go();

    /// The next so many steps are done in the dialog that comes up next.
    void inDialog(int steps);
    /// This is done in the dialog that comes up next, as part of the step under way.
    void inDialog(std::function<void()> act);
    /// The question that comes up next is answered with yes.
    void agree() { m_open.prompts.confirmations.push_back(true); }

    /// The dialog that is played in, else the window.
    QWidget& where();
    /// Presses what shows this text, once it can be pressed.
    void press(const QString& text);
    /// Writes into the field with this name.
    void write(const QString& field, const QString& words);
    /// Chooses in the field with this name.
    void choose(const QString& field, const QString& item);
    template <typename T>
    T& part(const char* name)
    {
        T* found = where().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) {
            missing(QString::fromLatin1(name));
        }
        return *found;
    }

private:
    /// A step that is under way, and what was seen and chosen meanwhile.
    struct UnderWay {
        HandbookStep step;
        QSet<QString> seen;
        QSet<QString> chosen;
    };

    void playNext();
    void look();
    void check(const UnderWay& done);
    void takePicture(const HandbookStep& step);
    [[noreturn]] void missing(const QString& what);

    OpenWindow& m_open;
    HandbookPage m_page;
    std::map<QString, std::function<void()>> m_acts;
    std::map<QString, std::function<void()>> m_before;
    std::vector<UnderWay> m_underWay;
    std::size_t m_next = 0;
    QPointer<QDialog> m_dialog;
};

/// "File → Backups…", as the handbook writes an action.
QString writtenAction(const QString& id);

#include "core/store/Casebook.h"
#include "ui/base/Prompts.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "bench/Figure.h"
#include "bench/Generator.h"
#include "bench/Measures.h"
#include "bench/Painting.h"
#include "bench/ProgramWindow.h"

namespace bench {

namespace {

constexpr int keysTyped = 600;
constexpr int keysANote = 60;
constexpr int pointsShown = 20;
constexpr int palettesOpened = 10;

/// Figures of one kind of thing, as the child prints them.
class Figures {
public:
    void add(const char* name, double milliseconds) { m_of[name].push_back(milliseconds); }

    void say() const
    {
        for (const auto& [name, values] : m_of) {
            for (const double value : values) {
                std::printf("%s %.3f\n", name.c_str(), value);
            }
        }
        std::fflush(stdout);
    }

private:
    std::map<std::string, std::vector<double>> m_of;
};

void press(QWidget& field, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &up);
}

/// Words of small letters alone, which have a key each.
std::string typed(Generator& words, std::size_t letters)
{
    std::string text = words.sentence(letters);
    std::erase_if(text,
                  [](char letter) { return letter != ' ' && (letter < 'a' || letter > 'z'); });
    return text;
}

/// Types words, a letter at a time, and says how long each took to be seen.
void type(QPlainTextEdit& field, const std::string& words, Figures& figures, const char* name)
{
    for (const char letter : words) {
        const double took = untilPainted(*field.viewport(), [&] {
            press(field, letter == ' ' ? Qt::Key_Space : Qt::Key_A + (letter - 'a'),
                  QString(QLatin1Char(letter)));
        });
        figures.add(name, took);
        settle();
    }
}

/// Opens the dialog, types into its field and closes it, as somebody would who changes their mind.
void tryPalette(QDialog& dialog, Figures& figures)
{
    figures.add("palette", untilPainted(dialog, [&] { dialog.show(); }));
    auto* field = dialog.findChild<QLineEdit*>();
    auto* list = dialog.findChild<QListWidget*>();
    for (const char letter : std::string("note")) {
        figures.add("palette-key", untilPainted(*list->viewport(), [&] {
                        press(*field, Qt::Key_A + (letter - 'a'), QString(QLatin1Char(letter)));
                    }));
    }
    dialog.close();
    settle();
}

/// Answers no question but opens the palette.
class MeasuringPrompts : public ui::DialogPrompts {
public:
    explicit MeasuringPrompts(Figures& figures) : m_figures(figures) {}

    bool confirm(QWidget*, const ui::Confirmation&) override { return true; }
    void tell(QWidget*, const QString&, const QString&) override {}
    bool run(QDialog& dialog) override
    {
        tryPalette(dialog, m_figures);
        return false;
    }

private:
    Figures& m_figures;
};

/// Until the whole window was painted anew, which is more than needed.
void goOn(ui::MainWindow& window, Figures& figures, const char* name)
{
    figures.add(name, millisecondsOf([&] {
                    window.actions()["nextPoint"]->trigger();
                    QApplication::sendPostedEvents();
                    window.repaint();
                }));
    settle();
}

} // namespace

int runDay(int argc, char** argv, const core::Library& library,
           const std::filesystem::path& casebook)
{
    TimedApplication application(argc, argv);
    Figures figures;
    MeasuringPrompts prompts(figures);
    const ProgramWindow program(application, library, casebook, prompts);
    ui::MainWindow& window = program.window();
    window.resize(1280, 800);
    untilPainted(window, [&] { window.show(); });
    window.open(casebook);
    settle();
    const auto ids = window.session()->casebook().ids();
    if (!ids || ids->empty()) {
        return 1;
    }
    window.openAssessment(ids->front());
    settle();
    const core::Member me = window.session()->assessment().panel.front();
    static_cast<void>(window.session()->becomeMember(me));
    settle();
    auto* field = window.findChild<QPlainTextEdit*>("composer");
    if (field == nullptr) {
        return 1;
    }
    Generator words(2026);
    const auto note = [&] { return typed(words, keysANote); };
    application.takeLongestStop();
    for (int keys = 0; keys < keysTyped; keys += keysANote) {
        type(*field, note(), figures, "key");
        figures.add("note",
                    untilPainted(*field->viewport(), [&] { press(*field, Qt::Key_Return, "\r"); }));
        settle();
    }
    for (int i = 0; i < pointsShown; ++i) {
        goOn(window, figures, "point");
    }
    for (int i = 0; i < palettesOpened; ++i) {
        window.actions()["findOrRun"]->trigger();
    }
    figures.add("stop", application.takeLongestStop());

    SQLite::Database other(casebook.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    type(*field, note(), figures, "key-locked");
    press(*field, Qt::Key_Return, "\r");
    settle();
    goOn(window, figures, "point-locked");
    type(*field, note(), figures, "key-locked");
    figures.add("stop-locked", application.takeLongestStop());
    other.exec("ROLLBACK");
    settle();
    static_cast<void>(window.session()->saveNow());
    figures.say();
    return 0;
}

int runBareDay(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    Figures figures;
    QMainWindow window;
    window.resize(1280, 800);
    auto* area = new QWidget(&window);
    auto* column = new QVBoxLayout(area);
    auto* list = new QListWidget(area);
    auto* field = new QPlainTextEdit(area);
    column->addWidget(list);
    column->addWidget(field);
    window.setCentralWidget(area);
    untilPainted(window, [&] { window.show(); });
    settle();
    Generator words(2026);
    const std::string text = typed(words, keysTyped / 2);
    field->setFocus();
    type(*field, text, figures, "key");
    for (int i = 0; i < pointsShown; ++i) {
        list->clear();
        figures.add("point", untilPainted(*field->viewport(), [&] {
                        for (int row = 0; row < 10; ++row) {
                            list->addItem(QString::fromStdString(words.sentence(239)));
                        }
                        window.update();
                        field->viewport()->update();
                    }));
        settle();
    }
    for (int i = 0; i < palettesOpened; ++i) {
        QDialog dialog(&window);
        auto* rows = new QVBoxLayout(&dialog);
        rows->addWidget(new QLineEdit(&dialog));
        auto* found = new QListWidget(&dialog);
        rows->addWidget(found);
        QObject::connect(dialog.findChild<QLineEdit*>(), &QLineEdit::textChanged, found, [&] {
            found->clear();
            for (int row = 0; row < 20; ++row) {
                found->addItem(QString::fromStdString(words.sentence(40)));
            }
        });
        tryPalette(dialog, figures);
    }
    figures.add("stop", application.takeLongestStop());
    figures.say();
    return 0;
}

} // namespace bench

#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"
#include "tests/ui/translation/DataWords.h"
#include "tests/ui/translation/ShownTexts.h"
#include "tests/ui/translation/VisitDialogs.h"
#include "ui/session/StepName.h"
#include "ui/words/Words.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionButton>

#include <catch2/catch.hpp>

namespace {

/// Labels and buttons whose text is cut, in words.
QStringList cutTexts(QWidget& top)
{
    QStringList cut;
    for (const QWidget* part : top.findChildren<QWidget*>()) {
        if (!part->isVisible() || part->objectName().startsWith(QStringLiteral("qt_"))) {
            continue;
        }
        QString text;
        bool isCut = false;
        if (const auto* button = qobject_cast<const QAbstractButton*>(part)) {
            text = button->text();
            isCut = button->width() < button->minimumSizeHint().width();
        } else if (const auto* label = qobject_cast<const QLabel*>(part)) {
            text = label->text();
            const bool wraps = label->wordWrap();
            isCut = wraps ? label->height() < label->heightForWidth(label->width())
                          : label->width() < label->minimumSizeHint().width();
        }
        if (isCut && !text.isEmpty() && !part->visibleRegion().isEmpty()) {
            cut << QString::fromLatin1(part->metaObject()->className()) + u' ' +
                       part->objectName() + QStringLiteral(": ") + text;
        }
    }
    return cut;
}

/// Texts of the window that are word for word as in English, which is right for few.
class StillEnglish {
public:
    explicit StillEnglish(OpenWindow& open)
    {
        m_data.add(QString::fromStdString(open.folder().string()));
    }

    /// What was shown in English.
    void learn(QWidget& top)
    {
        for (const ShownText& shown : shownTexts(top)) {
            if (!m_data.unknownIn(shown.text).isEmpty()) {
                m_english.insert(shown.text);
            }
        }
    }

    void look(QWidget& top)
    {
        for (const ShownText& shown : shownTexts(top)) {
            if (m_english.contains(shown.text) && !isSame(shown.text)) {
                m_found.insert(shown.text + QStringLiteral("  (") + shown.of + u')');
            }
        }
    }

    std::string inWords() const { return QStringList(m_found.values()).join(u'\n').toStdString(); }

private:
    /// Words that both languages share, with the keys that stand behind them.
    static bool isSame(const QString& text)
    {
        static const QSet<QString> shared{QStringLiteral("Panel"), QStringLiteral("Logo"),
                                          QStringLiteral("Agenda")};
        static const QRegularExpression keys(QStringLiteral(", (?:Ctrl|Shift|Alt)\\+\\S+$"));
        return shared.contains(QString(text).remove(u'&').remove(u'…').remove(keys));
    }

    DataWords m_data;
    QSet<QString> m_english;
    QSet<QString> m_found;
};

} // namespace

TEST_CASE("Welsh has a form for none, one, two to five, six, and any other number")
{
    OpenWindow::language().use("cy");
    const auto words = [](int count) {
        return ui::StepName("Add %n notes", count).inWords().toStdString();
    };
    CHECK(words(1) == "Ychwanegu 1 nodyn");
    for (const int count : {0, 2, 3, 4, 5, 6, 7, 8, 10, 11, 21, 100}) {
        CHECK(words(count) == "Ychwanegu " + std::to_string(count) + " o nodiadau");
    }
    OpenWindow::language().use({});
}

TEST_CASE("professions are in the language of the window")
{
    CHECK(ui::professionInWords("user-research") == "User research");
    OpenWindow::language().use("cy");
    CHECK(ui::professionInWords("user-research") == "Ymchwil defnyddwyr");
    CHECK(ui::professionInWords("falconry") == "falconry");
    OpenWindow::language().use({});
}

TEST_CASE("every page in Welsh fits a small screen, and says nothing in English")
{
    OpenDay day;
    day.window().resize(1024, 560);
    StillEnglish english(day);
    for (const Page& page : allPages(day)) {
        page.show(day);
        QCoreApplication::processEvents();
        english.learn(day.window());
    }
    day.speak("cy");
    day.window().resize(1024, 560);
    QStringList cut;
    for (const Page& page : allPages(day)) {
        page.show(day);
        QCoreApplication::processEvents();
        english.look(day.window());
        for (const QString& one : cutTexts(day.window())) {
            cut << page.name + QStringLiteral(": ") + one;
        }
    }
    CHECK(cut.join(u'\n').toStdString() == "");
    CHECK(english.inWords() == "");
    CHECK(day.window().width() <= 1024);
}

TEST_CASE("every dialog in Welsh fits a small screen, and says nothing in English", "[x11]")
{
    OpenDay before;
    StillEnglish english(before);
    visitDialogs(before, openedByTheLead(), [&](QWidget& top) { english.learn(top); });
    OpenDay day;
    day.speak("cy");
    day.window().resize(1024, 560);
    QStringList cut;
    visitDialogs(day, openedByTheLead(), [&](QWidget& top) {
        english.look(top);
        // Qt's own is as wide as Qt makes it.
        for (const QString& one :
             qobject_cast<QFileDialog*>(&top) == nullptr ? cutTexts(top) : QStringList()) {
            cut << QString::fromLatin1(top.metaObject()->className()) + QStringLiteral(": ") + one;
        }
    });
    CHECK(cut.join(u'\n').toStdString() == "");
    CHECK(english.inWords() == "");
}

TEST_CASE("what a team is handed fits a small screen in Welsh, and says nothing in English",
          "[x11]")
{
    OpenDay lead;
    OpenWindow before;
    handToTheTeam(lead, before);
    StillEnglish english(before);
    visitDialogs(before, openedByWhoeverWasHandedIt(), [&](QWidget& top) { english.learn(top); });
    OpenWindow team;
    handToTheTeam(lead, team);
    team.speak("cy");
    team.window().resize(1024, 560);
    QStringList cut;
    visitDialogs(team, openedByWhoeverWasHandedIt(), [&](QWidget& top) {
        english.look(top);
        cut << (qobject_cast<QFileDialog*>(&top) == nullptr ? cutTexts(top) : QStringList());
    });
    CHECK(cut.join(u'\n').toStdString() == "");
    CHECK(english.inWords() == "");
}

#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"
#include "tests/ui/translation/DataWords.h"
#include "tests/ui/translation/ShownTexts.h"
#include "tests/ui/translation/VisitDialogs.h"
#include "ui/session/Session.h"

#include <catch2/catch.hpp>

// In the language that pseudo.py makes, every text that translators reach is in signed letters. So
// whatever is in plain ones and is not what people wrote is told: nobody could ever translate it.

namespace {

class Unreached {
public:
    explicit Unreached(OpenWindow& open)
    {
        m_data.add(QString::fromStdString(open.folder().string()));
    }

    void look(QWidget& top, const QString& where)
    {
        for (const ShownText& shown : shownTexts(top)) {
            // The headings of a report are in the report's language.
            if (shown.of == QStringLiteral("ui::PageList pageList")) {
                continue;
            }
            for (const QString& words : m_data.unknownIn(shown.text)) {
                m_found.insert(words, words + QStringLiteral("  in: ") + shown.text.left(120) +
                                          QStringLiteral("  (") + where + QStringLiteral(": ") +
                                          shown.of + u')');
            }
        }
    }

    std::string inWords() const { return m_found.values().join(u'\n').toStdString(); }

private:
    DataWords m_data;
    QMap<QString, QString> m_found;
};

} // namespace

TEST_CASE("every page says only what translators reach, and what people wrote")
{
    OpenDay day;
    day.speak("xa");
    Unreached unreached(day);
    for (const Page& page : allPages(day)) {
        page.show(day);
        QCoreApplication::processEvents();
        unreached.look(day.window(), page.name);
    }
    CHECK(unreached.inWords() == "");
}

TEST_CASE("what a team is handed says only what translators reach, and what people wrote", "[x11]")
{
    OpenDay lead;
    OpenWindow team;
    handToTheTeam(lead, team);
    team.speak("xa");
    Unreached unreached(team);
    unreached.look(team.window(), "the walk-through");
    visitDialogs(team, openedByWhoeverWasHandedIt(), [&](QWidget& top) {
        unreached.look(top, QString::fromLatin1(top.metaObject()->className()));
    });
    CHECK(unreached.inWords() == "");
}

TEST_CASE("every dialog says only what translators reach, and what people wrote", "[x11]")
{
    OpenDay day;
    day.speak("xa");
    Unreached unreached(day);
    visitDialogs(day, openedByTheLead(), [&](QWidget& top) {
        unreached.look(top, QString::fromLatin1(top.metaObject()->className()));
    });
    CHECK(unreached.inWords() == "");
}

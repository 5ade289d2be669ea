#include "tests/ui/NamelessParts.h"
#include "tests/ui/OpenWindow.h"
#include "ui/standards/StandardsPage.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QTextBrowser>

#include <catch2/catch.hpp>

namespace {

void openStandards(OpenWindow& open)
{
    open.trigger("goToStandards");
    REQUIRE(eventually([&] { return open.find<QListWidget>("editionList")->count() > 0; }));
}

void chooseEdition(OpenWindow& open, const QString& name)
{
    auto* list = open.find<QListWidget>("editionList");
    const auto found = list->findItems(name, Qt::MatchStartsWith);
    REQUIRE(found.size() == 1);
    list->setCurrentItem(found.front());
}

void choosePoint(OpenWindow& open, int number)
{
    auto* contents = open.find<QListWidget>("standardContents");
    const auto found =
        contents->findItems(QString::number(number) + QStringLiteral("  "), Qt::MatchStartsWith);
    REQUIRE(found.size() == 1);
    contents->setCurrentItem(found.front());
}

QString text(OpenWindow& open)
{
    return open.find<QTextBrowser>("standardText")->toPlainText();
}

void chooseIn(OpenWindow& open, const char* combo, const QString& words)
{
    auto* box = open.find<QComboBox>(combo);
    const int index = box->findText(words);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
}

int shownPoints(OpenWindow& open)
{
    auto* contents = open.find<QListWidget>("standardContents");
    int shown = 0;
    for (int row = 0; row < contents->count(); ++row) {
        const bool isPoint = contents->item(row)->text().front().isDigit();
        shown += isPoint && !contents->item(row)->isHidden() ? 1 : 0;
    }
    return shown;
}

} // namespace

TEST_CASE("the standards can be reached from the casebook and tell what they rest on")
{
    OpenWindow open;
    open.find<QPushButton>("standardsButton")->click();
    auto* list = open.find<QListWidget>("editionList");
    REQUIRE(eventually([&] { return list->count() > 0; }));
    CHECK(open.find<QLabel>("pageTitle")->text() == "Standards");
    CHECK(list->hasFocus());
    CHECK(list->item(0)->text().contains("current"));
    CHECK(list->item(list->count() - 1)->text().contains("replaced by a later edition"));

    chooseEdition(open, "Wales 2025");
    CHECK(text(open).contains("Publisher: "));
    CHECK(text(open).contains("Not official: the publisher has no scale"));
    CHECK(text(open).contains("Result of the whole: the worst point decides"));
    CHECK(text(open).contains("What is not verified"));

    open.find<QPushButton>("backButton")->click();
    CHECK(open.find<QLabel>("pageTitle")->text() == "Casebook");
}

TEST_CASE("a point is read in the chosen phase and language")
{
    OpenWindow open;
    openStandards(open);
    chooseEdition(open, "GDS 2019");
    choosePoint(open, 5);
    CHECK(text(open).contains("Make sure everyone can use the service"));
    CHECK(text(open).contains("Why it matters"));
    CHECK(text(open).contains("What to ask: Alpha"));
    chooseIn(open, "standardPhase", "Live");
    CHECK(text(open).contains("What to ask: Live"));
    CHECK_FALSE(text(open).contains("What to ask: Alpha"));
    CHECK_FALSE(open.find<QComboBox>("standardLanguage")->isEnabled());

    chooseEdition(open, "Wales 2025");
    choosePoint(open, 2);
    const QString english = text(open).section(u'\n', 0, 0);
    chooseIn(open, "standardLanguage", "Cymraeg");
    CHECK(text(open).section(u'\n', 0, 0) != english);
    CHECK(open.find<QComboBox>("standardPhase")->currentText() == "Live");
}

TEST_CASE("prompts of another edition and titles that are not confirmed are told as such")
{
    OpenWindow open;
    openStandards(open);
    const auto library = core::Library({STANDARDS_DIR}).all();
    int takenOver = 0;
    int unconfirmed = 0;
    for (const auto& edition : library.editions) {
        for (const core::Point& point : edition->points) {
            for (const auto& [phase, prompts] : point.prompts) {
                if (prompts.takenFrom.empty() || takenOver > 0) {
                    continue;
                }
                ++takenOver;
                open.find<ui::StandardsPage>("standardsPage")->reload(edition->id);
                REQUIRE(eventually([&] {
                    const auto chosen = open.find<ui::StandardsPage>("standardsPage")->chosen();
                    return chosen && chosen->id == edition->id;
                }));
                choosePoint(open, point.number);
                CHECK(text(open).contains("Taken over from "));
            }
            if (!point.unverifiedTitles.empty() && unconfirmed == 0) {
                ++unconfirmed;
                open.find<ui::StandardsPage>("standardsPage")->reload(edition->id);
                REQUIRE(eventually([&] {
                    const auto chosen = open.find<ui::StandardsPage>("standardsPage")->chosen();
                    return chosen && chosen->id == edition->id;
                }));
                choosePoint(open, point.number);
                chooseIn(open, "standardLanguage", "Cymraeg");
                CHECK(text(open).contains("is not confirmed as the current official one"));
            }
        }
    }
    CHECK(takenOver == 1);
    CHECK(unconfirmed == 1);
}

TEST_CASE("two editions stand side by side, with the points that have no counterpart")
{
    OpenWindow open;
    openStandards(open);
    chooseEdition(open, "GDS 2019");
    chooseIn(open, "standardBeside", "Wales 2025");
    auto* contents = open.find<QListWidget>("standardContents");
    REQUIRE(contents->item(1)->text() == "Side by side with Wales 2025");
    contents->setCurrentRow(1);
    auto* table = open.find<QTableWidget>("sideBySide");
    REQUIRE(table->isVisible());
    QStringList relations;
    QStringList here;
    QStringList there;
    for (int row = 0; row < table->rowCount(); ++row) {
        here << table->item(row, 0)->text();
        relations << table->item(row, 1)->text();
        there << table->item(row, 2)->text();
        CHECK_FALSE(table->item(row, 0)->data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    CHECK(relations.contains("Asks the same"));
    for (int number = 1; number <= 14; ++number) {
        CHECK_FALSE(here.filter(QRegularExpression(QString("^%1  ").arg(number))).isEmpty());
    }
    for (int number = 1; number <= 12; ++number) {
        CHECK_FALSE(there.filter(QRegularExpression(QString("^%1  ").arg(number))).isEmpty());
    }

    // Enter opens the point, with its counterpart beside it.
    table->setFocus();
    const auto same = relations.indexOf("Asks the same");
    table->setCurrentCell(static_cast<int>(same), 0);
    open.press(Qt::Key_Return);
    CHECK(text(open).startsWith(here[same].simplified()));
    auto* other = open.find<QTextBrowser>("otherStandardText");
    REQUIRE(other->isVisible());
    CHECK(other->toPlainText().contains(there[same].simplified()));

    chooseIn(open, "standardBeside", "GovTech 2018");
    contents->setCurrentRow(1);
    relations.clear();
    for (int row = 0; row < table->rowCount(); ++row) {
        relations << table->item(row, 1)->text();
    }
    CHECK(relations.contains("Has no counterpart"));
}

TEST_CASE("words are found within a standard")
{
    OpenWindow open;
    openStandards(open);
    chooseEdition(open, "GDS 2019");
    REQUIRE(shownPoints(open) == 14);
    open.trigger("find");
    CHECK(open.find<QLineEdit>("standardFind")->hasFocus());
    open.type("accessib");
    const int found = shownPoints(open);
    CHECK(found > 0);
    CHECK(found < 14);
    CHECK(open.find<QLabel>("standardFound")->text().startsWith(QString::number(found)));
    open.press(Qt::Key_Return);
    CHECK(open.find<QTextBrowser>("standardText")
              ->textCursor()
              .selectedText()
              .compare("accessib", Qt::CaseInsensitive) == 0);
    open.type("qqq");
    CHECK(shownPoints(open) == 0);
    CHECK(open.find<QLabel>("standardFound")->text() == "No point has these words");
}

TEST_CASE("the page of standards is walked with Tab, and every part of it has a name")
{
    OpenWindow open;
    openStandards(open);
    chooseEdition(open, "Wales 2025");
    choosePoint(open, 1);
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());
    QStringList names;
    open.find<QListWidget>("editionList")->setFocus();
    // A text with links is left after its last link.
    for (int i = 0; i < 60; ++i) {
        names.append(QApplication::focusWidget()->objectName());
        open.press(Qt::Key_Tab);
    }
    for (const char* name :
         {"editionList", "addStandardButton", "templateButton", "standardFind", "standardPhase",
          "standardLanguage", "standardBeside", "standardContents", "standardText"}) {
        INFO(name);
        CHECK(names.contains(name));
    }
}

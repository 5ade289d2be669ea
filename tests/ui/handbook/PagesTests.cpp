#include "core/support/File.h"
#include "tests/ui/handbook/HandbookPage.h"
#include "tests/ui/handbook/Play.h"
#include "tests/ui/handbook/SeenWords.h"
#include "ui/window/Actions.h"

#include <QImage>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

/// All that the window's sources say to people, and the core's words that they show.
const QSet<QString>& wordsOfTheProgram()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        static const QRegularExpression said(R"re("((?:[^"\\\n]|\\.)+)")re");
        const auto root = std::filesystem::path(SOURCE_DIR) / "ui";
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            if (entry.path().extension() != ".cpp") {
                continue;
            }
            const auto text = core::readFile(entry.path(), 1'000'000);
            REQUIRE(text);
            for (const auto& match : said.globalMatch(QString::fromStdString(*text))) {
                all << plainName(match.captured(1));
            }
        }
        return all;
    }();
    return words;
}

} // namespace

TEST_CASE("every action that the handbook names is in the menu that it names, with its keys",
          "[handbook]")
{
    QMap<QString, QStringList> keysOf;
    for (const ui::ActionText& action : ui::actionTexts()) {
        QStringList& keys = keysOf[writtenAction(action.id)];
        for (const QKeySequence& shortcut : action.shortcuts) {
            keys << shortcut.toString(QKeySequence::PortableText);
        }
    }
    int actions = 0;
    for (const QString& page : handbookPageNames()) {
        for (const HandbookName& one : readHandbookPage(page).names) {
            if (!one.name.contains(u'→')) {
                continue;
            }
            ++actions;
            INFO(page.toStdString() << ": " << one.name.toStdString());
            REQUIRE(keysOf.contains(plainName(one.name)));
            CHECK((one.keys.isEmpty() || keysOf[plainName(one.name)].contains(one.keys)));
        }
    }
    CHECK(actions > 40);
}

TEST_CASE("what the handbook quotes in passing is said by the program", "[handbook]")
{
    int quoted = 0;
    for (const QString& page : handbookPageNames()) {
        for (const QString& words : readHandbookPage(page).quoted) {
            ++quoted;
            INFO(page.toStdString() << ": " << words.toStdString());
            CHECK(wordsOfTheProgram().contains(plainName(words)));
        }
    }
    CHECK(quoted > 10);
}

TEST_CASE("every link of the handbook leads to a page or a picture, and every page is linked",
          "[handbook]")
{
    QSet<QString> linked{QStringLiteral("index.md")};
    for (const QString& page : handbookPageNames()) {
        for (const QString& link : readHandbookPage(page).links) {
            INFO(page.toStdString() << ": " << link.toStdString());
            CHECK(std::filesystem::is_regular_file(handbookFolder() / link.toStdString()));
            linked << link;
        }
    }
    for (const QString& page : handbookPageNames()) {
        INFO(page.toStdString());
        CHECK(linked.contains(page + ".md"));
    }
}

TEST_CASE("the pages of the handbook are short, and their pictures of one size and small",
          "[handbook]")
{
    for (const QString& page : handbookPageNames()) {
        INFO(page.toStdString());
        const auto text = core::readFile(handbookFolder() / (page.toStdString() + ".md"), 100'000);
        REQUIRE(text);
        CHECK(std::ranges::count(*text, '\n') <= 120);
    }
    int pictures = 0;
    for (const auto& entry : std::filesystem::directory_iterator(handbookFolder() / "pictures")) {
        INFO(entry.path().string());
        ++pictures;
        CHECK(entry.file_size() < 200'000);
        CHECK(QImage(QString::fromStdString(entry.path().string())).size() == QSize(1280, 800));
    }
    CHECK(pictures >= 6);
}

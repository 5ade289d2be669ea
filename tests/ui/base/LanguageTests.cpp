#include "core/standards/Library.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/ui/OpenWindow.h"
#include "ui/base/DateText.h"
#include "ui/base/Language.h"
#include "ui/base/Text.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QFile>
#include <QLocale>

#include <catch2/catch.hpp>

// Run once more as on a German system: see CMakeLists.txt.
TEST_CASE("dates, numbers and editions follow the language of the window, not the system's")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ui::Language language;
    language.use({});
    CHECK(ui::windowLanguage() == "en");
    CHECK(ui::inWords(core::Date{2026, 3, 23}) == "23 March 2026");
    CHECK(ui::inShort(core::Date{2026, 12, 3}) == "3 Dec 2026");
    const core::Date today{2026, 11, 23};
    CHECK(ui::readDate("3 December 2026", today) == core::Date{2026, 12, 3});
    CHECK(ui::readDate("23 Tachwedd 2026", today) == core::Date{2026, 11, 23});
    CHECK(ui::readDate("23 Tach 2026", today) == core::Date{2026, 11, 23});
    CHECK(QLocale().toString(qlonglong(12'345)) == "12,345");
    CHECK(QLocale().formattedDataSize(1'500'000, 1, QLocale::DataSizeSIFormat) == "1.5 MB");
    const core::Library library({STANDARDS_DIR});
    for (const auto& edition : library.all().editions) {
        const std::string name = core::inLanguage(edition->name, "en");
        CHECK(ui::inWindowLanguage(edition->name).toStdString() == name);
    }
    QLocale::setDefault(before);
}

TEST_CASE(
    "a translator's own file counts more than what is built in, and a broken one counts nothing")
{
    const TemporaryFolder folder;
    const QString path = ui::fromPath(folder / "standpoint_cy.qm");
    const auto ok = [&] {
        ui::Language language({ui::fromPath(folder.path())});
        language.use("cy");
        return QCoreApplication::translate("QPlatformTheme", "OK").toStdString();
    };
    CHECK(ok() == "Iawn");
    // The made-up language stands for what a translator released.
    REQUIRE(QFile::copy(QStringLiteral(PSEUDO_LANGUAGE_DIR "/standpoint_xa.qm"), path));
    CHECK(ok().find("ÓĶ") != std::string::npos);
    REQUIRE(QFile::remove(path));
    QFile broken(path);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no translation");
    broken.close();
    CHECK(ok() == "Iawn");
    OpenWindow::language().use({});
}

TEST_CASE("the languages that can be chosen are named in themselves, English first")
{
    const auto all = ui::Language().all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "English");
    CHECK(all[1].code == "cy");
    CHECK(all[1].name == "Cymraeg");
}

TEST_CASE("what a language has no words for is in English, with its plurals")
{
    ui::Language language;
    language.use("cy");
    CHECK(QCoreApplication::translate("ui::Nowhere", "Nobody translated this") ==
          "Nobody translated this");
    CHECK(language.code() == "cy");
    language.use("no such language");
    CHECK(language.code() == "en");
    OpenWindow::language().use({});
}

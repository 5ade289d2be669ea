#include "core/standards/Library.h"
#include "ui/base/DateText.h"
#include "ui/base/Language.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QLocale>

#include <catch2/catch.hpp>

// Run once more as on a German system: see CMakeLists.txt.
TEST_CASE("dates, numbers and editions follow the language of the window, not the system's")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ui::installLanguage(*qApp);
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

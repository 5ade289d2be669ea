#include "ui/base/DateText.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

std::optional<core::Date> readDate(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral("[\\s/.,-]+"));
    const QStringList words = text.split(parts, Qt::SkipEmptyParts);
    if (words.size() != 3) {
        return std::nullopt;
    }
    bool isNumber = false;
    const bool yearFirst = words[0].size() == 4;
    const int year = words[yearFirst ? 0 : 2].toInt();
    const int day = words[yearFirst ? 2 : 0].toInt();
    int month = words[1].toInt(&isNumber);
    for (int i = 1; i <= 12 && !isNumber; ++i) {
        for (const QLocale& locale :
             {QLocale(), QLocale::system(), QLocale(QLocale::English), QLocale(QLocale::Welsh)}) {
            const bool named =
                locale.monthName(i).compare(words[1], Qt::CaseInsensitive) == 0 ||
                locale.monthName(i, QLocale::ShortFormat).compare(words[1], Qt::CaseInsensitive) ==
                    0;
            month = named ? i : month;
        }
    }
    // Two digits are no year: nobody should have to guess the century.
    if (year < 1000 || !QDate::isValid(year, month, day)) {
        return std::nullopt;
    }
    return core::Date{year, month, day};
}

} // namespace ui

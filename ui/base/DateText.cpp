#include "ui/base/DateText.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int soonestBeginning = 3; ///< Letters that tell one month from another.
constexpr int mostYearsOn = 8;      ///< 29 February comes round after at most so many.

/// "February", "Feb", "Chwefror"; 0 for no month.
int monthNamed(const QString& word)
{
    int beginning = 0;
    bool isClear = word.size() >= soonestBeginning;
    for (const QLocale& locale :
         {QLocale(), QLocale::system(), QLocale(QLocale::English), QLocale(QLocale::Welsh)}) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = locale.monthName(month);
            if (name.compare(word, Qt::CaseInsensitive) == 0 ||
                locale.monthName(month, QLocale::ShortFormat).compare(word, Qt::CaseInsensitive) ==
                    0) {
                return month;
            }
            if (name.startsWith(word, Qt::CaseInsensitive)) {
                isClear = isClear && (beginning == 0 || beginning == month);
                beginning = month;
            }
        }
    }
    return isClear ? beginning : 0;
}

/// "28", "28th", "28ain"; 0 for no day.
int dayIn(const QString& word)
{
    static const QRegularExpression day(
        QStringLiteral("^(\\d{1,2})(st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return day.match(word).captured(1).toInt();
}

/// "2027", "27"; nothing for no year.
std::optional<int> yearIn(const QString& word)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (!digits.match(word).hasMatch() || (word.size() != 2 && word.size() != 4)) {
        return std::nullopt;
    }
    const int year = word.toInt();
    return word.size() == 2 ? 2000 + year : year;
}

std::optional<core::Date> dayOf(int year, int month, int day)
{
    return year >= 1000 && QDate::isValid(year, month, day)
               ? std::optional(core::Date{year, month, day})
               : std::nullopt;
}

std::optional<core::Date> nextDay(int month, int day, core::Date today)
{
    for (int year = today.year; year <= today.year + mostYearsOn; ++year) {
        if (const auto date = dayOf(year, month, day); date && *date >= today) {
            return date;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<core::Date> readDate(const QString& text, core::Date today)
{
    static const QRegularExpression parts(QStringLiteral("[\\s/.,-]+"));
    QStringList words = text.split(parts, Qt::SkipEmptyParts);
    if (words.size() != 2 && words.size() != 3) {
        return std::nullopt;
    }
    if (words.size() == 3 && words[0].size() == 4 && yearIn(words[0])) {
        words.swapItemsAt(0, 2);
    } else if (monthNamed(words[0]) != 0) {
        words.swapItemsAt(0, 1);
    }
    bool isNumber = false;
    int month = words[1].toInt(&isNumber);
    month = isNumber ? month : monthNamed(words[1]);
    const int day = dayIn(words[0]);
    if (words.size() == 2) {
        return nextDay(month, day, today);
    }
    const auto year = yearIn(words[2]);
    return year ? dayOf(*year, month, day) : std::nullopt;
}

std::optional<core::TimeOfDay> readTime(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*(?:([ap])\\.?m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).toLower();
    if (!match.hasMatch() || hour > 23 || minute > 59 ||
        (!half.isEmpty() && (hour < 1 || hour > 12))) {
        return std::nullopt;
    }
    if (!half.isEmpty()) {
        hour = hour % 12 + (half == QStringLiteral("p") ? 12 : 0);
    }
    return core::TimeOfDay{hour, minute};
}

} // namespace ui

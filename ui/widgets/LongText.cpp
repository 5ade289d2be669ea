#include "ui/widgets/LongText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestWord = 1000;
constexpr qsizetype longestPiece = 2000;

/// Where to cut `text` from `from` on, so that the part has at most `most` letters.
qsizetype softPlace(const QString& text, qsizetype from, qsizetype most)
{
    const qsizetype end = from + most;
    if (end >= text.size()) {
        return text.size();
    }
    for (qsizetype at = end; at > from + most / 2; --at) {
        if (text[at - 1].isSpace()) {
            return at;
        }
    }
    // Far enough before the cut for any character that is one to the eye.
    const qsizetype near = std::max(from, end - 100);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.mid(near, 200));
    finder.setPosition(end - near);
    const qsizetype place = finder.isAtBoundary() ? end : near + finder.toPreviousBoundary();
    return place > from ? place : end;
}

} // namespace

bool hasLongWord(const QString& text)
{
    qsizetype length = 0;
    return std::any_of(text.begin(), text.end(), [&](QChar letter) {
        length = letter.isSpace() || letter == QChar::ParagraphSeparator ? 0 : length + 1;
        return length > longestWord;
    });
}

QStringList piecesOf(const QString& line)
{
    QStringList pieces;
    for (qsizetype from = 0; from < line.size() || pieces.isEmpty();) {
        const qsizetype to = softPlace(line, from, longestPiece);
        pieces.append(line.mid(from, to - from));
        from = to;
        if (to == line.size()) {
            break;
        }
    }
    return pieces;
}

QString beginningOf(const QString& text, qsizetype most)
{
    return text.left(softPlace(text, 0, most));
}

QString inOneLine(const QString& text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : beginningOf(line, most).trimmed() + u'…';
}

} // namespace ui

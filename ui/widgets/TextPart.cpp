#include "ui/widgets/TextPart.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace ui {

QString partOf(const QTextBlock& block, int from, int to)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + from);
    cursor.setPosition(block.position() + to, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

std::pair<int, int> toBlanks(const QTextBlock& block, int from, int to)
{
    const int end = block.length() - 1;
    const int first = std::max(0, from - mostAround);
    const QString before = partOf(block, first, from);
    int begin = from;
    while (begin > first && !before[begin - first - 1].isSpace()) {
        --begin;
    }
    const int last = std::min(end, to + mostAround);
    const QString behind = partOf(block, std::min(to, end), last);
    int stop = std::min(to, end);
    while (stop < last && !behind[stop - std::min(to, end)].isSpace()) {
        ++stop;
    }
    return {begin, stop};
}

} // namespace ui

#include "ui/widgets/SpellingMarks.h"

#include "ui/base/Theme.h"
#include "ui/widgets/TextPart.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

/// How much of a text is looked through in one go for the next word, and for how long.
constexpr int lettersAtOnce = 1000;
constexpr int millisecondsAtOnce = 8;

} // namespace

SpellingMarks::SpellingMarks(QPlainTextEdit& field, Spelling& spelling, SeenText seen)
    : QObject(&field)
    , m_field(field)
    , m_spelling(spelling)
    , m_seen(std::move(seen))
{
    m_searching.setInterval(0);
    connect(&m_searching, &QTimer::timeout, this, &SpellingMarks::search);
    connect(&spelling, &Spelling::changed, field.viewport(), qOverload<>(&QWidget::update));
    connect(field.document(), &QTextDocument::contentsChange, this,
            [this](int at, int, int added) { m_typedAt = m_field.hasFocus() ? at + added : -1; });
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_typedAt >= 0 && m_field.textCursor().position() != m_typedAt) {
            m_typedAt = -1;
            m_field.viewport()->update();
        }
    });
}

bool SpellingMarks::isChecked() const
{
    return m_spelling.isOn() && !m_field.isReadOnly() && m_field.isEnabled();
}

bool SpellingMarks::isBeingTyped(int at, int length) const
{
    return m_field.hasFocus() && m_typedAt >= at && m_typedAt <= at + length &&
           m_field.textCursor().position() == m_typedAt;
}

std::vector<SpellingMarks::Word> SpellingMarks::wordsIn(const QTextBlock& block, int from, int to)
{
    const auto [begin, end] = toBlanks(block, from, to);
    const QString text = partOf(block, begin, end);
    std::vector<Word> words;
    for (const core::WordPlace& place : m_spelling.misspelt(text)) {
        const int at = static_cast<int>(place.at);
        const int length = static_cast<int>(place.length);
        words.push_back({block.position() + begin + at, text.mid(at, length)});
    }
    return words;
}

void SpellingMarks::eachSeen(
    const QRect& area, const std::function<void(const QTextBlock&, const QPointF&, int, int)>& look)
{
    for (QTextBlock block = m_seen.firstBlock(); block.isValid(); block = block.next()) {
        const QRectF box = m_seen.boxOf(block);
        if (box.top() > area.bottom()) {
            return;
        }
        const QTextLayout& layout = *block.layout();
        const auto isAbove = [&](int line) {
            const QTextLine one = layout.lineAt(line);
            return box.top() + one.y() + one.height() < area.top();
        };
        // A single paragraph may have tens of thousands of lines.
        int first = 0;
        for (int end = layout.lineCount(); first < end;) {
            const int middle = (first + end) / 2;
            isAbove(middle) ? first = middle + 1 : end = middle;
        }
        if (!block.isVisible() || first == layout.lineCount()) {
            continue;
        }
        int to = layout.lineAt(first).textStart();
        for (int line = first; line < layout.lineCount(); ++line) {
            const QTextLine one = layout.lineAt(line);
            if (box.top() + one.y() > area.bottom()) {
                break;
            }
            to = one.textStart() + one.textLength();
        }
        look(block, box.topLeft(), layout.lineAt(first).textStart(), to);
    }
}

void SpellingMarks::paint(const QRect& dirty)
{
    if (!isChecked()) {
        return;
    }
    QPainter painter(m_field.viewport());
    const int unit = std::max(1, m_field.fontMetrics().height() / 16);
    // A line of one pixel keeps its whole colour without.
    painter.setRenderHint(QPainter::Antialiasing, unit > 1);
    painter.setPen(QPen(Theme::of(m_field.palette()).bad.block, unit));
    eachSeen(dirty, [&](const QTextBlock& block, const QPointF& origin, int from, int to) {
        for (const Word& word : wordsIn(block, from, to)) {
            if (!isBeingTyped(word.at, static_cast<int>(word.text.size()))) {
                paintWord(painter, block, origin, word);
            }
        }
    });
}

void SpellingMarks::paintWord(QPainter& painter, const QTextBlock& block, const QPointF& origin,
                              const Word& word) const
{
    const QTextLayout& layout = *block.layout();
    const qreal unit = painter.pen().widthF();
    const int end = word.at - block.position() + static_cast<int>(word.text.size());
    // A word may go on in the next line.
    for (int at = word.at - block.position(); at < end;) {
        const QTextLine line = layout.lineForTextPosition(at);
        if (!line.isValid()) {
            return;
        }
        const int stop = std::min(end, line.textStart() + line.textLength());
        if (stop <= at) {
            return;
        }
        const auto [left, right] = std::minmax({line.cursorToX(at), line.cursorToX(stop)});
        const qreal y = std::round(origin.y() + line.y() + line.ascent() + 1.5 * unit);
        QPainterPath wave(QPointF(origin.x() + left, y));
        bool isDown = false;
        for (qreal x = left; x < right;) {
            x = std::min(right, x + 2 * unit);
            isDown = !isDown;
            wave.lineTo(origin.x() + x, y + (isDown ? 2 * unit : 0));
        }
        painter.drawPath(wave);
        at = stop;
    }
}

QStringList SpellingMarks::marked()
{
    QStringList words;
    if (isChecked()) {
        eachSeen(m_field.viewport()->rect(),
                 [&](const QTextBlock& block, const QPointF&, int from, int to) {
                     for (const Word& word : wordsIn(block, from, to)) {
                         if (!isBeingTyped(word.at, static_cast<int>(word.text.size()))) {
                             words << word.text;
                         }
                     }
                 });
    }
    return words;
}

void SpellingMarks::findNext()
{
    const int length = m_field.document()->characterCount();
    m_search = {m_field.textCursor().selectionEnd(), isChecked() ? length + mostAround : 0};
    search();
}

void SpellingMarks::search()
{
    QElapsedTimer time;
    time.start();
    const QTextDocument& document = *m_field.document();
    const auto tell = [this](const QString& word) {
        m_searching.stop();
        emit foundNext(word);
    };
    while (m_search.left > 0) {
        if (time.elapsed() > millisecondsAtOnce) {
            m_searching.start();
            return;
        }
        const QTextBlock block = document.findBlock(m_search.at);
        if (!block.isValid()) {
            m_search.at = 0;
            continue;
        }
        const int from = m_search.at - block.position();
        const int to = std::min(from + lettersAtOnce, block.length() - 1);
        for (const Word& word : wordsIn(block, from, to)) {
            if (word.at >= m_search.at) {
                QTextCursor cursor(m_field.document());
                cursor.setPosition(word.at);
                cursor.setPosition(word.at + static_cast<int>(word.text.size()),
                                   QTextCursor::KeepAnchor);
                m_field.setTextCursor(cursor);
                m_field.ensureCursorVisible();
                tell(word.text);
                return;
            }
        }
        const int done = to - from + (to == block.length() - 1 ? 1 : 0);
        m_search.at += done;
        m_search.left -= done;
    }
    tell({});
}

} // namespace ui

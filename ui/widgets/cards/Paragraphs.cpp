#include "ui/widgets/cards/Paragraphs.h"

#include "ui/widgets/LongText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextOption>

#include <algorithm>

namespace ui {

namespace {

/// The marks in the part of a text that begins at `from`.
QList<QTextLayout::FormatRange> formatsOf(const std::vector<TextPart>& marks, qsizetype from,
                                          qsizetype size)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextPart& mark : marks) {
        const qsizetype first = std::max(mark.from, from);
        const qsizetype end = std::min(mark.from + mark.size, from + size);
        if (first < end) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(first - from);
            range.length = static_cast<int>(end - first);
            range.format.setFontWeight(QFont::Bold);
            range.format.setFontUnderline(true);
            formats.append(range);
        }
    }
    return formats;
}

} // namespace

Paragraphs::Paragraphs(const QString& text, const QFont& font, qreal width, qreal firstIndent,
                       const std::vector<TextPart>& marks)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    const qreal gap = metrics.height() / 2;
    const QStringList lines = text.split(u'\n');
    qsizetype next = 0;
    for (const QString& line : lines) {
        qsizetype from = next;
        next += line.size() + 1;
        if (line.trimmed().isEmpty() && lines.size() > 1) {
            m_height += gap;
            continue;
        }
        for (const QString& piece : piecesOf(line)) {
            add(piece, from, font, std::max<qreal>(width, metrics.averageCharWidth() * 4),
                m_paragraphs.empty() ? firstIndent : 0, marks);
            from += piece.size();
        }
    }
    m_height = std::max(m_height, metrics.height());
}

void Paragraphs::add(const QString& text, qsizetype from, const QFont& font, qreal width,
                     qreal firstIndent, const std::vector<TextPart>& marks)
{
    const QFontMetricsF metrics(font);
    Paragraph paragraph;
    paragraph.bullet =
        text.startsWith(QStringLiteral("- ")) || text.startsWith(QStringLiteral("• "));
    const qreal indent = paragraph.bullet ? metrics.horizontalAdvance(QStringLiteral("•  ")) : 0;
    paragraph.at = {indent, m_height};
    paragraph.layout = std::make_unique<QTextLayout>(paragraph.bullet ? text.mid(2) : text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    paragraph.layout->setTextOption(option);
    if (!marks.empty()) {
        const qsizetype bullet = paragraph.bullet ? 2 : 0;
        paragraph.layout->setFormats(formatsOf(marks, from + bullet, text.size() - bullet));
    }
    paragraph.layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = paragraph.layout->createLine(); line.isValid();
         line = paragraph.layout->createLine()) {
        const qreal start = y == 0 ? firstIndent : 0;
        line.setLineWidth(width - indent - start);
        line.setPosition({start, y});
        m_end = {indent + start + line.naturalTextWidth(), m_height + y};
        y += line.height();
    }
    paragraph.layout->endLayout();
    m_height += y;
    m_paragraphs.push_back(std::move(paragraph));
}

void Paragraphs::draw(QPainter& painter, const QPointF& topLeft) const
{
    for (const Paragraph& paragraph : m_paragraphs) {
        const QPointF at = topLeft + paragraph.at;
        if (paragraph.bullet) {
            const QTextLine first = paragraph.layout->lineAt(0);
            painter.setFont(m_font);
            painter.drawText(QPointF(topLeft.x(), at.y() + first.ascent()), QStringLiteral("•"));
        }
        paragraph.layout->draw(&painter, at);
    }
}

} // namespace ui

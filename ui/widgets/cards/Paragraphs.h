#pragma once

#include "ui/widgets/cards/Card.h"

#include <QFont>
#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace ui {

/// Text laid out in a width for a delegate to draw: paragraphs at line feeds, a small gap for an
/// empty line, and lines that begin with "- " as a list with hanging indents.
class Paragraphs {
public:
    /// `firstIndent` leaves room at the start of the first line, for a badge. What is marked is
    /// bold and underlined, as not everybody sees a colour.
    Paragraphs(const QString& text, const QFont& font, qreal width, qreal firstIndent = 0,
               const std::vector<TextPart>& marks = {});

    qreal height() const { return m_height; }
    /// Where the last line ends, and the top of that line.
    QPointF end() const { return m_end; }
    /// In the painter's pen.
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        bool bullet = false;
    };
    /// `from` is where it begins in the whole text.
    void add(const QString& text, qsizetype from, const QFont& font, qreal width, qreal firstIndent,
             const std::vector<TextPart>& marks);

    std::vector<Paragraph> m_paragraphs;
    QFont m_font;
    qreal m_height = 0;
    QPointF m_end;
};

} // namespace ui

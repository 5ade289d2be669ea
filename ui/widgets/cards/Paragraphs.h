#pragma once

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
    /// `firstIndent` leaves room at the start of the first line, for a badge.
    Paragraphs(const QString& text, const QFont& font, qreal width, qreal firstIndent = 0);

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
    void add(const QString& text, const QFont& font, qreal width, qreal firstIndent);

    std::vector<Paragraph> m_paragraphs;
    QFont m_font;
    qreal m_height = 0;
    QPointF m_end;
};

} // namespace ui

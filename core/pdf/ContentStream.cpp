#include "core/pdf/ContentStream.h"

#include "core/support/Decimal.h"
#include "core/support/Hex.h"

#include <algorithm>
#include <cmath>

namespace core::pdf {

namespace {

/// Writes the glyphs of one line as a text object, and moves the pen only where the font alone
/// would not bring it.
class TextObject {
public:
    TextObject(double x, double baseline) : m_pen(x)
    {
        m_operators =
            "BT 1 0 0 1 " + toPdf(x) + " " + toPdf(stylesheet::pageHeight - baseline) + " Tm ";
    }

    void setFont(const std::string& name, double size)
    {
        if (name == m_font && size == m_size) {
            return;
        }
        closeArray();
        m_font = name;
        m_size = size;
        m_operators += name + " " + toPdf(size) + " Tf ";
    }

    void show(const Glyph& glyph, double pieceX)
    {
        const double rise = glyph.y * m_size / 1000;
        if (rise != m_rise) {
            closeArray();
            m_operators += toPdf(rise) + " Ts ";
            m_rise = rise;
        }
        openArray();
        const double x = pieceX + glyph.x * m_size / 1000;
        const double back = std::round((m_pen - x) / m_size * 1000 * 100) / 100;
        if (std::abs(back) >= 0.05) {
            closeString();
            m_operators += toPdf(back) + " ";
            m_pen -= back * m_size / 1000;
        }
        if (!m_inString) {
            m_operators += '<';
            m_inString = true;
        }
        m_operators += toHex(glyph.code, 4);
        m_pen += glyph.naturalAdvance * m_size / 1000;
    }

    std::string finish()
    {
        closeArray();
        return m_operators + (m_rise != 0 ? "0 Ts ET\n" : "ET\n");
    }

private:
    void openArray()
    {
        if (!m_inArray) {
            m_operators += '[';
            m_inArray = true;
        }
    }
    void closeString()
    {
        if (m_inString) {
            m_operators += '>';
            m_inString = false;
        }
    }
    void closeArray()
    {
        closeString();
        if (m_inArray) {
            m_operators += "] TJ ";
            m_inArray = false;
        }
    }

    std::string m_operators;
    double m_pen;
    std::string m_font;
    double m_size = 0;
    double m_rise = 0;
    bool m_inArray = false;
    bool m_inString = false;
};

} // namespace

std::string toPdf(double number)
{
    return toDecimal(number, 3);
}

void ContentStream::setFill(document::Colour colour)
{
    for (const unsigned part : {colour.red(), colour.green(), colour.blue()}) {
        m_operators += toPdf(part / 255.0) + " ";
    }
    m_operators += "rg ";
}

void ContentStream::fill(const Box& box, document::Colour colour)
{
    setFill(colour);
    m_operators += toPdf(box.left) + " " + toPdf(stylesheet::pageHeight - box.bottom) + " " +
                   toPdf(box.right - box.left) + " " + toPdf(box.bottom - box.top) + " re f\n";
}

void ContentStream::fillRounded(const Box& box, double radius, document::Colour colour)
{
    // How far the control points of a Bézier curve stand off for a quarter of a circle.
    constexpr double kappa = 0.5523;
    const double r = std::min({radius, (box.right - box.left) / 2, (box.bottom - box.top) / 2});
    const double k = r * (1 - kappa);
    const double l = box.left;
    const double b = stylesheet::pageHeight - box.bottom;
    const double w = box.right;
    const double t = stylesheet::pageHeight - box.top;
    const auto point = [&](double x, double y) { m_operators += toPdf(x) + " " + toPdf(y) + " "; };
    const auto curve = [&](double x1, double y1, double x2, double y2, double x3, double y3) {
        point(x1, y1);
        point(x2, y2);
        point(x3, y3);
        m_operators += "c ";
    };
    setFill(colour);
    point(l + r, b);
    m_operators += "m ";
    point(w - r, b);
    m_operators += "l ";
    curve(w - k, b, w, b + k, w, b + r);
    point(w, t - r);
    m_operators += "l ";
    curve(w, t - k, w - k, t, w - r, t);
    point(l + r, t);
    m_operators += "l ";
    curve(l + k, t, l, t - k, l, t - r);
    point(l, b + r);
    m_operators += "l ";
    curve(l, b + k, l + k, b, l + r, b);
    m_operators += "h f\n";
}

void ContentStream::dots(double fromX, double toX, double y, document::Colour colour)
{
    constexpr double step = 4;
    constexpr double size = 0.8;
    // On a grid of the page, so that the dots of neighbouring lines stand under one another.
    for (double x = std::ceil(fromX / step) * step; x + size <= toX; x += step) {
        fill({x, y - size, x + size, y}, colour);
    }
}

void ContentStream::image(const std::string& name, const Box& box)
{
    m_operators += "q " + toPdf(box.right - box.left) + " 0 0 " + toPdf(box.bottom - box.top) +
                   " " + toPdf(box.left) + " " + toPdf(stylesheet::pageHeight - box.bottom) +
                   " cm " + name + " Do Q\n";
}

void ContentStream::show(const std::vector<const GlyphRun*>& glyphRuns, double x, double baseline,
                         document::Colour colour, const FontSet& fonts)
{
    setFill(colour);
    TextObject text(x, baseline);
    for (const GlyphRun* glyphRun : glyphRuns) {
        text.setFont(fonts.resourceName(*glyphRun->font), glyphRun->size);
        for (const Glyph& glyph : glyphRun->shaped->glyphs) {
            text.show(glyph, x + glyphRun->x + glyphRun->before);
        }
    }
    m_operators += text.finish();
}

void ContentStream::beginMark(const std::string& type, int number)
{
    m_operators += "/" + type + " <</MCID " + std::to_string(number) + ">> BDC\n";
}

void ContentStream::beginArtifact(const std::string& properties)
{
    m_operators += "/Artifact <<" + properties + ">> BDC\n";
}

void ContentStream::end()
{
    m_operators += "EMC\n";
}

} // namespace core::pdf

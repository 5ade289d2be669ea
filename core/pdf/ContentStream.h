#pragma once

#include "core/pdf/FontSet.h"
#include "core/pdf/Stylesheet.h"
#include "core/pdf/TextLayout.h"

#include <optional>
#include <string>
#include <vector>

namespace core::pdf {

/// A number as PDF writes it, to a thousandth, whatever the locale.
std::string toPdf(double number);

/// The operators that draw one page, or one layer of it.
class ContentStream {
public:
    void fill(const Box& box, document::Colour colour);
    void fillRounded(const Box& box, double radius, document::Colour colour);
    void dots(double fromX, double toX, double y, document::Colour colour);

    /// Shows the image that pages know as `name`.
    void image(const std::string& name, const Box& box);

    /// Shows glyph runs of one line, whose start stands at `x`. Each knows its place on the line.
    void show(const std::vector<const GlyphRun*>& glyphRuns, double x, double baseline,
              document::Colour colour, const FontSet& fonts);

    /// Everything until `end` is marked: with a structure element's type and a number, or as an
    /// artifact.
    void beginMark(const std::string& type, int number);
    void beginArtifact(const std::string& properties);
    void end();

    bool empty() const { return m_operators.empty(); }
    const std::string& operators() const { return m_operators; }

private:
    void setFill(document::Colour colour);

    std::string m_operators;
};

} // namespace core::pdf

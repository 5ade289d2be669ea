#pragma once

#include "core/pdf/Font.h"
#include "core/pdf/PdfOptions.h"

#include <qpdf/QPDF.hh>

namespace core::pdf {

/// Embeds what the document uses of a font: outlines, widths and what each glyph reads as.
QPDFObjectHandle embedFont(QPDF& pdf, const Font& font, PdfOptions::Archive archive);

} // namespace core::pdf

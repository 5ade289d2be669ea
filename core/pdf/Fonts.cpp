#include "core/pdf/PdfWriter.h"

namespace core::pdf {

Fonts defaultFonts()
{
    return {FONT_REGULAR, FONT_BOLD, FONT_FALLBACK};
}

} // namespace core::pdf

#pragma once

#include "core/pdf/Fonts.h"

namespace core::pdf {

struct PdfOptions {
    /// PDF/A-3a carries the document's attachments. PDF/A-1b cannot: they are left out.
    enum class Archive { A3a, A1b };

    Fonts fonts = defaultFonts();
    Archive archive = Archive::A3a;
};

} // namespace core::pdf

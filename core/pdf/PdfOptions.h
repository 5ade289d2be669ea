#pragma once

#include "core/pdf/Fonts.h"

#include <string>

namespace core::pdf {

struct PdfOptions {
    /// PDF/A-3a carries the document's attachments. PDF/A-1b cannot: they are left out.
    enum class Archive { A3a, A1b };

    Fonts fonts = defaultFonts();
    Archive archive = Archive::A3a;
    /// What names the record that the document was made from, for programs; empty for none.
    std::string identifier = {};
};

} // namespace core::pdf

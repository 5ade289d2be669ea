#pragma once

#include "core/document/Document.h"
#include "core/pdf/PdfOptions.h"

#include <string>

namespace core::pdf {

/// What the file says of itself, as XMP: title, author, language, date, and which standards it
/// keeps to (PDF/UA-1 and the archive's).
std::string xmpOf(const document::Document& document, const PdfOptions& options);

/// The identifier that such metadata has; empty for none.
std::string identifierIn(const std::string& xmp);

/// The name in both places where a PDF names its producer.
inline constexpr const char* producer = "Standpoint";

} // namespace core::pdf

#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::office {

/// word/styles.xml: headings, lists, tables and letters as word processors know them, in 12 points
/// in `language` (BCP 47 with the region), and in the document's colours of headings and links. Our
/// own colours of letters have a contrast of at least 4.5 to 1 with what is behind them.
std::string docxStyles(const document::Document& document, const std::string& language);

} // namespace core::office

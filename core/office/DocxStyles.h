#pragma once

#include <string>

namespace core::office {

/// word/styles.xml: headings, lists, tables and letters as word processors know them, in 12 points
/// and in `language` (BCP 47 with the region). Every colour of letters has a contrast of at least
/// 4.5 to 1 with what is behind it.
std::string docxStyles(const std::string& language);

} // namespace core::office

#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::html {

/// `document` as one HTML file that needs nothing else: no script, no fetched style, font or
/// picture. It can be read at 320 pixels, in dark mode, on paper and with a screen reader. Links
/// are made as document::mayLink says; other addresses stay text. Attachments are left out.
std::string writeHtml(const document::Document& document);

} // namespace core::html

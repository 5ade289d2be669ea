#pragma once

#include "core/document/Document.h"
#include "core/markup/Dialect.h"

#include <string>

namespace core::markup {

/// Runs as marked-up text that a reader of `dialect` shows as the very words of `text`: whatever
/// people wrote is never a mark. Line breaks become a space where `place` has none. Web and mail
/// addresses become links. Colours, prominence and language have no marks and are left out.
std::string inlined(const document::Text& text, Dialect dialect, Place place);

} // namespace core::markup

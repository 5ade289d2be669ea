#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::markup {

/// CommonMark with the tables of GitHub, or what GOV.UK's publishing tools read: kramdown with
/// extensions that are looked for in the raw text before anything is parsed.
enum class Dialect { CommonMark, Govspeak };

/// Where a text stands. Only a block may have line breaks in either dialect.
enum class Place { Block, Heading, Cell };

/// Runs as marked-up text that a reader of `dialect` shows as the very words of `text`: whatever
/// people wrote is never a mark. Line breaks become a space where `place` has none. Web and mail
/// addresses become links. Colours, prominence and language have no marks and are left out.
std::string inlined(const document::Text& text, Dialect dialect, Place place);

} // namespace core::markup

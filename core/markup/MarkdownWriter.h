#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::markup {

/// `document` as CommonMark with the tables of GitHub (CommonMark itself has none). It ends with
/// what stands at the foot of every page elsewhere: whether it is a draft, and its fingerprint.
/// Whatever people wrote is text and never a mark. No HTML is written but line breaks inside cells.
/// Languages, tones and attachments are left out.
std::string writeMarkdown(const document::Document& document);

} // namespace core::markup

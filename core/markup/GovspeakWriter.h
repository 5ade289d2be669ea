#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::markup {

/// The body of a page on GOV.UK in Govspeak (read at version 10.11 of its library): headings from
/// `##`, because the page's title is its own field; heads of columns and rows marked as such; a
/// table with lists in its cells as a list of its rows; no raw HTML, which the publishing tools
/// refuse. What would be a Govspeak mark in people's words (a line that begins with ^ or %,
/// [Contact:…], s1. and others) is written so that it is text. The foot says whether it is a draft,
/// and its fingerprint.
std::string writeGovspeak(const document::Document& document);

} // namespace core::markup

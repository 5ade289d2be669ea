#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::html {

/// Bars as a figure: one SVG as wide as the page, whose words keep their size on any screen. `id`
/// is unique in the file.
std::string figure(const document::Bars& bars, const std::string& id);

/// The same for marks in rows and columns. Of the class "wide": it needs more width than the
/// narrowest screens have.
std::string figure(const document::Matrix& matrix, const std::string& id);

} // namespace core::html

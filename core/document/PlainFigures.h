#pragma once

#include "core/document/Document.h"

namespace core::document {

/// Marks as a table of their labels, for where a picture cannot stand. `corner` stands over the
/// labels of the rows: no head of a column may be empty.
Table tableOf(const Matrix& matrix, Text corner);

/// Bars as a list of their labels.
List listOf(const Bars& bars);

} // namespace core::document

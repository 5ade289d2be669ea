#pragma once

#include "core/document/Document.h"
#include "core/support/Result.h"

#include <string>

namespace core::office {

/// `document` as a DOCX file that people go on writing in: headings, lists, tables and contents are
/// what word processors know them as, and screen readers read them so. Rows of column heads repeat
/// on every page; the foot has the page number as a field; languages are marked. Bars are a
/// picture with an alternative text and the numbers after it, marks in rows and columns a table.
/// Attachments are left out. The same document gives the same bytes.
///
/// A Problem when there is no memory to pack it.
Result<std::string> writeDocx(const document::Document& document);

} // namespace core::office

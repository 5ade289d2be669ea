#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::office {

/// word/footer1.xml: what stands at the foot of every page, and the page number as a field.
std::string docxFooter(const document::Document& document);

} // namespace core::office

#pragma once

#include "core/document/Document.h"

#include <string_view>

namespace core::picture {

/// The pixels of a PNG on white. Throws Failure when it is damaged or too large.
document::Picture readPng(std::string_view bytes);

} // namespace core::picture

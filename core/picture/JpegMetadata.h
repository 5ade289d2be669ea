#pragma once

#include <string>
#include <string_view>

namespace core::picture {

bool isJpeg(std::string_view bytes);

/// See withoutMetadata. Throws a Failure for damaged bytes.
std::string cleanJpeg(std::string_view bytes);

} // namespace core::picture

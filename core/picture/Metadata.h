#pragma once

#include "core/support/Result.h"

#include <string>
#include <string_view>

namespace core::picture {

/// Whether the bytes begin as a PNG, a JPEG, a GIF or a WebP.
bool canLoseMetadata(std::string_view bytes);

/// Such a picture without what says who made it, when, where and on which machine: texts, EXIF,
/// XMP, colour profiles, small copies, and whatever lies behind its end. What is painted stays byte
/// for byte, and so does which side of a photograph is up. Without any metadata it comes back as it
/// is. A Problem where the picture is damaged.
Result<std::string> withoutMetadata(std::string_view bytes);

} // namespace core::picture

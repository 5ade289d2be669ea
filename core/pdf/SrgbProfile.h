#pragma once

#include <string>

namespace core::pdf {

/// The sRGB colour space (IEC 61966-2-1) as an ICC profile, version 2.1: what an archive needs to
/// show our colours as they were meant.
std::string srgbProfile();

} // namespace core::pdf

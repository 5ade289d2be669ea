#pragma once

#include "core/assessment/AudienceView.h"

#include <string>

namespace core {

/// A house style as `reader` may have it: its name, logo and colours, and the standing words that
/// are for this reader. Empty when the text cannot be read, because then nobody can tell for whom
/// its words are. The panel gets it as it is. Whether it is a sound style is for the reader of
/// reports to say.
std::string houseStyleFor(const std::string& yaml, Reader reader);

} // namespace core

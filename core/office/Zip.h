#pragma once

#include "core/support/Result.h"

#include <string>
#include <vector>

namespace core::office {

struct ZipEntry {
    std::string name; ///< "word/document.xml"
    std::string bytes;
};

/// The entries as a ZIP file, in this order, compressed. All carry the same fixed time, so that the
/// same entries give the same bytes anywhere.
Result<std::string> zipped(const std::vector<ZipEntry>& entries);

} // namespace core::office

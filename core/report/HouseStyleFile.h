#pragma once

#include "core/report/HouseStyleReader.h"
#include "core/support/File.h"

#include <filesystem>

namespace core {

/// Reads the house style in the file at `path`, with the logo that lies beside it, both over
/// `read`. A file that cannot be read is a fault without a place.
HouseStyleReading readHouseStyleFile(const std::filesystem::path& path, const FileReader& read);

/// A house style with explanations, to be changed in a text editor. It has no faults as it is.
std::string_view templateHouseStyle();

} // namespace core

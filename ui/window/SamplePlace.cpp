#include "ui/window/SamplePlace.h"

namespace ui {

std::filesystem::path sampleFolder(const std::filesystem::path& usual)
{
    return usual.parent_path() / "samples";
}

bool isSample(const std::filesystem::path& path, const std::filesystem::path& usual)
{
    return path.parent_path().parent_path() == sampleFolder(usual);
}

} // namespace ui

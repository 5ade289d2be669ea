#include "tests/core/spelling/SmallDictionary.h"

#include <fstream>

namespace {

void write(const std::filesystem::path& file, std::string_view text)
{
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

void writeSmallDictionaries(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    write(folder / "en_GB.aff", "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n");
    write(folder / "en_GB.dic", "8\nteam\nnotes\nthe\nservice/S\nwho's\nwell\nknown\nmarmot\n");
    write(folder / "cy_GB.aff", "SET ISO8859-14\n");
    // The y with a circumflex of that encoding.
    write(folder / "cy_GB.dic", "3\ngwasanaeth\nt\xFE\ndraenog\n");
}

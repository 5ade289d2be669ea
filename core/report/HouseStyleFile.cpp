#include "core/report/HouseStyleFile.h"

namespace core {

HouseStyleReading readHouseStyleFile(const std::filesystem::path& path, const FileReader& read)
{
    // One byte more than is allowed, so that a file that is too long is told as that.
    const auto yaml = read(path, largestHouseStyleBytes + 1);
    if (!yaml) {
        return {{}, {{path.string(), 0, 0, toString(yaml.problem())}}};
    }
    return readHouseStyle(*yaml, path.string(), [&](const std::string& name) {
        return read(path.parent_path() / name, largestHouseStyleBytes);
    });
}

std::string_view templateHouseStyle()
{
    return R"(# The house style of your reports. Make it yours in any text editor, then choose this file in
# Standpoint: Assessment, House style.
format: standpoint-house/1

# Your organisation, in English (en) and Welsh (cy).
name:
  en: Name of your organisation
  cy: Enw eich sefydliad

# A logo lies beside this file, as PNG. The alternative is what it says to those who cannot see it.
# logo:
#   file: logo.png
#   alternative: {en: Name of your organisation, cy: Enw eich sefydliad}

# Colours of headings and links. They have to be dark enough to be read.
colours:
  accent: "#1d4f91"
  links: "#1a4f9c"

# Words before and after a report, for each reader: panel, team, sponsor, public.
openings:
  team: {en: Thank you for showing us your work.}
closings:
  sponsor: {en: Write to us with any question about this report.}
)";
}

} // namespace core

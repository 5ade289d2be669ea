#include "core/work/ShortNamesFile.h"

#include "core/store/ChosenFile.h"
#include "core/support/OrThrow.h"
#include "core/tree/MappingReader.h"
#include "core/yaml/YamlText.h"

#include <string>

namespace core {

namespace {

constexpr std::string_view shortNamesFormat = "standpoint-short-names/1";
constexpr std::size_t longestShortNames = std::size_t{64} << 10;

ShortNames namesFrom(const Tree& root, DiagnosticList& faults)
{
    ValueReader values(faults);
    MappingReader reader(root, "short names", values);
    std::vector<std::vector<std::string>> lists;
    reader.requireFormat(shortNamesFormat);
    reader.list("names", Need::Required, [&](const Tree& node) {
        if (node.kind != Tree::Kind::List) {
            values.expected("a list of names, such as [Elizabeth, Liz]", node);
            return;
        }
        std::vector<std::string> list;
        for (const Tree& name : node.children) {
            list.push_back(values.shortLine(name));
        }
        lists.push_back(std::move(list));
    });
    reader.refuseOtherKeys();
    return ShortNames(lists);
}

} // namespace

ShortNamesReading readShortNames(std::string_view yaml, std::string_view fileName)
{
    DiagnosticList faults(yaml, fileName);
    ShortNamesReading reading;
    if (const auto root = readYaml(yaml, longestShortNames, faults)) {
        reading.names = namesFrom(*root, faults);
    }
    reading.faults = faults.take();
    if (!reading.faults.empty()) {
        reading.names.reset();
    }
    return reading;
}

Result<ShortNames> shortNamesIn(const std::filesystem::path& file)
{
    return attempt("Reading the short forms of names", [&] {
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored)) {
            return ShortNames();
        }
        const std::string yaml = orThrow(readChosenFile(file, longestShortNames));
        ShortNamesReading reading = readShortNames(yaml, file.filename().string());
        if (!reading.names) {
            throw Failure(problemOf("the short forms of names cannot be read", reading.faults));
        }
        return std::move(*reading.names);
    });
}

} // namespace core

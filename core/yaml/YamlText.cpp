#include "core/yaml/YamlText.h"

#include "core/support/Text.h"
#include "core/yaml/YamlParser.h"

namespace core {

namespace {

/// What must hold before the text is looked at as YAML; the parser would take what it likes.
bool isPlainText(std::string_view yaml, std::size_t largest, DiagnosticList& faults)
{
    if (yaml.size() > largest) {
        faults.add({}, "the file is larger than the " + std::to_string(largest >> 20U) +
                           " MB that are read; shorten it");
    } else if (yaml.starts_with("\xFF\xFE") || yaml.starts_with("\xFE\xFF")) {
        faults.add({}, "the file is UTF-16; save it as UTF-8");
    } else if (yaml.starts_with("\xEF\xBB\xBF")) {
        faults.add({}, "the file starts with a byte order mark; save it as UTF-8 without one");
    } else if (const auto offset = firstBadUtf8(yaml)) {
        faults.add(Lines(yaml).placeOf(*offset),
                   "the text is not UTF-8 from here; save it as UTF-8");
    }
    return faults.empty();
}

/// Tells each control character but tabs and ends of lines, those of Windows included.
void refuseControlCharacters(std::string_view yaml, DiagnosticList& faults)
{
    constexpr int enough = 20;
    const Lines lines(yaml);
    std::size_t from = 0;
    for (int told = 0; told < enough;) {
        const auto offset = firstControlCharacter(yaml.substr(from));
        if (!offset) {
            return;
        }
        from += *offset;
        if (!yaml.substr(from).starts_with("\r\n")) {
            faults.add(lines.placeOf(from),
                       "control characters are not read; delete the one that stands here");
            ++told;
        }
        ++from;
    }
}

std::string withoutReturns(std::string_view yaml)
{
    std::string text(yaml);
    std::erase(text, '\r');
    return text;
}

} // namespace

std::optional<Tree> readYaml(std::string_view yaml, std::size_t largest, DiagnosticList& faults)
{
    if (isPlainText(yaml, largest, faults)) {
        refuseControlCharacters(yaml, faults);
    }
    if (!faults.empty()) {
        return std::nullopt;
    }
    // The parser is at its best with the line ends of Unix; no other place moves with them.
    return yaml.find('\r') == std::string_view::npos ? parseYaml(yaml, faults)
                                                     : parseYaml(withoutReturns(yaml), faults);
}

} // namespace core

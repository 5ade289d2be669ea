#include "core/yaml/YamlQuoted.h"

#include "core/support/Hex.h"

namespace core {

std::string yamlQuoted(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            result += '\\';
            result += letter;
        } else if (letter == '\n') {
            result += "\\n";
        } else if (letter == '\t') {
            result += "\\t";
        } else if (const auto byte = static_cast<unsigned char>(letter);
                   byte < 0x20 || byte == 0x7F) {
            result += "\\x" + toHex(byte, 2);
        } else {
            result += letter;
        }
    }
    return result + '"';
}

} // namespace core

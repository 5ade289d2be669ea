#include "core/support/XmlText.h"

#include "core/support/Text.h"

namespace core {

std::string xmlEscaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char letter : printable(text)) {
        switch (letter) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += letter;
        }
    }
    return result;
}

} // namespace core

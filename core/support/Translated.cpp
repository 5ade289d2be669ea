#include "core/support/Translated.h"

namespace core {

namespace {

Translated::const_iterator find(const Translated& text, std::string_view language)
{
    for (const std::string_view wanted : {language, std::string_view("en")}) {
        if (const auto found = text.find(std::string(wanted)); found != text.end()) {
            return found;
        }
    }
    return text.begin();
}

} // namespace

const std::string& inLanguage(const Translated& text, std::string_view language)
{
    static const std::string none;
    const auto found = find(text, language);
    return found == text.end() ? none : found->second;
}

std::string_view languageFound(const Translated& text, std::string_view language)
{
    const auto found = find(text, language);
    return found == text.end() ? std::string_view() : std::string_view(found->first);
}

} // namespace core

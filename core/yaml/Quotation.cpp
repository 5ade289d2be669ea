#include "core/yaml/Quotation.h"

namespace core {

std::optional<std::size_t> Quotation::length(std::string_view yaml) const
{
    const char quote = yaml[offset];
    for (std::size_t at = offset + 1; at < yaml.size(); ++at) {
        // Two single quotes stand for one inside the text. Taken for the end, they still show that
        // there is an end.
        if (yaml[at] == quote) {
            return at + 1 - offset;
        }
        if (quote == '"' && yaml[at] == '\\') {
            ++at;
        }
    }
    return std::nullopt;
}

bool Quotation::spansLines(std::string_view yaml) const
{
    const auto end = length(yaml).value_or(yaml.size() - offset);
    return yaml.substr(offset, end).find('\n') != std::string_view::npos;
}

} // namespace core

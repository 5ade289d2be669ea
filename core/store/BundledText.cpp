#include "core/store/BundledText.h"

#include "core/standards/Library.h"

namespace core {

BundledText textsOf(const Library& library)
{
    return [library](const std::string& id) {
        const auto text = library.text(id);
        return text ? std::optional<std::string>(*text) : std::nullopt;
    };
}

} // namespace core

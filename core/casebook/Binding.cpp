#include "core/casebook/Binding.h"

namespace core {

Result<Binding> bindingOf(const std::vector<std::string>& ids, const Library& library)
{
    Binding binding;
    for (const auto& id : ids) {
        auto edition = library.edition(id);
        if (!edition) {
            return edition.problem();
        }
        auto text = library.text(id);
        if (!text) {
            return text.problem();
        }
        binding.editions.push_back(std::move(*edition));
        binding.texts.push_back({id, std::move(*text)});
    }
    return binding;
}

} // namespace core

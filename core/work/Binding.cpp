#include "core/work/Binding.h"

#include "core/standards/StandardReader.h"

#include <algorithm>

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

Result<Editions> editionsOf(const Casebook& casebook, const Ledger& ledger)
{
    const auto texts = casebook.editionTexts(ledger.id());
    if (!texts) {
        return texts.problem();
    }
    Editions editions;
    for (const std::string& id : ledger.assessment().standards) {
        const auto text = std::find_if(texts->begin(), texts->end(),
                                       [&](const EditionText& one) { return one.id == id; });
        if (text == texts->end()) {
            continue;
        }
        auto read = standardFrom(text->yaml, id);
        if (!read) {
            return read.problem();
        }
        editions.push_back(std::make_shared<const Standard>(std::move(*read)));
    }
    return editions;
}

} // namespace core

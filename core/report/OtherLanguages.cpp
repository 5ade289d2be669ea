#include "core/report/OtherLanguages.h"

namespace core {

void OtherLanguages::add(Phrase part, std::string name, std::string_view language,
                         std::string_view text)
{
    m_texts[{part, std::move(name), std::string(language)}].emplace(text);
}

std::vector<OtherLanguages::Entry> OtherLanguages::entries() const
{
    std::vector<Entry> entries;
    for (const auto& [key, texts] : m_texts) {
        entries.push_back({key.part, key.name, key.language, static_cast<int>(texts.size())});
    }
    return entries;
}

} // namespace core

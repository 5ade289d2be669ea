#pragma once

#include "core/report/Phrase.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Remembers which parts of a report stand in another language than its own, so that the report can
/// list them.
class OtherLanguages {
public:
    struct Entry {
        Phrase part;
        std::string name; ///< Of the edition or name; empty for what people wrote.
        std::string language;
        int count = 0; ///< Different texts.

        friend auto operator<=>(const Entry&, const Entry&) = default;
    };

    /// `text` of `part` stands in `language`. A text that is told twice counts once.
    void add(Phrase part, std::string name, std::string_view language, std::string_view text);

    /// In the order of parts.
    std::vector<Entry> entries() const;

private:
    struct Key {
        Phrase part;
        std::string name;
        std::string language;

        friend auto operator<=>(const Key&, const Key&) = default;
    };
    std::map<Key, std::set<std::string, std::less<>>> m_texts;
};

} // namespace core

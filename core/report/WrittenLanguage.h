#pragma once

#include "core/document/Document.h"
#include "core/report/Language.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What is known of the language that somebody wrote in.
struct WrittenIn {
    const Languages& languages; ///< That a text may be in.
    std::string_view report;    ///< The report's own, which needs no mark.
    std::string_view said;      ///< By a person, of all that was written; else empty.
    std::string_view usual;     ///< Of most of what people wrote.
};

/// Marks `blocks`, made from the `text` that somebody wrote, with the languages that they look to
/// be in, where those are not the report's, and returns these. Where its paragraphs are in several
/// languages, each has its own, and one that does not tell has none: a screen reader that reads
/// with the wrong voice is worse than one that reads on with the same. A text that does not tell at
/// all is in the usual language.
std::set<std::string> markLanguages(std::vector<document::Block>& blocks, const std::string& text,
                                    const WrittenIn& in);

} // namespace core

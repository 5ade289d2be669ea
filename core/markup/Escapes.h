#pragma once

#include "core/markup/Dialect.h"

#include <string>
#include <string_view>

namespace core::markup {

/// A letter of what people wrote, and what decides whether it could be a mark there.
struct Spot {
    std::string_view words;   ///< From the letter on; never empty.
    std::string_view written; ///< What stands before it.
    bool atLineStart = false;
    bool atStart = false; ///< Of the paragraph, heading or cell.
    Place place = Place::Block;

    char letter() const { return words.front(); }
    char before() const { return written.empty() ? '\0' : written.back(); }
    /// '\0' where the run ends: whatever follows may be a mark of ours.
    char next() const { return words.size() > 1 ? words[1] : '\0'; }
};

// The letter as it has to be written to be read as itself.
std::string commonMarkFor(const Spot& spot);
std::string govspeakFor(const Spot& spot);

} // namespace core::markup

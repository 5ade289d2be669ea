#pragma once

#include "core/document/Document.h"

#include <pugixml.hpp>

#include <optional>
#include <string>

namespace core::office {

/// What a paragraph takes from the blocks that it stands in.
struct Around {
    int depth = -1;    ///< Of lists; -1 outside of any.
    int numbering = 0; ///< For the first paragraph of an item; else 0.
    std::optional<document::Tone> box;
    bool isCell = false;
    bool keepsWithNext = false;
    bool beginsPage = false;
};

/// Appends a paragraph of `style` to `parent`, without its words: `text` tells where they run to.
pugi::xml_node addParagraph(pugi::xml_node parent, const std::string& style,
                            const document::Text& text, const Around& around);

} // namespace core::office

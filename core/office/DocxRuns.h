#pragma once

#include "core/document/Document.h"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace core::office {

/// The web addresses that a document links to; the file keeps them apart from its text.
class LinkTargets {
public:
    /// The id under which `address` is known: "rLink3".
    std::string idOf(const std::string& address);
    const std::vector<std::string>& addresses() const { return m_addresses; }

private:
    std::vector<std::string> m_addresses;
};

/// How runs are written besides what they say of themselves.
struct RunLook {
    std::string language; ///< Of the block, when it differs from the document's.
    bool strong = false;
    bool linked = true; ///< Whether addresses become links.
};

/// Appends `text` as runs to `paragraph`.
void addRuns(pugi::xml_node paragraph, const document::Text& text, const RunLook& look,
             LinkTargets& links);

/// A tag as word processors want it, with a region: "cy" as "cy-GB".
std::string languageTag(const std::string& language);

/// The style of letters for a tone: "ToneCaution".
std::string toneStyle(document::Tone tone);

} // namespace core::office

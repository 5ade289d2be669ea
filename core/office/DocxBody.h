#pragma once

#include "core/document/Document.h"

#include <string>
#include <vector>

namespace core::office {

/// The text of a document as WordprocessingML, and what other parts of the file have to hold for
/// it.
struct DocxBody {
    std::string xml;                   ///< word/document.xml
    std::vector<std::string> links;    ///< The address of "rLink1", "rLink2" …
    std::vector<std::string> pictures; ///< The bytes of "rPicture1" … in media/picture1.png …
    int numberedLists = 0; ///< Each has a numbering of its own, from `firstNumberedList` on.
};

/// The numbering of all lists with bullets, and of the first that counts.
inline constexpr int bulletList = 1;
inline constexpr int firstNumberedList = 2;

DocxBody docxBody(const document::Document& document);

} // namespace core::office

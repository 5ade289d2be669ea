#pragma once

#include "core/document/Document.h"
#include "core/office/Zip.h"

#include <string>
#include <vector>

namespace core::office {

/// The list of parts in front of all others.
std::string docxContentTypes();
/// What the package holds, for whoever opens it.
std::string docxPackageLinks();
/// What the text refers to: the other parts, `links` as rLink1, rLink2 …, and so many pictures as
/// rPicture1, rPicture2 …
std::string docxTextLinks(const std::vector<std::string>& links, std::size_t pictures);
/// Title, author, language and time.
std::string docxProperties(const document::Document& document);
std::string docxSettings(const std::string& language);
/// One list of bullets, and as many that count, each from one on.
std::string docxNumbering(int numberedLists);

} // namespace core::office

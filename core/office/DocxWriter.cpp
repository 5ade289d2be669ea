#include "core/office/DocxWriter.h"

#include "core/office/DocxBody.h"
#include "core/office/DocxFooter.h"
#include "core/office/DocxParts.h"
#include "core/office/DocxRuns.h"
#include "core/office/DocxStyles.h"
#include "core/office/Zip.h"

namespace core::office {

Result<std::string> writeDocx(const document::Document& document)
{
    const std::string language = languageTag(document.language);
    const DocxBody body = docxBody(document);
    std::vector<ZipEntry> parts{
        {"[Content_Types].xml", docxContentTypes()},
        {"_rels/.rels", docxPackageLinks()},
        {"docProps/core.xml", docxProperties(document)},
        {"word/_rels/document.xml.rels", docxTextLinks(body.links, body.pictures.size())},
        {"word/document.xml", body.xml},
        {"word/footer1.xml", docxFooter(document)},
        {"word/numbering.xml", docxNumbering(body.numberedLists)},
        {"word/settings.xml", docxSettings(language)},
        {"word/styles.xml", docxStyles(document, language)}};
    for (std::size_t i = 0; i < body.pictures.size(); ++i) {
        parts.push_back({"word/media/picture" + std::to_string(i + 1) + ".png", body.pictures[i]});
    }
    return zipped(parts);
}

} // namespace core::office

#include "core/office/DocxParts.h"

#include "core/document/Links.h"
#include "core/office/DocxBody.h"
#include "core/office/DocxRuns.h"
#include "core/support/XmlText.h"

namespace core::office {

namespace {

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
constexpr std::string_view packageNames = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view officeNames =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr int levels = 9;
constexpr int twipsPerLevel = 425;

std::string relationship(const std::string& id, const std::string& type, const std::string& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + xmlEscaped(target) +
           "\"";
}

std::string officeLink(const std::string& id, const std::string& type, const std::string& target)
{
    return relationship(id, std::string(officeNames) + type, target) + "/>";
}

std::string relationships(const std::string& content)
{
    return std::string(head) + "<Relationships xmlns=\"" + std::string(packageNames) +
           "relationships\">" + content + "</Relationships>";
}

std::string level(int depth, bool numbered)
{
    const char* bullet = depth % 2 == 0 ? "•" : "–";
    const std::string at = std::to_string(depth);
    return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           (numbered ? "decimal" : "bullet") + "\"/><w:lvlText w:val=\"" +
           (numbered ? "%" + std::to_string(depth + 1) + "." : std::string(bullet)) +
           "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" +
           std::to_string(twipsPerLevel * (depth + 1)) + "\" w:hanging=\"" +
           std::to_string(twipsPerLevel) + "\"/></w:pPr></w:lvl>";
}

std::string abstractNumbering(int id, bool numbered)
{
    std::string text = "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) +
                       "\"><w:multiLevelType w:val=\"multilevel\"/>";
    for (int depth = 0; depth < levels; ++depth) {
        text += level(depth, numbered);
    }
    return text + "</w:abstractNum>";
}

std::string numbering(int id, bool numbered)
{
    std::string text = "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
                       (numbered ? "1" : "0") + "\"/>";
    for (int depth = 0; numbered && depth < levels; ++depth) {
        text += "<w:lvlOverride w:ilvl=\"" + std::to_string(depth) +
                "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    }
    return text + "</w:num>";
}

} // namespace

std::string docxContentTypes()
{
    constexpr std::string_view office = "application/vnd.openxmlformats-officedocument.";
    constexpr std::string_view package = "application/vnd.openxmlformats-package.";
    std::string text = std::string(head) + "<Types xmlns=\"" + std::string(packageNames) +
                       "content-types\"><Default Extension=\"rels\" ContentType=\"" +
                       std::string(package) +
                       "relationships+xml\"/><Default Extension=\"xml\" "
                       "ContentType=\"application/xml\"/><Default Extension=\"png\" "
                       "ContentType=\"image/png\"/>";
    const auto part = [&](std::string_view name, std::string_view type) {
        text += "<Override PartName=\"" + std::string(name) + "\" ContentType=\"" +
                std::string(type) + "+xml\"/>";
    };
    const std::string word = std::string(office) + "wordprocessingml.";
    part("/word/document.xml", word + "document.main");
    part("/word/styles.xml", word + "styles");
    part("/word/settings.xml", word + "settings");
    part("/word/numbering.xml", word + "numbering");
    part("/word/footer1.xml", word + "footer");
    part("/docProps/core.xml", std::string(package) + "core-properties");
    return text + "</Types>";
}

std::string docxPackageLinks()
{
    return relationships(
        officeLink("rDocument", "officeDocument", "word/document.xml") +
        relationship("rProperties",
                     std::string(packageNames) + "relationships/metadata/core-properties",
                     "docProps/core.xml") +
        "/>");
}

std::string docxTextLinks(const std::vector<std::string>& links, std::size_t pictures)
{
    std::string text = officeLink("rStyles", "styles", "styles.xml") +
                       officeLink("rSettings", "settings", "settings.xml") +
                       officeLink("rNumbering", "numbering", "numbering.xml") +
                       officeLink("rFooter", "footer", "footer1.xml");
    for (std::size_t i = 0; i < links.size(); ++i) {
        text +=
            relationship("rLink" + std::to_string(i + 1), std::string(officeNames) + "hyperlink",
                         document::linkTarget(links[i])) +
            " TargetMode=\"External\"/>";
    }
    for (std::size_t i = 1; i <= pictures; ++i) {
        const std::string number = std::to_string(i);
        text += officeLink("rPicture" + number, "image", "media/picture" + number + ".png");
    }
    return relationships(text);
}

std::string docxProperties(const document::Document& document)
{
    const std::string time =
        document.modified.empty() ? "1970-01-01T00:00:00Z" : xmlEscaped(document.modified);
    const auto element = [](const std::string& name, const std::string& text) {
        return text.empty() ? std::string()
                            : "<" + name + ">" + xmlEscaped(text) + "</" + name + ">";
    };
    const auto moment = [&](const std::string& name) {
        return "<" + name + " xsi:type=\"dcterms:W3CDTF\">" + time + "</" + name + ">";
    };
    return std::string(head) + "<cp:coreProperties xmlns:cp=\"" + std::string(packageNames) +
           "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" +
           element("dc:title", document.title) + element("dc:subject", document.subject) +
           element("dc:creator", document.author) +
           element("dc:language", languageTag(document.language)) + moment("dcterms:created") +
           moment("dcterms:modified") + "</cp:coreProperties>";
}

std::string docxSettings(const std::string& language)
{
    return std::string(head) +
           "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
           "<w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting "
           "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
           "w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"" +
           language + "\"/></w:settings>";
}

std::string docxNumbering(int numberedLists)
{
    std::string text =
        std::string(head) +
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" +
        abstractNumbering(0, false) + abstractNumbering(1, true) + numbering(bulletList, false);
    for (int i = 0; i < numberedLists; ++i) {
        text += numbering(firstNumberedList + i, true);
    }
    return text + "</w:numbering>";
}

} // namespace core::office

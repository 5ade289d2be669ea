#include "core/office/DocxStyles.h"

#include "core/document/Palette.h"
#include "core/office/DocxRuns.h"

#include <array>
#include <optional>
#include <string_view>

namespace core::office {

namespace palette = document::palette;

namespace {

std::string value(const char* element, const std::string& text)
{
    return "<w:" + std::string(element) + " w:val=\"" + text + "\"/>";
}

struct Style {
    std::string type; ///< "paragraph", "character", "table"
    std::string id;
    std::string name;
    std::string basedOn;
    std::string next;
    std::string paragraph; ///< Inside w:pPr.
    std::string letters;   ///< Inside w:rPr.
};

std::string xml(const Style& style)
{
    const bool isBuiltIn = style.name != "Quiet" && style.name != "Lead" &&
                           style.name.find("Tone") == std::string::npos;
    std::string text = "<w:style w:type=\"" + style.type + "\"" +
                       (style.id == "Normal" ? " w:default=\"1\"" : "") +
                       (isBuiltIn ? "" : " w:customStyle=\"1\"") + " w:styleId=\"" + style.id +
                       "\">" + value("name", style.name);
    if (!style.basedOn.empty()) {
        text += value("basedOn", style.basedOn);
    }
    if (!style.next.empty()) {
        text += value("next", style.next);
    }
    text += "<w:qFormat/>";
    if (!style.paragraph.empty()) {
        text += "<w:pPr>" + style.paragraph + "</w:pPr>";
    }
    if (!style.letters.empty()) {
        text += "<w:rPr>" + style.letters + "</w:rPr>";
    }
    return text + "</w:style>";
}

std::string size(int halfPoints)
{
    const std::string text = std::to_string(halfPoints);
    return value("sz", text) + value("szCs", text);
}

std::string spacing(int before, int after)
{
    return "<w:spacing w:before=\"" + std::to_string(before) + "\" w:after=\"" +
           std::to_string(after) + "\"/>";
}

std::string headings(std::optional<document::Colour> accent)
{
    const std::string colour = accent ? value("color", toHex(*accent)) : std::string();
    static constexpr std::array<int, 6> sizes{40, 30, 26, 24, 24, 24};
    std::string text;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        text += xml({"paragraph", "Heading" + number, "heading " + number, "Normal", "Normal",
                     "<w:keepNext/><w:keepLines/>" + spacing(i == 0 ? 0 : 320, 120) +
                         value("outlineLvl", std::to_string(i)),
                     "<w:b/><w:bCs/>" + colour + size(sizes[i])});
    }
    return text;
}

std::string tones()
{
    std::string text;
    for (const document::Tone tone : allTones) {
        const std::string id = toneStyle(tone);
        const document::ToneColours colours = document::coloursOf(tone);
        text += xml({"character", id, "Tone " + id.substr(4), "", "", "",
                     "<w:b/><w:bCs/>" + value("color", toHex(colours.dark)) +
                         "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + toHex(colours.tint) +
                         "\"/>"});
    }
    return text;
}

std::string border(const char* side, document::Colour colour)
{
    return "<w:" + std::string(side) + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" +
           toHex(colour) + "\"/>";
}

std::string paragraphs(std::optional<document::Colour> accent)
{
    return xml({"paragraph", "Normal", "Normal", "", "", "", ""}) +
           xml({"paragraph", "Title", "Title", "Normal", "Normal", spacing(0, 120),
                "<w:b/><w:bCs/>" + size(44)}) +
           headings(accent) +
           xml({"paragraph", "ListBullet", "List Bullet", "Normal", "", spacing(0, 60), ""}) +
           xml({"paragraph", "ListNumber", "List Number", "Normal", "", spacing(0, 60), ""}) +
           xml({"paragraph", "ListContinue", "List Continue", "Normal", "", spacing(0, 60), ""}) +
           xml({"paragraph", "Lead", "Lead", "Normal", "", "", size(27)}) +
           xml({"paragraph", "Quiet", "Quiet", "Normal", "", "",
                value("color", toHex(palette::quiet))}) +
           xml({"paragraph", "Caption", "caption", "Normal", "Normal",
                "<w:keepNext/>" + spacing(160, 80), "<w:b/><w:bCs/>"}) +
           xml({"paragraph", "TableText", "Table Text", "Normal", "", spacing(40, 40), ""}) +
           xml({"paragraph", "AfterTable", "After Table", "Normal", "Normal",
                "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"exact\"/>",
                ""}) +
           // Without a line between, paragraphs with the same border share one.
           xml({"paragraph", "RuledLine", "Ruled Line", "Normal", "",
                "<w:pBdr>" + border("bottom", palette::rule) + border("between", palette::rule) +
                    "</w:pBdr>" + spacing(160, 160),
                ""}) +
           xml({"paragraph", "TOCHeading", "TOC Heading", "Normal", "Normal",
                "<w:keepNext/>" + spacing(320, 80), "<w:b/><w:bCs/>"}) +
           xml({"paragraph", "TOC2", "toc 2", "Normal", "Normal", spacing(0, 60), ""}) +
           xml({"paragraph", "TOC3", "toc 3", "Normal", "Normal",
                spacing(0, 60) + "<w:ind w:left=\"425\"/>", ""}) +
           xml({"paragraph", "Footer", "footer", "Normal", "",
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>" + spacing(0, 0),
                value("color", toHex(palette::quiet)) + size(20)});
}

std::string tables()
{
    return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name "
           "w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" "
           "w:type=\"dxa\"/><w:tblCellMar><w:top "
           "w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" "
           "w:type=\"dxa\"/><w:right w:w=\"108\" "
           "w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
           "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ReportTable\"><w:name "
           "w:val=\"Report Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>" +
           border("top", palette::edge) + border("bottom", palette::edge) +
           border("insideH", palette::rule) +
           "</w:tblBorders></w:tblPr><w:tblStylePr "
           "w:type=\"firstRow\"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>";
}

} // namespace

std::string docxStyles(const document::Document& document, const std::string& language)
{
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" "
        "w:eastAsia=\"Arial\" w:cs=\"Arial\"/>" +
        size(24) + "<w:lang w:val=\"" + language + "\" w:eastAsia=\"" + language +
        "\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing "
        "w:before=\"0\" w:after=\"160\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
        "</w:docDefaults>";
    text += paragraphs(document.accent);
    text += "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
            "<w:name w:val=\"Default Paragraph Font\"/></w:style>";
    text += xml({"character", "Hyperlink", "Hyperlink", "", "", "",
                 value("color", toHex(document.linkColour.value_or(palette::link))) +
                     value("u", "single")});
    text += xml({"character", "QuietText", "Quiet Text", "", "", "",
                 value("color", toHex(palette::quiet))});
    text += tones();
    text += tables();
    return text + "</w:styles>";
}

} // namespace core::office

#include "core/office/DocxStyles.h"

#include <array>
#include <optional>
#include <string_view>

namespace core::office {

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

/// "1D4F91"
std::string hex(unsigned rgb)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const unsigned shift : {20U, 16U, 12U, 8U, 4U, 0U}) {
        text += digits[rgb >> shift & 0xFU];
    }
    return text;
}

std::string headings(std::optional<unsigned> accent)
{
    const std::string colour = accent ? value("color", hex(*accent)) : std::string();
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
    struct Tone {
        const char* name;
        const char* letters;
        const char* ground;
    };
    static constexpr std::array<Tone, 5> all{{{"Neutral", "2B3138", "E4E6EA"},
                                              {"Good", "0B4F2C", "CFE8D8"},
                                              {"Caution", "6B3D00", "FBDFB5"},
                                              {"Bad", "7A1A16", "F7D4D2"},
                                              {"Information", "0B3D6E", "D5E5F5"}}};
    std::string text;
    for (const Tone& tone : all) {
        text +=
            xml({"character", std::string("Tone") + tone.name, std::string("Tone ") + tone.name, "",
                 "", "",
                 "<w:b/><w:bCs/>" + value("color", tone.letters) +
                     "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + tone.ground + "\"/>"});
    }
    return text;
}

std::string paragraphs(std::optional<unsigned> accent)
{
    return xml({"paragraph", "Normal", "Normal", "", "", "", ""}) +
           xml({"paragraph", "Title", "Title", "Normal", "Normal", spacing(0, 120),
                "<w:b/><w:bCs/>" + size(44)}) +
           headings(accent) +
           xml({"paragraph", "ListBullet", "List Bullet", "Normal", "", spacing(0, 60), ""}) +
           xml({"paragraph", "ListNumber", "List Number", "Normal", "", spacing(0, 60), ""}) +
           xml({"paragraph", "ListContinue", "List Continue", "Normal", "", spacing(0, 60), ""}) +
           xml({"paragraph", "Lead", "Lead", "Normal", "", "", size(27)}) +
           xml({"paragraph", "Quiet", "Quiet", "Normal", "", "", value("color", "57606A")}) +
           xml({"paragraph", "Caption", "caption", "Normal", "Normal",
                "<w:keepNext/>" + spacing(160, 80), "<w:b/><w:bCs/>"}) +
           xml({"paragraph", "TableText", "Table Text", "Normal", "", spacing(40, 40), ""}) +
           xml({"paragraph", "AfterTable", "After Table", "Normal", "Normal",
                "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"exact\"/>",
                ""}) +
           xml({"paragraph", "TOCHeading", "TOC Heading", "Normal", "Normal",
                "<w:keepNext/>" + spacing(320, 80), "<w:b/><w:bCs/>"}) +
           xml({"paragraph", "TOC2", "toc 2", "Normal", "Normal", spacing(0, 60), ""}) +
           xml({"paragraph", "TOC3", "toc 3", "Normal", "Normal",
                spacing(0, 60) + "<w:ind w:left=\"425\"/>", ""}) +
           xml({"paragraph", "Footer", "footer", "Normal", "",
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>" + spacing(0, 0),
                value("color", "57606A") + size(20)});
}

constexpr std::string_view tableStyle =
    "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name "
    "w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top "
    "w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" "
    "w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ReportTable\"><w:name "
    "w:val=\"Report Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top "
    "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A929B\"/><w:bottom w:val=\"single\" "
    "w:sz=\"4\" w:space=\"0\" w:color=\"8A929B\"/><w:insideH w:val=\"single\" w:sz=\"4\" "
    "w:space=\"0\" w:color=\"C3C9D0\"/></w:tblBorders></w:tblPr><w:tblStylePr "
    "w:type=\"firstRow\"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>";

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
    text +=
        xml({"character", "Hyperlink", "Hyperlink", "", "", "",
             value("color", hex(document.linkColour.value_or(0x1D4F91))) + value("u", "single")});
    text += xml({"character", "QuietText", "Quiet Text", "", "", "", value("color", "57606A")});
    text += tones();
    text += tableStyle;
    return text + "</w:styles>";
}

} // namespace core::office

#include "core/office/DocxShapes.h"

#include "core/document/Palette.h"
#include "core/office/DocxXml.h"
#include "core/support/Text.h"

#include <cmath>

namespace core::office {

void addPicture(pugi::xml_node paragraph, const document::Picture& picture, std::size_t number,
                int width)
{
    const std::string across = std::to_string(width);
    const std::string down = std::to_string(std::lround(width / picture.width * picture.height));
    const std::string id = std::to_string(number);
    const std::string words = printable(picture.alternative);
    pugi::xml_node line =
        paragraph.append_child("w:r").append_child("w:drawing").append_child("wp:inline");
    for (const char* side : {"distT", "distB", "distL", "distR"}) {
        line.append_attribute(side) = "0";
    }
    const auto describe = [&](pugi::xml_node node) {
        node.append_attribute("name") = ("Picture " + id).c_str();
        node.append_attribute("descr") = words.c_str();
    };
    const auto size = [&](pugi::xml_node node) { node.append_attribute("cy") = down.c_str(); };
    size(addElement(line, "wp:extent", "cx", across));
    describe(addElement(line, "wp:docPr", "id", id));
    pugi::xml_node graphic = line.append_child("a:graphic");
    pugi::xml_node data = addElement(graphic, "a:graphicData", "uri",
                                     "http://schemas.openxmlformats.org/drawingml/2006/picture");
    pugi::xml_node node = data.append_child("pic:pic");
    pugi::xml_node about = node.append_child("pic:nvPicPr");
    describe(addElement(about, "pic:cNvPr", "id", id));
    about.append_child("pic:cNvPicPr");
    pugi::xml_node fill = node.append_child("pic:blipFill");
    addElement(fill, "a:blip", "r:embed", "rPicture" + id);
    fill.append_child("a:stretch").append_child("a:fillRect");
    pugi::xml_node shape = node.append_child("pic:spPr");
    pugi::xml_node frame = shape.append_child("a:xfrm");
    addElement(frame, "a:off", "x", "0").append_attribute("y") = "0";
    size(addElement(frame, "a:ext", "cx", across));
    addElement(shape, "a:prstGeom", "prst", "rect").append_child("a:avLst");
}

void addBox(pugi::xml_node properties, document::Tone tone)
{
    const document::ToneColours colours = document::coloursOf(tone);
    pugi::xml_node left =
        addElement(properties.append_child("w:pBdr"), "w:left", "w:val", "single");
    left.append_attribute("w:sz") = "48";
    left.append_attribute("w:space") = "8";
    left.append_attribute("w:color") = toHex(colours.band).c_str();
    pugi::xml_node shade = addElement(properties, "w:shd", "w:val", "clear");
    shade.append_attribute("w:color") = "auto";
    shade.append_attribute("w:fill") = toHex(colours.wash).c_str();
}

void addPage(pugi::xml_node body)
{
    pugi::xml_node properties = body.append_child("w:sectPr");
    addElement(properties, "w:footerReference", "w:type", "default").append_attribute("r:id") =
        "rFooter";
    pugi::xml_node page = addElement(properties, "w:pgSz", "w:w", "11906");
    page.append_attribute("w:h") = "16838";
    pugi::xml_node margins = addElement(properties, "w:pgMar", "w:top", "1134");
    for (const char* side : {"w:right", "w:bottom", "w:left"}) {
        margins.append_attribute(side) = "1134";
    }
    margins.append_attribute("w:header") = "567";
    margins.append_attribute("w:footer") = "567";
    margins.append_attribute("w:gutter") = "0";
}

} // namespace core::office

#include "core/office/DocxParagraph.h"

#include "core/document/Direction.h"
#include "core/office/DocxShapes.h"
#include "core/office/DocxXml.h"

namespace core::office {

// The elements are in the order that the schema asks for.
pugi::xml_node addParagraph(pugi::xml_node parent, const std::string& style,
                            const document::Text& text, const Around& around)
{
    constexpr int indentPerLevel = 425; // In twentieths of a point.
    pugi::xml_node node = parent.append_child("w:p");
    pugi::xml_node properties = node.append_child("w:pPr");
    if (!style.empty()) {
        addElement(properties, "w:pStyle", "w:val", style);
    }
    if (around.keepsWithNext) {
        properties.append_child("w:keepNext");
    }
    if (around.beginsPage) {
        properties.append_child("w:pageBreakBefore");
    }
    if (around.numbering > 0) {
        pugi::xml_node numbers = properties.append_child("w:numPr");
        addElement(numbers, "w:ilvl", "w:val", std::to_string(around.depth));
        addElement(numbers, "w:numId", "w:val", std::to_string(around.numbering));
    }
    if (around.box) {
        addBox(properties, *around.box);
    }
    if (document::runsRightToLeft(text)) {
        properties.append_child("w:bidi");
    }
    if (around.depth >= 0 && around.numbering == 0) {
        addElement(properties, "w:ind", "w:left",
                   std::to_string(indentPerLevel * (around.depth + 1)));
    } else if (around.box && around.numbering == 0) {
        addElement(properties, "w:ind", "w:left", "170");
    }
    if (!properties.first_child()) {
        node.remove_child(properties);
    }
    return node;
}

} // namespace core::office

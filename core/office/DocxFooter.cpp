#include "core/office/DocxFooter.h"

#include "core/office/DocxRuns.h"
#include "core/office/DocxXml.h"

namespace core::office {

namespace {

void addField(pugi::xml_node paragraph, const char* instruction)
{
    pugi::xml_node field = addElement(paragraph, "w:fldSimple", "w:instr", instruction);
    field.append_child("w:r").append_child("w:t").text().set("1");
}

} // namespace

std::string docxFooter(const document::Document& document)
{
    pugi::xml_document xml;
    pugi::xml_node paragraph = addRoot(xml, "w:ftr").append_child("w:p");
    addElement(paragraph.append_child("w:pPr"), "w:pStyle", "w:val", "Footer");
    LinkTargets none;
    const auto add = [&](const std::string& text) {
        addRuns(paragraph, document::plain(text), {}, none);
    };
    add(document.footerStart + "\t" +
        (document.footerEnd.empty() ? std::string() : document.footerEnd + " · ") +
        document.pageWord + " ");
    addField(paragraph, "PAGE");
    add(" " + document.ofWord + " ");
    addField(paragraph, "NUMPAGES");
    return written(xml);
}

} // namespace core::office

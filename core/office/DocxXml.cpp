#include "core/office/DocxXml.h"

#include <sstream>

namespace core::office {

std::string written(const pugi::xml_document& xml)
{
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

pugi::xml_node addRoot(pugi::xml_document& xml, const char* name)
{
    pugi::xml_node declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
    pugi::xml_node node = xml.append_child(name);
    node.append_attribute("xmlns:w") =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    node.append_attribute("xmlns:r") =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    node.append_attribute("xmlns:wp") =
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    node.append_attribute("xmlns:a") = "http://schemas.openxmlformats.org/drawingml/2006/main";
    node.append_attribute("xmlns:pic") = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    return node;
}

pugi::xml_node addElement(pugi::xml_node parent, const char* name, const char* attribute,
                          const std::string& value)
{
    pugi::xml_node node = parent.append_child(name);
    node.append_attribute(attribute).set_value(value.c_str());
    return node;
}

} // namespace core::office

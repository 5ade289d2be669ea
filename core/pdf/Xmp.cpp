#include "core/pdf/Xmp.h"

#include "core/support/Text.h"
#include "core/support/XmlText.h"

namespace core::pdf {

namespace {

constexpr const char* identifierName = "dc:identifier";

std::string element(const std::string& name, const std::string& content)
{
    return "<" + name + ">" + content + "</" + name + ">\n";
}

std::string inEveryLanguage(const std::string& name, const std::string& text)
{
    return element(name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmlEscaped(toNfc(text)) +
                             "</rdf:li></rdf:Alt>");
}

/// PDF/A knows no PDF/UA, and wants to be told of every property it does not know. It stands in a
/// description of its own before the property, because some readers look at nothing later.
std::string extensionForPdfUa()
{
    const std::string property =
        element("pdfaProperty:name", "part") + element("pdfaProperty:valueType", "Integer") +
        element("pdfaProperty:category", "internal") +
        element("pdfaProperty:description", "Which part of ISO 14289 the file keeps to");
    const std::string schema =
        element("pdfaSchema:schema", "PDF/UA identification") +
        element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/") +
        element("pdfaSchema:prefix", "pdfuaid") + "<pdfaSchema:property><rdf:Seq>" +
        "<rdf:li rdf:parseType=\"Resource\">\n" + property +
        "</rdf:li></rdf:Seq></pdfaSchema:property>\n";
    return "<rdf:Description rdf:about=\"\""
           " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n" +
           element("pdfaExtension:schemas", "<rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n" +
                                                schema + "</rdf:li></rdf:Bag>") +
           "</rdf:Description>\n";
}

} // namespace

std::string xmpOf(const document::Document& document, const PdfOptions& options)
{
    const bool is3a = options.archive == PdfOptions::Archive::A3a;
    std::string xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n";
    xmp += extensionForPdfUa();
    xmp += "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n";
    xmp += inEveryLanguage("dc:title", document.title);
    if (!document.author.empty()) {
        xmp += element("dc:creator", "<rdf:Seq>" +
                                         element("rdf:li", xmlEscaped(toNfc(document.author))) +
                                         "</rdf:Seq>");
    }
    if (!document.subject.empty()) {
        xmp += inEveryLanguage("dc:description", document.subject);
    }
    if (!options.identifier.empty()) {
        xmp += element(identifierName, xmlEscaped(options.identifier));
    }
    xmp += element("dc:language",
                   "<rdf:Bag>" + element("rdf:li", xmlEscaped(document.language)) + "</rdf:Bag>");
    xmp +=
        element("xmp:CreateDate", document.modified) + element("xmp:ModifyDate", document.modified);
    xmp += element("pdf:Producer", producer);
    xmp +=
        element("pdfaid:part", is3a ? "3" : "1") + element("pdfaid:conformance", is3a ? "A" : "B");
    xmp += element("pdfuaid:part", "1");
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

std::string identifierIn(const std::string& xmp)
{
    // Ours are looked for as we write them; what is written in another way is none of ours.
    const std::string begin = std::string("<") + identifierName + ">";
    const auto at = xmp.find(begin);
    const auto end = xmp.find('<', at == std::string::npos ? at : at + begin.size());
    return end == std::string::npos ? std::string()
                                    : xmp.substr(at + begin.size(), end - at - begin.size());
}

} // namespace core::pdf

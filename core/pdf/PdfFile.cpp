#include "core/pdf/PdfFile.h"

#include "core/pdf/FontObjects.h"
#include "core/pdf/SrgbProfile.h"
#include "core/pdf/StructureObjects.h"
#include "core/pdf/Xmp.h"
#include "core/support/Text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace core::pdf {

namespace {

using Object = QPDFObjectHandle;
using document::Attachment;
using document::Document;

/// "2026-11-23T10:04:00Z" as a PDF writes it.
std::string pdfDate(const std::string& rfc3339)
{
    std::string digits;
    std::copy_if(rfc3339.begin(), rfc3339.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return "D:" + digits.substr(0, 14) + "Z";
}

Object unicode(const std::string& text)
{
    return Object::newUnicodeString(toNfc(text));
}

Object imageObject(QPDF& pdf, const document::Picture& picture)
{
    Object image = pdf.newStream(picture.pixels);
    Object dictionary = image.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Image"));
    dictionary.replaceKey("/Width", Object::newInteger(static_cast<long long>(picture.width)));
    dictionary.replaceKey("/Height", Object::newInteger(static_cast<long long>(picture.height)));
    dictionary.replaceKey("/ColorSpace", Object::newName("/DeviceRGB"));
    dictionary.replaceKey("/BitsPerComponent", Object::newInteger(8));
    return image;
}

void addImages(QPDF& pdf, const Composition& composition, Object& resources)
{
    Object images = Object::newDictionary();
    for (std::size_t i = 0; i < composition.pictures.size(); ++i) {
        images.replaceKey("/Im" + std::to_string(i + 1),
                          imageObject(pdf, *composition.pictures[i]));
    }
    if (!composition.pictures.empty()) {
        resources.replaceKey("/XObject", images);
    }
}

Object fontResources(QPDF& pdf, const FontSet& fonts, PdfOptions::Archive archive)
{
    Object used = Object::newDictionary();
    for (const Font* font : fonts.all()) {
        if (font->encodedGlyphs().size() > 1) {
            used.replaceKey(fonts.resourceName(*font), embedFont(pdf, *font, archive));
        }
    }
    Object resources = Object::newDictionary();
    resources.replaceKey("/Font", used);
    return pdf.makeIndirectObject(resources);
}

std::vector<Object> addPages(QPDF& pdf, std::deque<Page>& pages, const Object& resources)
{
    std::vector<Object> objects;
    QPDFPageDocumentHelper helper(pdf);
    for (Page& page : pages) {
        Object object = pdf.makeIndirectObject(
            Object::parse("<</Type/Page/MediaBox[0 0 " + toPdf(stylesheet::pageWidth) + " " +
                          toPdf(stylesheet::pageHeight) + "]>>"));
        object.replaceKey("/Resources", resources);
        object.replaceKey("/Contents", pdf.newStream(page.finish()));
        helper.addPage(object, false);
        objects.push_back(object);
    }
    return objects;
}

void addColourSpace(QPDF& pdf)
{
    Object profile = pdf.newStream(srgbProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
                                  "/Info(sRGB IEC61966-2-1)>>");
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

void describe(QPDF& pdf, const Document& document, const PdfOptions& options)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(document.language));
    root.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    root.replaceKey("/PageLabels", Object::parse("<</Nums[0<</S/D>>]>>"));

    Object metadata = pdf.newStream(xmpOf(document, options));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);

    Object info = Object::newDictionary();
    info.replaceKey("/Title", unicode(document.title));
    if (!document.author.empty()) {
        info.replaceKey("/Author", unicode(document.author));
    }
    if (!document.subject.empty()) {
        info.replaceKey("/Subject", unicode(document.subject));
    }
    info.replaceKey("/Producer", Object::newString(producer));
    info.replaceKey("/CreationDate", Object::newString(pdfDate(document.modified)));
    info.replaceKey("/ModDate", Object::newString(pdfDate(document.modified)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

Object attachmentObject(QPDF& pdf, const Attachment& attachment, const std::string& modified)
{
    Object stream = pdf.newStream(attachment.bytes);
    Object parameters = Object::newDictionary();
    parameters.replaceKey("/ModDate", Object::newString(pdfDate(modified)));
    parameters.replaceKey("/Size",
                          Object::newInteger(static_cast<long long>(attachment.bytes.size())));
    stream.getDict().replaceKey("/Type", Object::newName("/EmbeddedFile"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/" + attachment.mediaType));
    stream.getDict().replaceKey("/Params", parameters);

    Object files = Object::newDictionary();
    files.replaceKey("/F", stream);
    files.replaceKey("/UF", stream);
    Object object = Object::parse("<</Type/Filespec/AFRelationship/Source>>");
    object.replaceKey("/F", unicode(attachment.name));
    object.replaceKey("/UF", unicode(attachment.name));
    object.replaceKey("/Desc", unicode(attachment.description));
    object.replaceKey("/EF", files);
    return pdf.makeIndirectObject(object);
}

void addAttachments(QPDF& pdf, const Document& document)
{
    if (document.attachments.empty()) {
        return;
    }
    Object associated = Object::newArray();
    std::vector<std::pair<std::string, Object>> byName;
    for (const Attachment& attachment : document.attachments) {
        const Object object = attachmentObject(pdf, attachment, document.modified);
        associated.appendItem(object);
        byName.emplace_back(unicode(attachment.name).getStringValue(), object);
    }
    // A name tree is searched by halves, so its names stand in the order of their bytes.
    std::stable_sort(byName.begin(), byName.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    Object names = Object::newArray();
    for (const auto& [name, object] : byName) {
        names.appendItem(Object::newString(name));
        names.appendItem(object);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Names", names);
    Object all = Object::newDictionary();
    all.replaceKey("/EmbeddedFiles", pdf.makeIndirectObject(tree));
    pdf.getRoot().replaceKey("/Names", all);
    pdf.getRoot().replaceKey("/AF", associated);
}

std::string bytesOf(QPDF& pdf, PdfOptions::Archive archive)
{
    const bool is1b = archive == PdfOptions::Archive::A1b;
    // Fonts hardly shrink further above this level, and packing them is a third of the time.
    Pl_Flate::setCompressionLevel(2);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(is1b ? qpdf_o_disable : qpdf_o_generate);
    writer.setMinimumPDFVersion(is1b ? "1.4" : "1.7");
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string toPdfFile(const PaintedDocument& painted, const PdfOptions& options)
{
    const PdfOptions::Archive archive = options.archive;
    QPDF pdf;
    pdf.emptyPDF();
    Object resources = fontResources(pdf, painted.fonts, archive);
    addImages(pdf, painted.composition, resources);
    const std::vector<Object> pages = addPages(pdf, painted.pages, resources);
    addStructure(pdf, painted.composition, painted.pagination, painted.pages, pages);
    addBookmarks(pdf, painted.composition, painted.pagination, pages);
    addColourSpace(pdf);
    describe(pdf, painted.document, options);
    if (archive == PdfOptions::Archive::A3a) {
        addAttachments(pdf, painted.document);
    }
    return bytesOf(pdf, archive);
}

} // namespace core::pdf

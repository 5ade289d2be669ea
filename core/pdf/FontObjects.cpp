#include "core/pdf/FontObjects.h"

#include "core/pdf/ContentStream.h"
#include "core/pdf/Unicode.h"
#include "core/support/Digest.h"
#include "core/support/Hex.h"

#include <algorithm>
#include <cmath>

namespace core::pdf {

namespace {

using Object = QPDFObjectHandle;

/// Subsets are named apart by six capitals (ISO 32000-1, 9.6.4): here, by what is in them.
std::string subsetName(const Font& font, const std::string& file)
{
    std::string name;
    for (const std::uint8_t byte : sha256(file)) {
        if (name.size() < 6) {
            name += static_cast<char>('A' + byte % 26);
        }
    }
    return "/" + name + "+" + font.name();
}

/// What each code reads as.
std::string toUnicodeMap(const std::vector<Font::EncodedGlyph>& encodedGlyphs)
{
    constexpr std::size_t mostInABlock = 100;
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t from = 1; from < encodedGlyphs.size(); from += mostInABlock) {
        const std::size_t to = std::min(from + mostInABlock, encodedGlyphs.size());
        map += std::to_string(to - from) + " beginbfchar\n";
        for (std::size_t code = from; code < to; ++code) {
            map += '<';
            map += toHex(static_cast<std::uint32_t>(code), 4);
            map += "> <";
            map += toUtf16Hex(encodedGlyphs[code].letters);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// From our codes to the font's glyphs.
std::string glyphMap(const std::vector<Font::EncodedGlyph>& encodedGlyphs)
{
    std::string map;
    for (const Font::EncodedGlyph& encoded : encodedGlyphs) {
        map += static_cast<char>(encoded.glyph >> 8U & 0xFFU);
        map += static_cast<char>(encoded.glyph & 0xFFU);
    }
    return map;
}

Object widths(const std::vector<Font::EncodedGlyph>& encodedGlyphs)
{
    Object list = Object::newArray();
    for (const Font::EncodedGlyph& encoded : encodedGlyphs) {
        list.appendItem(Object::newReal(toPdf(encoded.naturalAdvance)));
    }
    Object all = Object::newArray();
    all.appendItem(Object::newInteger(0));
    all.appendItem(list);
    return all;
}

Object whole(double number)
{
    return Object::newInteger(std::lround(number));
}

/// One bit for each code that is there: all of them.
std::string allBits(std::size_t count)
{
    std::string bits((count + 7) / 8, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        bits[i / 8] = static_cast<char>(static_cast<unsigned char>(bits[i / 8]) | 0x80U >> (i % 8));
    }
    return bits;
}

Object descriptor(QPDF& pdf, const Font& font, const std::string& name, const std::string& file,
                  PdfOptions::Archive archive)
{
    const Font::Metrics metrics = font.metrics();
    Object box = Object::newArray();
    for (const double edge : {metrics.left, metrics.bottom, metrics.right, metrics.top}) {
        box.appendItem(whole(edge));
    }
    Object outlines = pdf.newStream(file);
    outlines.getDict().replaceKey("/Length1",
                                  Object::newInteger(static_cast<long long>(file.size())));
    // Flag 4: the letters are named by our own codes. A stem's width is only a hint.
    Object object = Object::parse("<</Type/FontDescriptor/Flags 4/StemV 80/ItalicAngle 0>>");
    object.replaceKey("/FontName", Object::newName(name));
    object.replaceKey("/Ascent", whole(metrics.ascent));
    object.replaceKey("/Descent", whole(metrics.descent));
    object.replaceKey("/CapHeight", whole(metrics.capHeight));
    object.replaceKey("/FontBBox", box);
    object.replaceKey("/FontFile2", outlines);
    if (archive == PdfOptions::Archive::A1b) {
        object.replaceKey("/CIDSet", pdf.newStream(allBits(font.encodedGlyphs().size())));
    }
    return pdf.makeIndirectObject(object);
}

} // namespace

Object embedFont(QPDF& pdf, const Font& font, PdfOptions::Archive archive)
{
    const std::string file = font.subset();
    const std::string name = subsetName(font, file);

    Object outlines = Object::parse("<</Type/Font/Subtype/CIDFontType2/CIDSystemInfo"
                                    "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
    outlines.replaceKey("/BaseFont", Object::newName(name));
    outlines.replaceKey("/FontDescriptor", descriptor(pdf, font, name, file, archive));
    outlines.replaceKey("/CIDToGIDMap", pdf.newStream(glyphMap(font.encodedGlyphs())));
    outlines.replaceKey("/W", widths(font.encodedGlyphs()));

    Object descendants = Object::newArray();
    descendants.appendItem(pdf.makeIndirectObject(outlines));
    Object object = Object::parse("<</Type/Font/Subtype/Type0/Encoding/Identity-H>>");
    object.replaceKey("/BaseFont", Object::newName(name));
    object.replaceKey("/DescendantFonts", descendants);
    object.replaceKey("/ToUnicode", pdf.newStream(toUnicodeMap(font.encodedGlyphs())));
    return pdf.makeIndirectObject(object);
}

} // namespace core::pdf

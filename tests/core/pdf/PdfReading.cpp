#include "tests/core/pdf/PdfReading.h"

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include <catch2/catch.hpp>

#include <sstream>

namespace {

using Object = QPDFObjectHandle;
using Letters = std::map<unsigned, std::string>; ///< From a font's codes.

std::string streamText(Object stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// The lines "<0001> <0041>" of a ToUnicode map.
Letters lettersOf(const std::string& map)
{
    Letters letters;
    std::istringstream lines(map);
    for (std::string line; std::getline(lines, line);) {
        const auto second = line.find("> <");
        if (line.starts_with('<') && second != std::string::npos &&
            line.find("FFFF") == std::string::npos) {
            const std::string hex = line.substr(second + 3, line.size() - second - 4);
            letters[static_cast<unsigned>(std::stoul(line.substr(1, second - 1), nullptr, 16))] =
                QUtil::utf16_to_utf8("\xFE\xFF" + QUtil::hex_decode(hex));
        }
    }
    return letters;
}

/// What is marked on a page, by number; −1 for artifacts.
class PageText : public Object::ParserCallbacks {
public:
    explicit PageText(Object page)
    {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string& name : fonts.getKeys()) {
            m_fonts[name] = lettersOf(streamText(fonts.getKey(name).getKey("/ToUnicode")));
        }
        QPDFPageObjectHelper(page).parseContents(this);
    }

    std::map<int, std::string> marks;
    std::string problems;

private:
    void handleObject(Object object, std::size_t /*offset*/, std::size_t /*length*/) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC") {
            begin();
        } else if (name == "EMC") {
            m_open = false;
        } else if (name == "Tf") {
            m_font = m_operands.at(0).getName();
        } else if (name == "TJ") {
            show(m_operands.at(0));
        }
        m_operands.clear();
    }
    void handleEOF() override {}

    void begin()
    {
        problems += m_open ? "marked content inside marked content; " : "";
        m_open = true;
        Object number = m_operands.at(1).getKey("/MCID");
        m_mark = number.isInteger() ? static_cast<int>(number.getIntValue()) : -1;
        marks[m_mark];
    }

    void show(Object strings)
    {
        problems += m_open ? "" : "text that is neither tagged nor an artifact; ";
        for (Object part : strings.getArrayAsVector()) {
            const std::string codes = part.isString() ? part.getStringValue() : "";
            for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
                const unsigned code = static_cast<unsigned char>(codes[i]) * 256U +
                                      static_cast<unsigned char>(codes[i + 1]);
                problems +=
                    m_fonts[m_font].count(code) == 0 ? "a glyph that reads as nothing; " : "";
                marks[m_mark] += m_fonts[m_font][code];
            }
        }
    }

    std::map<std::string, Letters> m_fonts;
    std::vector<Object> m_operands;
    std::string m_font;
    bool m_open = false;
    int m_mark = -1;
};

class Reader {
public:
    explicit Reader(const std::string& bytes) : m_pdf(openPdf(bytes))
    {
        for (auto& page : QPDFPageDocumentHelper(*m_pdf).getAllPages()) {
            Object object = page.getObjectHandle();
            m_pageNumbers[object.getObjGen()] = static_cast<int>(m_pages.size());
            m_pages.emplace_back(object);
            m_result.artifacts.push_back(m_pages.back().marks[-1]);
            m_result.problems += m_pages.back().problems;
        }
    }

    PdfReading read()
    {
        Object tree = m_pdf->getRoot().getKey("/StructTreeRoot");
        Object parents = tree.getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < parents.getArrayNItems(); i += 2) {
            m_parents[parents.getArrayItem(i).getIntValueAsInt()] = parents.getArrayItem(i + 1);
        }
        m_result.root = element(tree.getKey("/K"));
        addBookmarks(QPDFOutlineDocumentHelper(*m_pdf).getTopLevelOutlines(), 1);
        return std::move(m_result);
    }

private:
    PdfReading::Element element(Object object)
    {
        PdfReading::Element result;
        result.type = object.getKey("/S").getName().substr(1);
        result.language = textOf(object.getKey("/Lang"));
        result.alternative = textOf(object.getKey("/Alt"));
        Object attributes = object.getKey("/A");
        if (attributes.isDictionary()) {
            result.scope = nameOf(attributes.getKey("/Scope"));
            result.numbering = nameOf(attributes.getKey("/ListNumbering"));
        }
        for (Object kid : object.getKey("/K").getArrayAsVector()) {
            addKid(result, object, kid);
        }
        return result;
    }

    void addKid(PdfReading::Element& result, Object object, Object kid)
    {
        if (kid.getKey("/S").isName()) {
            result.kids.push_back(element(kid));
            result.text += result.kids.back().text;
            return;
        }
        if (nameOf(kid.getKey("/Type")) == "OBJR") {
            result.annotations += 1;
            const int key = kid.getKey("/Obj").getKey("/StructParent").getIntValueAsInt();
            checkParent(m_parents[key], object);
            return;
        }
        Object pageObject = kid.getKey("/Pg");
        const int page = m_pageNumbers.at(pageObject.getObjGen());
        const int mark = kid.getKey("/MCID").getIntValueAsInt();
        const std::string& text = m_pages.at(static_cast<std::size_t>(page)).marks.at(mark);
        result.pages[page] += text;
        result.text += text;
        const int key = pageObject.getKey("/StructParents").getIntValueAsInt();
        checkParent(m_parents[key].getArrayItem(mark), object);
    }

    void checkParent(Object parent, Object object)
    {
        if (parent.getObjGen() != object.getObjGen()) {
            m_result.problems += "the parent tree names another element; ";
        }
    }

    void addBookmarks(const std::vector<QPDFOutlineObjectHelper>& bookmarks, int level)
    {
        for (QPDFOutlineObjectHelper bookmark : bookmarks) {
            m_result.bookmarks.push_back(std::to_string(level) + " " + bookmark.getTitle());
            if (!bookmark.getDestPage().isDictionary()) {
                m_result.problems += "a bookmark leads nowhere; ";
            }
            addBookmarks(bookmark.getKids(), level + 1);
        }
    }

    static std::string textOf(Object object)
    {
        return object.isString() ? object.getUTF8Value() : "";
    }
    static std::string nameOf(Object object)
    {
        return object.isName() ? object.getName().substr(1) : "";
    }

    std::unique_ptr<QPDF> m_pdf;
    std::vector<PageText> m_pages;
    std::map<QPDFObjGen, int> m_pageNumbers;
    std::map<int, Object> m_parents;
    PdfReading m_result;
};

void collect(const PdfReading::Element& element, const std::string& type,
             std::vector<PdfReading::Element>& found)
{
    if (element.type == type) {
        found.push_back(element);
    }
    for (const auto& kid : element.kids) {
        collect(kid, type, found);
    }
}

} // namespace

std::unique_ptr<QPDF> openPdf(const std::string& bytes)
{
    auto pdf = std::make_unique<QPDF>();
    // The source keeps its own copy; QPDF reads from it until the end.
    pdf->processInputSource(std::make_shared<BufferInputSource>("report.pdf", bytes));
    return pdf;
}

std::string bytesOf(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

PdfReading readPdf(const std::string& bytes)
{
    return Reader(bytes).read();
}

PdfReading readBack(const core::document::Document& document)
{
    const auto written = core::pdf::writePdf(document);
    if (!written) {
        FAIL(core::toString(written.problem()));
    }
    return readPdf(written->bytes);
}

std::vector<PdfReading::Element> elementsOf(const PdfReading& reading, const std::string& type)
{
    std::vector<PdfReading::Element> found;
    collect(reading.root, type, found);
    return found;
}

std::string shapeOf(const PdfReading::Element& element)
{
    std::string kids;
    for (const auto& kid : element.kids) {
        kids += (kids.empty() ? "" : " ") + shapeOf(kid);
    }
    return kids.empty() ? element.type : element.type + "[" + kids + "]";
}

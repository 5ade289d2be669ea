#pragma once

#include "core/document/Document.h"
#include "core/pdf/PdfWriter.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <memory>
#include <string>
#include <vector>

/// A PDF as a screen reader gets it: the structure tree with the text of each element, read from
/// the bytes by means that the writer does not share.
struct PdfReading {
    struct Element {
        std::string type; ///< "P"
        std::string language;
        std::string alternative;
        std::string scope;
        std::string numbering;
        std::string text;                 ///< Its own, and its kids', in order.
        std::map<int, std::string> pages; ///< Its own text by page.
        int annotations = 0;
        std::vector<Element> kids;
    };

    Element root;
    std::vector<std::string> artifacts; ///< The text of each page that is no element's.
    std::vector<std::string> bookmarks; ///< "1 Title", "2 Under it".
    std::string problems;               ///< Places where the file contradicts itself.
};

/// The bytes as an open PDF.
std::unique_ptr<QPDF> openPdf(const std::string& bytes);

/// The bytes of a PDF that was opened, changed or not.
std::string bytesOf(QPDF& pdf);

PdfReading readPdf(const std::string& bytes);

/// Writes and reads back; fails the test when the document cannot be written.
PdfReading readBack(const core::document::Document& document);

/// All elements of a type, in reading order.
std::vector<PdfReading::Element> elementsOf(const PdfReading& reading, const std::string& type);

/// "L[LI[Lbl LBody[P]]]": the types alone.
std::string shapeOf(const PdfReading::Element& element);

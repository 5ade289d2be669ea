#include "tests/support/AlteredPdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace {

void alter(QPDFObjectHandle stream, const Altering& altering)
{
    if (altering) {
        const auto buffer = stream.getStreamData();
        const std::string text(reinterpret_cast<const char*>(buffer->getBuffer()),
                               buffer->getSize());
        stream.replaceStreamData(altering(text), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

} // namespace

std::string alteredPdf(const std::string& bytes, const Altering& data, const Altering& metadata)
{
    QPDF pdf;
    pdf.processMemoryFile("altered", bytes.data(), bytes.size());
    alter(pdf.getRoot().getKey("/Metadata"), metadata);
    for (const auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        alter(file->getEmbeddedFileStream(), data);
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

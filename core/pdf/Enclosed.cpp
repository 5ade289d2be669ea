#include "core/pdf/Enclosed.h"

#include "core/pdf/Xmp.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>

namespace core::pdf {

namespace {

constexpr std::size_t mostEnclosed = std::size_t{64} << 20;

/// Takes in what a stream unpacks to. A small file can unpack to more than there is memory.
class Bounded : public Pipeline {
public:
    Bounded(std::string& text, std::size_t& left, const std::string& name)
        : Pipeline("enclosed", nullptr)
        , m_text(text)
        , m_left(left)
        , m_name(name)
    {
    }

    void write(const unsigned char* data, std::size_t length) override
    {
        if (length > m_left) {
            throw Failure({"encloses more than the 64 MB that are read. Reports of Standpoint "
                           "enclose far less.",
                           m_name});
        }
        m_left -= length;
        m_text.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}

private:
    std::string& m_text;
    std::size_t& m_left;
    const std::string& m_name;
};

class EnclosedReader {
public:
    EnclosedReader(const std::string& bytes, const std::string& name) : m_name(name)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile(name.c_str(), bytes.data(), bytes.size());
    }

    Enclosed read()
    {
        Enclosed enclosed;
        QPDFObjectHandle metadata = m_pdf.getRoot().getKey("/Metadata");
        if (metadata.isStream()) {
            enclosed.identifier = identifierIn(unpacked(metadata));
        }
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        for (const auto& [key, file] : files.getEmbeddedFiles()) {
            QPDFObjectHandle stream = file->getEmbeddedFileStream();
            if (stream.isStream()) {
                enclosed.files[file->getFilename()] = unpacked(stream);
            }
        }
        return enclosed;
    }

private:
    std::string unpacked(QPDFObjectHandle& stream)
    {
        std::string text;
        Bounded bounded(text, m_left, m_name);
        if (!stream.pipeStreamData(&bounded, 0, qpdf_dl_generalized, true)) {
            throw Failure(
                {"encloses a file that cannot be unpacked. Ask for the report again.", m_name});
        }
        return text;
    }

    const std::string& m_name;
    std::size_t m_left = mostEnclosed;
    QPDF m_pdf;
};

} // namespace

bool isPdf(std::string_view beginning)
{
    return beginning.substr(0, pdfBeginning) == "%PDF-";
}

Result<Enclosed> readEnclosed(const std::string& bytes, const std::string& name)
{
    return attempt("Reading the PDF", [&] {
        if (!isPdf(bytes)) {
            throw Failure({"is no PDF.", name});
        }
        try {
            return EnclosedReader(bytes, name).read();
        } catch (const QPDFExc& error) {
            throw Failure({error.getErrorCode() == qpdf_e_password
                               ? "is protected with a password, which no report of ours is."
                               : "is damaged, or no whole PDF. Ask for it again.",
                           name});
        }
    });
}

} // namespace core::pdf

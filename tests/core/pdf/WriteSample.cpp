#include "core/pdf/PdfWriter.h"
#include "core/support/File.h"
#include "tests/core/pdf/SampleDocuments.h"

#include <chrono>
#include <iostream>
#include <string>

/// Writes a sample document to look at: pdf_sample sponsor|everything|long REPORT.pdf EXPECTED.txt
/// [1b]
int main(int count, char** words)
{
    if (count < 4) {
        std::cerr << "Usage: pdf_sample sponsor|everything|long REPORT.pdf EXPECTED.txt [1b]\n";
        return 2;
    }
    const std::string name = words[1];
    const auto document = name == "sponsor"      ? samples::sponsorReport()
                          : name == "everything" ? samples::everything()
                                                 : samples::longReport(14);
    core::pdf::PdfOptions options;
    if (count > 4) {
        options.archive = core::pdf::PdfOptions::Archive::A1b;
    }
    const auto start = std::chrono::steady_clock::now();
    const auto written = core::pdf::writePdf(document, options);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!written) {
        std::cerr << core::toString(written.problem()) << '\n';
        return 1;
    }
    std::cout << written->pages << " pages, " << written->bytes.size() << " bytes, " << took.count()
              << " ms\n";
    const bool saved = core::writeFile(words[2], written->bytes) &&
                       core::writeFile(words[3], core::document::readingText(document));
    return saved ? 0 : 1;
}

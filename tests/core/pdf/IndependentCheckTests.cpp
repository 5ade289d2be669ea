#include "core/pdf/PdfWriter.h"
#include "core/support/File.h"
#include "tests/core/pdf/PdfReading.h"
#include "tests/core/pdf/SampleDocuments.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>

#include <cstdlib>
#include <functional>

using Object = QPDFObjectHandle;

namespace {

constexpr int cannotRun = 77;

/// The exit status of a script of tests/support. What it says is shown when a check fails or cannot
/// run.
int run(const std::string& script, const std::vector<std::string>& arguments)
{
    const TemporaryFolder folder;
    std::string command = SOURCE_DIR "/tests/support/" + script;
    for (const std::string& argument : arguments) {
        command += " '" + argument + "'";
    }
    command += " >'" + (folder / "output").string() + "' 2>&1";
    const int status = std::system(command.c_str());
    const auto output = core::readFile(folder / "output", 1 << 20);
    REQUIRE(output);
    UNSCOPED_INFO(*output);
    if (WEXITSTATUS(status) == cannotRun) {
        WARN(*output);
    }
    return WEXITSTATUS(status);
}

int check(const std::string& bytes, const std::string& expected)
{
    const TemporaryFolder folder;
    REQUIRE(core::writeFile(folder / "report.pdf", bytes));
    REQUIRE(core::writeFile(folder / "expected.txt", expected));
    return run("pdf-check.sh", {PDF_CHECK_DIR, (folder / "report.pdf").string(),
                                (folder / "expected.txt").string(), "en-GB"});
}

Object firstPage(QPDF& pdf)
{
    return pdf.getAllPages().at(0);
}

Object firstElement(QPDF& pdf, const std::string& type)
{
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isName() &&
            object.getKey("/S").getName() == type && object.hasKey("/K")) {
            return object;
        }
    }
    throw std::runtime_error("no " + type);
}

struct Mutant {
    std::string name;
    std::function<void(QPDF&)> breakIt;
};

std::vector<Mutant> mutants()
{
    return {{"not marked as tagged", [](QPDF& pdf) { pdf.getRoot().removeKey("/MarkInfo"); }},
            {"a parent tree in the wrong order",
             [](QPDF& pdf) {
                 Object marks = pdf.getRoot()
                                    .getKey("/StructTreeRoot")
                                    .getKey("/ParentTree")
                                    .getKey("/Nums")
                                    .getArrayItem(1);
                 const Object first = marks.getArrayItem(0);
                 marks.setArrayItem(0, marks.getArrayItem(1));
                 marks.setArrayItem(1, first);
             }},
            {"a figure without words",
             [](QPDF& pdf) { firstElement(pdf, "/Figure").removeKey("/Alt"); }},
            {"a head that says not what it heads",
             [](QPDF& pdf) { firstElement(pdf, "/TH").removeKey("/A"); }},
            {"a link that says nothing",
             [](QPDF& pdf) {
                 firstPage(pdf).getKey("/Annots").getArrayItem(0).removeKey("/Contents");
             }},
            {"paragraphs in the wrong order", [](QPDF& pdf) {
                 Object kids = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K");
                 const int last = kids.getArrayNItems() - 1;
                 const Object end = kids.getArrayItem(last);
                 kids.eraseItem(last);
                 kids.insertItem(1, end);
             }}};
}

} // namespace

TEST_CASE("independent checks find nothing wrong with any sample")
{
    for (const auto& document :
         {samples::sponsorReport(), samples::everything(), samples::longReport(4)}) {
        const auto written = core::pdf::writePdf(document);
        REQUIRE(written);
        const int status = check(written->bytes, core::document::readingText(document));
        if (status == cannotRun) {
            return;
        }
        CHECK(status == 0);
    }
}

TEST_CASE("independent checks find what is broken on purpose")
{
    const auto document = samples::everything();
    const auto written = core::pdf::writePdf(document);
    REQUIRE(written);
    for (const Mutant& mutant : mutants()) {
        const auto pdf = openPdf(written->bytes);
        mutant.breakIt(*pdf);
        const int status = check(bytesOf(*pdf), core::document::readingText(document));
        if (status == cannotRun) {
            return;
        }
        INFO(mutant.name);
        CHECK(status == 1);
    }
}

TEST_CASE("an archive's validator accepts the form for older archives")
{
    core::pdf::PdfOptions options;
    options.archive = core::pdf::PdfOptions::Archive::A1b;
    const auto written = core::pdf::writePdf(samples::everything(), options);
    REQUIRE(written);
    const TemporaryFolder folder;
    REQUIRE(core::writeFile(folder / "report.pdf", written->bytes));
    const int status = run("pdfbox-preflight.sh", {(folder / "report.pdf").string()});
    if (status != cannotRun) {
        CHECK(status == 0);
    }
}

#include "core/pdf/PdfWriter.h"
#include "tests/core/pdf/PdfReading.h"
#include "tests/core/pdf/SampleDocuments.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <clocale>
#include <cstdlib>
#include <fstream>

using namespace core;
using namespace core::document;
using samples::documentOf;
using samples::heading;
using samples::paragraph;

namespace {

std::string written(const Document& document, const pdf::PdfOptions& options = {})
{
    const auto result = pdf::writePdf(document, options);
    REQUIRE(result);
    return result->bytes;
}

} // namespace

TEST_CASE("the same document gives the same bytes")
{
    const std::string first = written(samples::everything());
    ::setenv("TZ", "Pacific/Auckland", 1);
    ::setlocale(LC_ALL, "C.UTF-8");
    CHECK(written(samples::everything()) == first);
    ::unsetenv("TZ");
    ::setlocale(LC_ALL, "C");
}

TEST_CASE("a PDF says who wrote what in which language, and that it is tagged")
{
    const auto pdf = openPdf(written(samples::sponsorReport()));
    auto root = pdf->getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "en-GB");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(root.getKey("/OutputIntents").getArrayNItems() == 1);
    CHECK(root.hasKey("/PageLabels"));

    auto info = pdf->getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Apply for a rod licence: sponsor report");
    CHECK(info.getKey("/ModDate").getUTF8Value() == "D:20261123100400Z");
}

TEST_CASE("a document that lacks what a tagged PDF needs is refused in words")
{
    Document document = samples::sponsorReport();
    document.title.clear();
    CHECK(pdf::writePdf(document).problem().what.find("title") != std::string::npos);

    document = samples::sponsorReport();
    document.language.clear();
    CHECK(pdf::writePdf(document).problem().what.find("language") != std::string::npos);

    document = samples::sponsorReport();
    document.modified = "yesterday";
    CHECK(pdf::writePdf(document).problem().what.find("yesterday") != std::string::npos);
}

TEST_CASE("a document without blocks is one empty page")
{
    const auto result = pdf::writePdf(documentOf({}));
    REQUIRE(result);
    CHECK(result->pages == 1);
    CHECK(readPdf(result->bytes).problems.empty());
}

TEST_CASE("fonts that are missing or no fonts are a problem with their path")
{
    TemporaryFolder folder;
    pdf::PdfOptions options;
    options.fonts.regular = folder / "none.ttf";
    const auto missing = pdf::writePdf(samples::sponsorReport(), options);
    REQUIRE_FALSE(missing);
    CHECK(toString(missing.problem()).find("none.ttf") != std::string::npos);

    std::ofstream(folder / "junk.ttf") << "This is no font.";
    options.fonts.regular = folder / "junk.ttf";
    const auto junk = pdf::writePdf(samples::sponsorReport(), options);
    REQUIRE_FALSE(junk);
    CHECK(junk.problem().where == (folder / "junk.ttf").string());
}

TEST_CASE("writing stops when it is asked to, and tells how far it is until then")
{
    Progress progress;
    std::stop_source stop;
    progress.stop = stop.get_token();
    std::size_t last = 0;
    progress.report = [&](std::size_t done, std::size_t) {
        last = done;
        if (done == 3) {
            stop.request_stop();
        }
    };
    CHECK_FALSE(pdf::writePdf(samples::sponsorReport(), {}, progress));
    CHECK(last == 3);
}

TEST_CASE("attachments travel as associated files, in the order of their names")
{
    Document document = samples::sponsorReport();
    document.attachments = {{"b.json", "application/json", "Second", "{}"},
                            {"a.csv", "text/csv", "First", "1,2"}};
    const auto pdf = openPdf(written(document));
    auto associated = pdf->getRoot().getKey("/AF");
    REQUIRE(associated.getArrayNItems() == 2);
    CHECK(associated.getArrayItem(0).getKey("/AFRelationship").getName() == "/Source");
    CHECK(associated.getArrayItem(0).getKey("/Desc").getUTF8Value() == "Second");
    auto stream = associated.getArrayItem(0).getKey("/EF").getKey("/F");
    CHECK(stream.getDict().getKey("/Subtype").getName() == "/application/json");
    auto names = pdf->getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    CHECK(names.getArrayItem(0).getUTF8Value() == "a.csv");
    CHECK(names.getArrayItem(2).getUTF8Value() == "b.json");
}

TEST_CASE("the form for older archives has no attachments and no object streams")
{
    pdf::PdfOptions options;
    options.archive = pdf::PdfOptions::Archive::A1b;
    const std::string bytes = written(samples::everything(), options);
    CHECK(bytes.starts_with("%PDF-1.4"));
    CHECK(bytes.find("/ObjStm") == std::string::npos);
    CHECK_FALSE(openPdf(bytes)->getRoot().hasKey("/AF"));
    CHECK(readPdf(bytes).problems.empty());
}

TEST_CASE("each font is embedded once, however long the document is")
{
    const auto pdf = openPdf(written(samples::longReport(14)));
    int programs = 0;
    for (auto& object : pdf->getAllObjects()) {
        programs += object.isDictionary() && object.hasKey("/FontFile2") ? 1 : 0;
    }
    CHECK(programs == 2);
}

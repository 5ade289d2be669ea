#include "core/pdf/Enclosed.h"
#include "core/pdf/PdfWriter.h"
#include "tests/core/pdf/SampleDocuments.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

std::string written(std::vector<document::Attachment> files, const std::string& identifier)
{
    document::Document document;
    document.title = "Report";
    document.language = "en-GB";
    document.modified = "2026-11-23T10:00:00Z";
    document.attachments = std::move(files);
    pdf::PdfOptions options;
    options.identifier = identifier;
    auto made = pdf::writePdf(document, options);
    REQUIRE(made);
    return made->bytes;
}

} // namespace

TEST_CASE("what a PDF encloses is read back, and what names its record")
{
    const std::string bytes = written({{"data.json", "application/json", "Data", "{\"a\": 1}"},
                                       {"ŵ.txt", "text/plain", "Text", std::string(100'000, 'x')}},
                                      "record:<7> & more");
    CHECK(pdf::isPdf(bytes));
    const auto read = pdf::readEnclosed(bytes, "report.pdf");
    REQUIRE(read);
    CHECK(read->files == std::map<std::string, std::string>{{"data.json", "{\"a\": 1}"},
                                                            {"ŵ.txt", std::string(100'000, 'x')}});
    // Escaped as it stands there: identifiers of ours need no escapes.
    CHECK(read->identifier == "record:&lt;7&gt; &amp; more");
    CHECK(pdf::readEnclosed(written({}, {}), "x")->identifier.empty());
}

TEST_CASE("a small PDF that unpacks to more than is read is refused before it fills the memory")
{
    const std::string bytes = written(
        {{"bomb", "text/plain", "Bomb", std::string((std::size_t{64} << 20) + 1, ' ')}}, {});
    CHECK(bytes.size() < 1'000'000);
    const auto read = pdf::readEnclosed(bytes, "bomb.pdf");
    REQUIRE_FALSE(read);
    CHECK(read.problem().where == "bomb.pdf");
}

TEST_CASE("a PDF that is cut short is no crash")
{
    const std::string bytes = written({{"data.json", "application/json", "Data", "{}"}}, "r");
    for (std::size_t length = 0; length < bytes.size(); length += 97) {
        static_cast<void>(pdf::readEnclosed(bytes.substr(0, length), "cut.pdf"));
    }
    CHECK_FALSE(pdf::readEnclosed("no PDF", "x"));
}

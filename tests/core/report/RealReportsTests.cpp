#include "core/exchange/AssessmentJson.h"
#include "core/html/HtmlWriter.h"
#include "core/report/Report.h"
#include "core/support/File.h"
#include "core/support/Text.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>

using namespace core;

namespace {

/// Published assessments that are not part of this repository.
std::vector<Assessment> published()
{
    const auto path =
        std::filesystem::path(SOURCE_DIR).parent_path() / "shared" / "data" / "gds_reports.jsonl";
    if (!std::filesystem::exists(path)) {
        return {};
    }
    const std::string text = readFile(path, std::size_t{64} << 20).value();
    return fromExchange(text, path.string()).value();
}

/// Without white space and without soft hyphens, which reading text leaves out.
std::string squashed(std::string text)
{
    static const std::string softHyphen = "\u00ad";
    for (auto at = text.find(softHyphen); at != std::string::npos; at = text.find(softHyphen, at)) {
        text.erase(at, softHyphen.size());
    }
    std::erase_if(text,
                  [](char letter) { return letter == ' ' || letter == '\n' || letter == '\t'; });
    return text;
}

/// Whether every line of `text`, without the mark of a list item, is in `page`.
bool tells(const std::string& page, const std::string& text)
{
    for (std::string line : lines(text)) {
        line = trimmed(line);
        for (const std::string mark : {"- ", "* ", "• "}) {
            if (line.starts_with(mark)) {
                line = trimmed(line.substr(mark.size()));
                break;
            }
        }
        const auto digits = line.find_first_not_of("0123456789");
        if (digits != std::string::npos && digits > 0 &&
            (line[digits] == '.' || line[digits] == ')')) {
            line = trimmed(line.substr(digits + 1)); // The list counts by itself.
        }
        if (page.find(squashed(line)) == std::string::npos) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("every word of the published assessments is in the team's and the sponsor's report")
{
    const auto all = published();
    if (all.empty()) {
        WARN("Skipped: there are no published assessments beside the repository.");
        return;
    }
    std::map<std::vector<std::string>, Editions> editions;
    std::size_t told = 0;
    for (const Assessment& assessment : all) {
        auto& bound = editions[assessment.standards];
        if (bound.empty()) {
            bound = bundled(assessment.standards);
        }
        for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
            const Assessment cut = cutFor(assessment, reader);
            const auto document = arrange(cut, bound, languages(), reader, {});
            const std::string page = squashed(readingText(document));
            for (const Note& one : cut.notes) {
                if (!tells(page, one.text)) {
                    FAIL_CHECK(assessment.id << " " << one.id << " for " << toWord(reader));
                }
                ++told;
            }
            for (const Recommendation& one : cut.recommendations) {
                if (!tells(page, one.text)) {
                    FAIL_CHECK(assessment.id << " " << one.id << " for " << toWord(reader));
                }
                ++told;
            }
            CHECK(html::writeHtml(document).size() > page.size());
        }
    }
    INFO(all.size() << " assessments");
    CHECK(told > 2 * all.size());
}

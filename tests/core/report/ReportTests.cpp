#include "core/report/Report.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

using namespace core;
using Catch::Contains;

namespace {

ReportOptions options()
{
    ReportOptions options;
    options.modified = "2026-11-23T00:00:00Z";
    options.fingerprint = "7f3a 91c2";
    return options;
}

std::string textFor(const Assessment& assessment, const Editions& editions, Reader reader)
{
    return readingText(arrange(cutFor(assessment, reader), editions, reader, options()));
}

} // namespace

TEST_CASE("the sponsor's report begins with the decision")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const std::string text = textFor(rodLicence(), editions, Reader::Sponsor);
    INFO(text);
    CHECK_THAT(text, Catch::StartsWith(
                         "Service assessment report for the sponsor\n"
                         "Apply for a rod licence\n"
                         "Beta assessment · 23 November 2026 · GDS Service Standard (2019) and "
                         "Digital Service Standard for Wales\n"
                         "Amber: fix within three months\n"
                         "Six points need work: GDS 1, 5, 6 · Wales 2, 3, 6. Three things must be "
                         "done, one of them by you. The first is due by 31 January 2027.\n"));
    CHECK(text.find("What you need to do") < text.find("What the service team will do"));
    CHECK_THAT(text, Contains("Nobody can act on what the research finds (GDS 6 · Wales 6)"));
}

// Gives whatever checks a report anything at all. What it says must be said in words.

#include "core/pdf/Enclosed.h"
#include "core/report/ReportCheck.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const core::Library none({});
    const std::string bytes(data, data + size);
    static_cast<void>(core::pdf::readEnclosed(bytes, "fuzz.pdf"));
    const auto found = core::checkReport(bytes, "fuzz.pdf", none);
    if (!found) {
        if (found.problem().what.empty()) {
            std::abort();
        }
        return 0;
    }
    for (const core::ReportFinding& finding : *found) {
        if (core::wordsFor(finding).empty()) {
            std::abort();
        }
    }
    return 0;
}

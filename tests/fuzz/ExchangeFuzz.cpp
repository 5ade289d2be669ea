// Gives the reader of the exchange format anything at all. What it takes must be written and read
// again without a change.

#include "core/exchange/AssessmentJson.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    for (const char* name : {"fuzz.json", "fuzz.jsonl"}) {
        const auto read = core::fromExchange(text, name);
        if (!read) {
            continue;
        }
        for (const core::Assessment& assessment : *read) {
            const std::string written = core::toExchange(assessment, {});
            const auto again = core::fromExchange(written, "again.json");
            if (!again || again->size() != 1 || core::toExchange(again->front(), {}) != written) {
                std::abort();
            }
        }
    }
    return 0;
}

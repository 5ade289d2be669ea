// Gives the reader of standards anything at all. It must not crash, hang or keep silent: there is a
// standard or there are faults, and each fault has a place inside the text.

#include "core/standards/Library.h"
#include "core/standards/StandardReader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

void mustHold(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    const core::StandardReading reading = core::readStandard(text, "fuzz.yaml");
    mustHold(reading.standard.has_value() == reading.faults.empty());
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    for (const core::Diagnostic& fault : reading.faults) {
        mustHold(fault.line >= 1 && fault.line <= lines && fault.column >= 1);
        mustHold(!fault.message.empty());
    }
    if (reading.standard) {
        for (const core::Point& point : reading.standard->points) {
            mustHold(reading.standard->theme(point.theme) != nullptr);
            mustHold(core::pointDigest(point).size() == 64);
        }
        core::checkTogether({std::make_shared<const core::Standard>(*reading.standard)});
    }
    return 0;
}

// Gives the readers of house styles, layouts and languages anything at all. There is a style or
// there are faults, each with a place inside the text, and a style that is taken is kept as a text
// that is taken too.

#include "core/report/HouseStyleReader.h"
#include "core/report/LanguageReader.h"
#include "core/report/LayoutReader.h"

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

void mustBeTold(bool isTaken, const std::vector<core::Diagnostic>& faults, const std::string& text)
{
    mustHold(isTaken == faults.empty());
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    for (const core::Diagnostic& fault : faults) {
        mustHold(fault.line >= 1 && fault.line <= lines && fault.column >= 1);
        mustHold(!fault.message.empty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    const auto layout = core::readLayout(text, "fuzz.yaml");
    mustBeTold(layout.layout.has_value(), layout.faults, text);
    const auto language = core::readLanguage(text, "fuzz.yaml");
    mustBeTold(language.language.has_value(), language.faults, text);
    const auto house = core::readHouseStyle(text, "fuzz.yaml");
    mustBeTold(house.style.has_value(), house.faults, text);
    if (house.style) {
        mustHold(core::readHouseStyle(core::asYaml(*house.style), "again.yaml").style.has_value());
    }
    const auto beside = [&](const std::string&) { return core::Result<std::string>(text); };
    static_cast<void>(core::readHouseStyle(text, "fuzz.yaml", beside));
    return 0;
}

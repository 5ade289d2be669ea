#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "bench/Figure.h"
#include "bench/Measures.h"

namespace bench {

namespace {

using Values = std::map<std::string, std::vector<double>>;

/// What a child of this program printed: a name and a number in each line.
Values valuesOf(const std::string& command)
{
    Values values;
    FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) {
        return values;
    }
    std::array<char, 128> line{};
    double number = 0;
    while (std::fgets(line.data(), static_cast<int>(line.size()), pipe) != nullptr) {
        std::istringstream words(line.data());
        std::string name;
        if (words >> name >> number) {
            values[name].push_back(number);
        }
    }
    ::pclose(pipe);
    return values;
}

/// What all but one in twenty stay below.
double percentile95(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

double most(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

} // namespace

void measureDay(const Setting& setting, int assessments)
{
    const auto original = generatedCasebook(setting, assessments);
    const auto casebook = setting.folder / "day.standpoint";
    std::filesystem::copy_file(original, casebook,
                               std::filesystem::copy_options::overwrite_existing);
    const Values bare = valuesOf("'" + setting.program + "' --child-bare-day");
    const Values day =
        valuesOf("'" + setting.program + "' --child-day '" + casebook.string() + "'");
    std::filesystem::remove(casebook);
    const auto of = [](const Values& values, const char* name) {
        const auto found = values.find(name);
        return found == values.end() ? std::vector<double>() : found->second;
    };
    const std::string size = ", " + std::to_string(assessments) + " assessments";
    const auto line = [&](const char* what, const char* name, const char* floor,
                          const char* floorName, const char* aim) {
        print({what + size, "ms", percentile95(of(day, name)), percentile95(of(bare, floor)),
               floorName, aim});
    };
    line("A key in the composer to paint, 95 of 100", "key", "key", "a bare text field",
         "at most 16 ms");
    line("The same while another program holds the casebook", "key-locked", "key",
         "a bare text field", "at most 16 ms");
    line("A note added, to paint, 95 of 100", "note", "key", "a key in a bare text field", "");
    line("Next point, 95 of 100", "point", "point", "a bare list of ten rows", "at most 50 ms");
    line("The palette opened, 95 of 100", "palette", "palette", "a bare dialog", "at most 30 ms");
    line("A letter in the palette, 95 of 100", "palette-key", "palette-key",
         "a bare list of twenty rows", "at most 30 ms");
    print({"Longest stop of the UI thread" + size, "ms", most(of(day, "stop")),
           most(of(bare, "stop")), "a bare window", "at most 50 ms"});
    print({"The same while another program holds the casebook" + size, "ms",
           most(of(day, "stop-locked")), most(of(bare, "stop")), "a bare window", "at most 50 ms"});
}

} // namespace bench

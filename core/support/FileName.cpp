#include "core/support/FileName.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isSafe(char letter)
{
    return isAsciiLetterOrDigit(letter) || letter == '-' || letter == '_';
}

std::string inSmallLetters(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), asciiLower);
    return text;
}

/// "con", "com1" and such are devices on Windows, whatever their ending.
bool isDevice(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> names{"con", "prn", "aux", "nul"};
    const bool isPort = name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) &&
                        isAsciiDigit(name[3]);
    return isPort || std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::string fileStemFrom(std::string_view id)
{
    constexpr std::size_t longest = 100;
    std::string stem(id.substr(0, longest));
    std::replace_if(
        stem.begin(), stem.end(), [](char letter) { return !isSafe(letter); }, '-');
    if (stem.empty() || stem.front() == '-') {
        stem.insert(0, "_");
    }
    return isDevice(inSmallLetters(stem)) ? stem + "_" : stem;
}

std::string FileNames::next(std::string_view id, std::string_view ending)
{
    const std::string stem = fileStemFrom(id);
    std::string name = stem + "." + std::string(ending);
    for (int number = 2; !m_taken.insert(inSmallLetters(name)).second; ++number) {
        name = stem + "-" + std::to_string(number) + "." + std::string(ending);
    }
    return name;
}

} // namespace core

#include "core/pdf/SrgbProfile.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core::pdf {

namespace {

void append16(std::string& bytes, unsigned value)
{
    bytes += static_cast<char>(value >> 8U & 0xFFU);
    bytes += static_cast<char>(value & 0xFFU);
}

void append32(std::string& bytes, std::uint32_t value)
{
    append16(bytes, value >> 16U);
    append16(bytes, value & 0xFFFFU);
}

/// ICC fixed point: 16 bits before the point and 16 after.
void appendFixed(std::string& bytes, double value)
{
    append32(bytes, static_cast<std::uint32_t>(std::lround(value * 65536)));
}

std::string xyz(double x, double y, double z)
{
    std::string bytes = "XYZ ";
    append32(bytes, 0);
    appendFixed(bytes, x);
    appendFixed(bytes, y);
    appendFixed(bytes, z);
    return bytes;
}

std::string plainText(std::string_view text)
{
    std::string bytes = "text";
    append32(bytes, 0);
    return bytes.append(text) + '\0';
}

/// Version 2 names a profile in three scripts, of which only the first need be filled.
std::string description(std::string_view text)
{
    std::string bytes = "desc";
    append32(bytes, 0);
    append32(bytes, static_cast<std::uint32_t>(text.size() + 1));
    bytes.append(text);
    bytes += '\0';
    constexpr std::size_t emptyUnicodeAndScriptCode = 4 + 4 + 2 + 1 + 67;
    return bytes.append(emptyUnicodeAndScriptCode, '\0');
}

std::string toneCurve()
{
    constexpr unsigned points = 512;
    std::string bytes = "curv";
    append32(bytes, 0);
    append32(bytes, points);
    for (unsigned i = 0; i < points; ++i) {
        const double share = i / (points - 1.0);
        const double linear =
            share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        append16(bytes, static_cast<unsigned>(std::lround(linear * 65535)));
    }
    return bytes;
}

struct Tag {
    std::string name;
    std::string bytes;
};

/// The primaries of sRGB, adapted to the D50 white that profiles are connected in.
std::vector<Tag> tags()
{
    const std::string curve = toneCurve();
    return {{"desc", description("sRGB IEC61966-2-1")},
            {"cprt", plainText("No copyright, use freely")},
            {"wtpt", xyz(0.95046, 1.0, 1.08906)},
            {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
            {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
            {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
            {"rTRC", curve},
            {"gTRC", curve},
            {"bTRC", curve}};
}

std::string header(std::size_t size)
{
    std::string bytes;
    append32(bytes, static_cast<std::uint32_t>(size));
    append32(bytes, 0);
    append32(bytes, 0x02100000);
    bytes += "mntrRGB XYZ ";
    for (const unsigned part : {2026U, 1U, 1U, 0U, 0U, 0U}) {
        append16(bytes, part); // A date is asked for; this one stands for no event.
    }
    bytes += "acsp";
    bytes.append(28, '\0');
    appendFixed(bytes, 0.9642);
    appendFixed(bytes, 1.0);
    appendFixed(bytes, 0.8249);
    return bytes.append(48, '\0');
}

} // namespace

std::string srgbProfile()
{
    const std::vector<Tag> all = tags();
    const std::size_t tableSize = 4 + 12 * all.size();
    constexpr std::size_t headerSize = 128;

    std::string table;
    std::string contents;
    append32(table, static_cast<std::uint32_t>(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        // The three curves are one.
        const bool repeats = i > 0 && all[i].bytes == all[i - 1].bytes;
        if (!repeats) {
            contents.resize((contents.size() + 3) / 4 * 4, '\0');
        }
        const std::size_t start = repeats ? contents.size() - all[i].bytes.size() : contents.size();
        table += all[i].name;
        append32(table, static_cast<std::uint32_t>(headerSize + tableSize + start));
        append32(table, static_cast<std::uint32_t>(all[i].bytes.size()));
        if (!repeats) {
            contents += all[i].bytes;
        }
    }
    contents.resize((contents.size() + 3) / 4 * 4, '\0');
    return header(headerSize + tableSize + contents.size()) + table + contents;
}

} // namespace core::pdf

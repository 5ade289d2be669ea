#include "core/pdf/Palette.h"

#include <algorithm>
#include <cmath>

namespace core::pdf {

namespace {

double linear(int part)
{
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

} // namespace

ToneColours coloursOf(document::Tone tone)
{
    using document::Tone;
    switch (tone) {
    case Tone::Good:
        return {fromHex(0xCFE8D8), fromHex(0x0F5132), fromHex(0xEEF7F1), fromHex(0x3F9C68)};
    case Tone::Caution:
        return {fromHex(0xFCE4BF), fromHex(0x6B3D00), fromHex(0xFDF5E8), fromHex(0xD9A441)};
    case Tone::Bad:
        return {fromHex(0xF8D7D5), fromHex(0x8A1C16), fromHex(0xFDF0EF), fromHex(0xC8524B)};
    case Tone::Information:
        return {fromHex(0xDBE8F8), fromHex(0x1B3F6B), fromHex(0xF0F5FC), fromHex(0x4F81BD)};
    case Tone::Neutral: break;
    }
    return {fromHex(0xE5E7EA), fromHex(0x2F353C), fromHex(0xF5F6F7), fromHex(0x8A929C)};
}

double contrast(Colour one, Colour other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace core::pdf

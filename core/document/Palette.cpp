#include "core/document/Palette.h"

namespace core::document {

ToneColours coloursOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return {{0xCFE8D8}, {0x0B4F2C}, {0xF0F8F3}, {0x2F8F5B}};
    case Tone::Caution: return {{0xFBDFB5}, {0x6B3D00}, {0xFDF4E7}, {0xD9A441}};
    case Tone::Bad: return {{0xF7D4D2}, {0x7A1A16}, {0xFDF1F0}, {0xC9413A}};
    case Tone::Information: return {{0xD5E5F5}, {0x0B3D6E}, {0xF0F6FC}, {0x3A7BBF}};
    case Tone::Neutral: break;
    }
    return {{0xE4E6EA}, {0x2B3138}, {0xF5F6F8}, {0x7A828C}};
}

} // namespace core::document

#include "core/support/Tone.h"

#include <algorithm>

namespace core {

std::string_view toWord(Tone tone)
{
    switch (tone) {
    case Tone::Good: return "good";
    case Tone::Caution: return "caution";
    case Tone::Bad: return "bad";
    case Tone::Information: return "information";
    case Tone::Neutral: break;
    }
    return "neutral";
}

Tone toneOf(std::string_view colour)
{
    if (colour == "green") {
        return Tone::Good;
    }
    if (colour == "amber") {
        return Tone::Caution;
    }
    if (colour == "red") {
        return Tone::Bad;
    }
    return colour == "blue" ? Tone::Information : Tone::Neutral;
}

Tone worse(Tone one, Tone other)
{
    constexpr std::array order{Tone::Bad, Tone::Caution, Tone::Neutral, Tone::Information,
                               Tone::Good};
    return *std::ranges::find_if(order,
                                 [&](const Tone tone) { return tone == one || tone == other; });
}

} // namespace core

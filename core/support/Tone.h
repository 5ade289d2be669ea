#pragma once

#include <array>
#include <string_view>

namespace core {

/// What a colour stands for. A tone never stands alone: the words beside it say the same.
enum class Tone { Neutral, Good, Caution, Bad, Information };

inline constexpr std::array allTones{Tone::Neutral, Tone::Good, Tone::Caution, Tone::Bad,
                                     Tone::Information};

/// "neutral", "good", "caution", "bad", "information".
std::string_view toWord(Tone tone);

/// The tone of a level of a scale: green, amber, red, blue; grey and every other name are neutral.
Tone toneOf(std::string_view colour);

/// The one that asks for more attention: bad, caution, neutral, information, good.
Tone worse(Tone one, Tone other);

} // namespace core

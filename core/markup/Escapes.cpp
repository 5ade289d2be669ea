#include "core/markup/Escapes.h"

#include "core/support/Ascii.h"

#include <array>

namespace core::markup {

namespace {

bool isOneOf(char letter, std::string_view letters)
{
    return letters.find(letter) != std::string_view::npos;
}

/// "&amp;" where the ampersand could begin an entity.
bool couldBeEntity(const Spot& spot)
{
    return spot.letter() == '&' &&
           (isAsciiLetterOrDigit(spot.next()) || isOneOf(spot.next(), {"#\0", 2}));
}

/// An underscore between letters marks nothing in either dialect.
bool isInsideWord(const Spot& spot)
{
    return spot.letter() == '_' && isAsciiLetterOrDigit(spot.before()) &&
           isAsciiLetterOrDigit(spot.next());
}

/// Marks in both dialects, which a backslash before them takes away.
bool isMark(const Spot& spot)
{
    const char letter = spot.letter();
    if (isOneOf(letter, "\\`*_|")) {
        return !isInsideWord(spot);
    }
    if (letter == '#') {
        return spot.atLineStart || spot.place == Place::Heading;
    }
    if (letter == '!') {
        return isOneOf(spot.next(), {"[\0", 2});
    }
    return spot.atLineStart && isOneOf(letter, "+-=>");
}

std::string entity(char letter)
{
    return "&#" + std::to_string(static_cast<int>(letter)) + ";";
}

/// ":wales:" begins a box for one nation.
bool beginsNation(std::string_view words)
{
    static constexpr std::array<std::string_view, 6> nations{
        ":scotland:", ":england:", ":england-wales:", ":northern-ireland:", ":wales:", ":london:"};
    for (const std::string_view nation : nations) {
        if (words.starts_with(nation)) {
            return true;
        }
    }
    return false;
}

/// The full stop of "s1. ", which begins a list of steps, also inside a line.
bool endsStep(const Spot& spot)
{
    if (spot.letter() != '.' || !isOneOf(spot.next(), {" \t\n\0", 4})) {
        return false;
    }
    const auto last = spot.written.find_last_not_of("0123456789");
    return last != std::string_view::npos && last + 1 < spot.written.size() &&
           spot.written[last] == 's';
}

/// What the publishing tools look for in the raw text, before a backslash means anything.
bool isRawMark(const Spot& spot)
{
    const char letter = spot.letter();
    if (isOneOf(letter, "^[]{}")) {
        return true;
    }
    return (spot.atLineStart && isOneOf(letter, "%@~")) || beginsNation(spot.words) ||
           endsStep(spot);
}

bool isKramdownMark(const Spot& spot)
{
    return spot.letter() == '$' || (spot.letter() == '-' && spot.before() == '-') ||
           (spot.atLineStart && isOneOf(spot.letter(), ":!("));
}

} // namespace

std::string commonMarkFor(const Spot& spot)
{
    if (couldBeEntity(spot)) {
        return "&amp;";
    }
    std::string written(1, spot.letter());
    return isMark(spot) || isOneOf(spot.letter(), "[]<~") ? "\\" + written : written;
}

std::string govspeakFor(const Spot& spot)
{
    if (couldBeEntity(spot)) {
        return "&amp;";
    }
    if (spot.letter() == '<') {
        return "&lt;";
    }
    if (isRawMark(spot)) {
        return entity(spot.letter());
    }
    std::string written(1, spot.letter());
    if (spot.place == Place::Cell && spot.atStart && spot.letter() == '#') {
        // A cell that begins with "# " heads its row or column; a joined-on space does not.
        return isOneOf(spot.next(), {" \0", 2}) ? "\\#\xC2\xA0" : "\\#";
    }
    return isMark(spot) || isKramdownMark(spot) ? "\\" + written : written;
}

} // namespace core::markup

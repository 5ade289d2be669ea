#include "ui/session/editors/NoteLine.h"

#include "core/support/Ascii.h"
#include "core/support/Text.h"

#include <algorithm>

namespace ui {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

bool belongsToReference(char c)
{
    return core::isAsciiLetterOrDigit(c) || c == '-' || c == '/';
}

/// Takes the mark that begins at `hash` out of `text` if it names a point; returns where to read
/// on.
std::size_t takeMark(std::string& text, std::size_t hash, const PointFinder& find,
                     std::vector<core::PointRef>& points)
{
    std::size_t end = hash + 1;
    while (end < text.size() && belongsToReference(text[end])) {
        ++end;
    }
    const auto point = find(std::string_view(text).substr(hash + 1, end - hash - 1));
    if (!point) {
        return end;
    }
    if (std::ranges::find(points, *point) == points.end()) {
        points.push_back(*point);
    }
    // One of the spaces around the mark goes with it.
    const bool spaceBefore = hash > 0 && text[hash - 1] == ' ';
    const bool spaceAfter = end < text.size() && text[end] == ' ';
    if (spaceBefore) {
        text.erase(hash - 1, end - hash + 1);
        return hash - 1;
    }
    text.erase(hash, end - hash + (spaceAfter ? 1 : 0));
    return hash;
}

} // namespace

std::optional<core::NoteKind> kindOfSign(char sign)
{
    switch (sign) {
    case '+': return core::NoteKind::Strength;
    case '!': return core::NoteKind::Concern;
    case '?': return core::NoteKind::Question;
    case '=': return core::NoteKind::Evidence;
    case '*': return core::NoteKind::Observation;
    default: return std::nullopt;
    }
}

NoteLine readNoteLine(std::string_view typed, const PointFinder& find)
{
    NoteLine line;
    if (!typed.empty()) {
        if (const auto kind = kindOfSign(typed.front())) {
            line.kind = *kind;
            line.saysKind = true;
            typed.remove_prefix(1);
        }
    }
    std::string text(typed);
    for (std::size_t at = 0; at < text.size();) {
        const bool beginsWord = at == 0 || isSpace(text[at - 1]) || text[at - 1] == '(';
        at = text[at] == '#' && beginsWord ? takeMark(text, at, find, line.points) : at + 1;
    }
    line.text = core::trimmed(text);
    return line;
}

std::string withSign(std::string_view typed, core::NoteKind kind)
{
    if (!typed.empty() && kindOfSign(typed.front())) {
        typed.remove_prefix(1);
        if (!typed.empty() && typed.front() == ' ') {
            typed.remove_prefix(1);
        }
    }
    switch (kind) {
    case core::NoteKind::Strength: return "+ " + std::string(typed);
    case core::NoteKind::Concern: return "! " + std::string(typed);
    case core::NoteKind::Question: return "? " + std::string(typed);
    case core::NoteKind::Evidence: return "= " + std::string(typed);
    case core::NoteKind::Observation: break;
    }
    return std::string(typed);
}

} // namespace ui

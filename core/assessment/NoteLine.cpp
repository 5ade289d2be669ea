#include "core/assessment/NoteLine.h"

#include "core/support/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<char, NoteKind>, 5> signs{{{'+', NoteKind::Strength},
                                                          {'!', NoteKind::Concern},
                                                          {'?', NoteKind::Question},
                                                          {'=', NoteKind::Evidence},
                                                          {'*', NoteKind::Observation}}};
constexpr std::array<std::pair<std::string_view, Seen>, 5> ways{{{"/shown", Seen::Shown},
                                                                 {"/told", Seen::Told},
                                                                 {"/read", Seen::Read},
                                                                 {"/tried", Seen::Tried},
                                                                 {"/unseen", Seen::NotSeen}}};
constexpr std::array<std::pair<std::string_view, Audience>, 4> readers{
    {{">team", Audience::Team},
     {">sponsor", Audience::Sponsor},
     {">both", Audience::TeamAndSponsor},
     {">all", Audience::Public}}};

template <typename Key, typename Value, std::size_t count>
std::optional<Value> valueOf(const std::array<std::pair<Key, Value>, count>& table, Key key)
{
    const auto* row =
        std::find_if(table.begin(), table.end(), [&](const auto& one) { return one.first == key; });
    return row == table.end() ? std::nullopt : std::optional(row->second);
}

template <typename Key, typename Value, std::size_t count>
Key keyOf(const std::array<std::pair<Key, Value>, count>& table, Value value)
{
    const auto* row = std::find_if(table.begin(), table.end(),
                                   [&](const auto& one) { return one.second == value; });
    return row == table.end() ? Key{} : row->first;
}

bool endsWord(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n';
}

bool isCapital(std::string_view text)
{
    const std::string first = toUtf8(toCodePoints(text.substr(0, 4)).substr(0, 1));
    return !first.empty() && caseFolded(first) != first;
}

/// How many bytes the sign of a kind takes in front of `typed`; 0 where none is there.
std::size_t signLength(std::string_view typed)
{
    if (typed.empty() || !kindOfSign(typed.front())) {
        return 0;
    }
    if (typed.size() > 1 && typed[1] == ' ') {
        return 2;
    }
    const bool saysItself = std::string_view("+!?").find(typed.front()) != std::string_view::npos;
    return saysItself && isCapital(typed.substr(1)) ? 1 : 0;
}

/// Reads what one mark behind the text says into `line`; false where it says nothing.
bool readMark(std::string_view mark, const PointFinder& find, NoteLine& line)
{
    if (const auto seen = valueOf(ways, mark); seen && !line.seen) {
        line.seen = seen;
        return true;
    }
    if (const auto audience = valueOf(readers, mark); audience && !line.audience) {
        line.audience = audience;
        return true;
    }
    const bool only = mark.starts_with("##");
    const auto point = mark.starts_with("#") ? find(mark.substr(only ? 2 : 1)) : std::nullopt;
    if (!point) {
        return false;
    }
    line.onlyThere = line.onlyThere || only;
    // They are read from the last to the first.
    std::erase(line.points, *point);
    line.points.insert(line.points.begin(), *point);
    return true;
}

/// `text` without the invisible signs that keep others letters.
std::string withoutLetterMarks(std::string_view text)
{
    std::string result(text);
    for (std::size_t at = 0; (at = result.find(letterMark, at)) != std::string::npos;) {
        const std::size_t next = at + letterMark.size();
        const bool keepsLetter =
            next < result.size() &&
            std::string_view("+!?=*#/>").find(result[next]) != std::string_view::npos;
        keepsLetter ? static_cast<void>(result.erase(at, letterMark.size()))
                    : static_cast<void>(at = next);
    }
    return result;
}

} // namespace

std::optional<NoteKind> kindOfSign(char sign)
{
    return valueOf(signs, sign);
}

char signOfKind(NoteKind kind)
{
    return keyOf(signs, kind);
}

std::string_view markOf(Seen seen)
{
    return keyOf(ways, seen);
}

std::string_view markOf(Audience audience)
{
    return keyOf(readers, audience);
}

NoteLine readNoteLine(std::string_view typed, const PointFinder& find)
{
    NoteLine line;
    const std::size_t begin = signLength(typed);
    if (begin > 0) {
        line.kind = *kindOfSign(typed.front());
        line.saysKind = true;
        line.marks.push_back({0, 1});
    }
    std::size_t end = typed.size();
    NoteLine behind = line;
    for (;;) {
        std::size_t last = end;
        while (last > begin && endsWord(typed[last - 1])) {
            --last;
        }
        std::size_t first = last;
        while (first > begin && !endsWord(typed[first - 1])) {
            --first;
        }
        if (!readMark(typed.substr(first, last - first), find, behind)) {
            break;
        }
        behind.marks.insert(behind.marks.begin() + (begin > 0 ? 1 : 0), {first, last - first});
        end = first;
    }
    if (!trimmed(typed.substr(begin, end - begin)).empty()) {
        line = std::move(behind);
    } else {
        end = typed.size();
    }
    line.text = trimmed(withoutLetterMarks(typed.substr(begin, end - begin)));
    return line;
}

std::string withSign(std::string_view typed, NoteKind kind)
{
    typed.remove_prefix(signLength(typed));
    if (kind == NoteKind::Observation) {
        return std::string(typed);
    }
    return std::string{signOfKind(kind), ' '} + std::string(typed);
}

} // namespace core

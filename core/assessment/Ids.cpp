#include "core/assessment/Ids.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <cstddef>
#include <random>

namespace core {

namespace {

constexpr auto recordWords = std::to_array<std::string_view>(
    {"assessment", "result", "member", "outcome", "rating", "note", "recommendation", "asked",
     "reveal", "remark", "team-role", "confirmation", "signature", "answer", "reply", "attachment",
     "keys", "same-person", "redaction"});
static_assert(recordWords.size() == recordKindCount, "each kind of record has a word");

std::optional<std::uint8_t> hexDigit(char letter)
{
    if (isAsciiDigit(letter)) {
        return static_cast<std::uint8_t>(letter - '0');
    }
    if (letter >= 'a' && letter <= 'f') {
        return static_cast<std::uint8_t>(letter - 'a' + 10);
    }
    return std::nullopt;
}

/// The time as an id holds it: in 47 bits, since the first is the mark. A clock that is wrong by
/// centuries stands at an end.
std::uint64_t timeInId(const Clock& clock)
{
    constexpr std::int64_t latest = (std::int64_t{1} << 47) - 1;
    return static_cast<std::uint64_t>(std::clamp(clock().milliseconds, std::int64_t{0}, latest));
}

bool isNamed(RecordKind kind)
{
    return kind != RecordKind::Assessment && kind != RecordKind::Result;
}

} // namespace

std::string toString(const EditId& id)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    text.reserve(id.bytes.size() * 2);
    for (const auto byte : id.bytes) {
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
    return text;
}

std::optional<EditId> editIdFrom(std::string_view text)
{
    EditId id;
    if (text.size() != id.bytes.size() * 2) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        const auto high = hexDigit(text[2 * i]);
        const auto low = hexDigit(text[2 * i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        id.bytes[i] = static_cast<std::uint8_t>(*high << 4 | *low);
    }
    return id;
}

bool isWithoutTime(const EditId& id)
{
    return std::all_of(id.bytes.begin(), id.bytes.begin() + 6,
                       [](std::uint8_t byte) { return byte == 0; });
}

bool isNamedByContent(const EditId& id)
{
    constexpr std::uint8_t mark = 0x80;
    return ((isWithoutTime(id) ? id.bytes[6] : id.bytes[0]) & mark) != 0;
}

std::string toString(const RecordId& record)
{
    std::string text(recordWords[static_cast<std::size_t>(record.kind)]);
    return isNamed(record.kind) ? text + "/" + record.name : text;
}

std::optional<RecordId> recordIdFrom(std::string_view text)
{
    const auto slash = std::min(text.find('/'), text.size());
    const auto word = std::find(recordWords.begin(), recordWords.end(), text.substr(0, slash));
    if (word == recordWords.end()) {
        return std::nullopt;
    }
    const auto kind = static_cast<RecordKind>(word - recordWords.begin());
    const std::string_view name = slash < text.size() ? text.substr(slash + 1) : "";
    if (isNamed(kind) == name.empty() || (!isNamed(kind) && slash < text.size())) {
        return std::nullopt;
    }
    return RecordId{kind, std::string(name)};
}

std::uint64_t systemRandom()
{
    static thread_local std::random_device device;
    return std::uint64_t{device()} << 32 | device();
}

IdSource::IdSource(Clock clock, Random random)
    : m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

EditId IdSource::next()
{
    EditId id;
    auto time = timeInId(m_clock);
    for (std::size_t i = 6; i-- > 0; time >>= 8) {
        id.bytes[i] = static_cast<std::uint8_t>(time);
    }
    if (std::equal(id.bytes.begin(), id.bytes.begin() + 6, m_last.bytes.begin()) || id < m_last) {
        id = m_last;
        for (std::size_t i = id.bytes.size(); i-- > 0 && ++id.bytes[i] == 0;) {
        }
    } else {
        std::uint64_t bits = m_random();
        for (std::size_t i = 6; i < 14; ++i, bits >>= 8) {
            id.bytes[i] = static_cast<std::uint8_t>(bits);
        }
        bits = m_random();
        id.bytes[14] = static_cast<std::uint8_t>(bits);
        id.bytes[15] = static_cast<std::uint8_t>(bits >> 8);
    }
    m_last = id;
    return id;
}

std::uint64_t IdSource::nextTime()
{
    m_lastTime = std::max(timeInId(m_clock), m_lastTime + 1);
    return m_lastTime;
}

} // namespace core

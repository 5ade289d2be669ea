#include "core/store/repair/RawRecord.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::uint64_t firstBlob = 12;
constexpr std::uint64_t longestPayload = std::uint64_t{1} << 31;

std::int64_t integerIn(std::string_view bytes)
{
    // Two's complement, the highest byte first.
    std::uint64_t value = !bytes.empty() && (bytes.front() & 0x80) != 0 ? ~std::uint64_t{0} : 0;
    for (const char byte : bytes) {
        value = value << 8 | static_cast<unsigned char>(byte);
    }
    return static_cast<std::int64_t>(value);
}

RawValue valueOf(std::uint64_t type, std::string_view bytes, std::uint64_t length)
{
    RawValue value;
    value.isWhole = bytes.size() == length;
    if (type == 0) {
        return value;
    }
    if (type == 8 || type == 9) {
        value.kind = RawValue::Kind::Integer;
        value.integer = type == 9 ? 1 : 0;
    } else if (type == 7) {
        value.kind = RawValue::Kind::Real;
    } else if (type < firstBlob) {
        value.kind = RawValue::Kind::Integer;
        value.integer = integerIn(bytes);
    } else {
        value.kind = type % 2 == 0 ? RawValue::Kind::Blob : RawValue::Kind::Text;
        value.bytes = std::string(bytes);
    }
    return value;
}

} // namespace

std::optional<RawVarint> varintAt(std::string_view bytes, std::size_t at)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        if (at + i >= bytes.size()) {
            return std::nullopt;
        }
        const auto byte = static_cast<unsigned char>(bytes[at + i]);
        if (i == 8) {
            return RawVarint{value << 8 | byte, 9};
        }
        value = value << 7 | (byte & 0x7F);
        if ((byte & 0x80) == 0) {
            return RawVarint{value, i + 1};
        }
    }
    return std::nullopt;
}

std::uint64_t lengthOf(std::uint64_t type)
{
    constexpr std::uint64_t ofIntegers[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < firstBlob ? ofIntegers[type] : (type - firstBlob) / 2;
}

std::optional<RawHeader> headerIn(std::string_view bytes, std::size_t mostColumns)
{
    const auto length = varintAt(bytes, 0);
    if (!length || length->value <= length->bytes || length->value > bytes.size() ||
        length->value > 9 * (mostColumns + 1)) {
        return std::nullopt;
    }
    RawHeader header;
    header.bytes = length->value;
    header.payload = length->value;
    const std::string_view whole = bytes.substr(0, header.bytes);
    for (std::size_t at = length->bytes; at < header.bytes;) {
        const auto type = varintAt(whole, at);
        if (!type || type->value == 10 || type->value == 11 || header.types.size() == mostColumns) {
            return std::nullopt;
        }
        const std::uint64_t more = lengthOf(type->value);
        if (more > longestPayload || header.payload + more > longestPayload) {
            return std::nullopt;
        }
        header.payload += more;
        header.types.push_back(type->value);
        at += type->bytes;
    }
    return header;
}

std::vector<RawValue> valuesIn(const RawHeader& header, std::string_view payload)
{
    std::vector<RawValue> values;
    std::size_t at = header.bytes;
    for (const std::uint64_t type : header.types) {
        const std::uint64_t length = lengthOf(type);
        const std::size_t from = std::min(at, payload.size());
        values.push_back(valueOf(type, payload.substr(from, length), length));
        at += length;
    }
    return values;
}

} // namespace core

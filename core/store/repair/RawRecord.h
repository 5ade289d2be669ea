#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A value as it lies in a page of an SQLite file.
struct RawValue {
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    std::int64_t integer = 0;
    std::string bytes;   ///< Of a text or a blob.
    bool isWhole = true; ///< False where a part of the bytes could not be found.

    friend bool operator==(const RawValue&, const RawValue&) = default;
};

/// What the header of a record says of it, by the file format of SQLite
/// (sqlite.org/fileformat2.html §2.1). Nothing in it is to be believed.
struct RawHeader {
    std::size_t bytes = 0; ///< The length of the header.
    std::vector<std::uint64_t> types;
    std::uint64_t payload = 0; ///< The length of header and values.
};

struct RawVarint {
    std::uint64_t value = 0;
    std::size_t bytes = 0;
};

/// Nothing where the bytes end before the number does.
std::optional<RawVarint> varintAt(std::string_view bytes, std::size_t at);

/// Nothing where there is no header with at most `mostColumns` at the beginning of `bytes`.
std::optional<RawHeader> headerIn(std::string_view bytes, std::size_t mostColumns);

/// The length of a value of this type.
std::uint64_t lengthOf(std::uint64_t type);

/// The values of a record, of which `payload` may lack the end.
std::vector<RawValue> valuesIn(const RawHeader& header, std::string_view payload);

} // namespace core

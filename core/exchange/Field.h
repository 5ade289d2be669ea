#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace core {

// What a record says is described once, field by field (RecordFields.h, ChangeKinds.h), for the two
// formats that it is written in and read from.

/// The JSON of one change in the log.
struct InLog {};
/// The exchange format standpoint-assessment/1.
struct InExchange {};

/// How a field stands in a format.
enum class Stands {
    Not,         ///< Not at all: the log has it from the record's name or from the edit itself.
    Always,      ///< Of what may be nothing, a date, it is null then.
    OrNull,      ///< Always, and null for an empty text.
    UnlessUsual, ///< In its place, but left out while it is as in a new record.
    IfAny,       ///< Left out likewise, and else behind all others.
};

template <Stands inLog, Stands inExchange>
struct Form {
    template <typename Format>
    static constexpr Stands in = std::is_same_v<Format, InLog> ? inLog : inExchange;
};
using Usual = Form<Stands::Always, Stands::Always>;
inline constexpr Form<Stands::Always, Stands::OrNull> orNull;
inline constexpr Form<Stands::Always, Stands::UnlessUsual> unlessUsual;
inline constexpr Form<Stands::Always, Stands::IfAny> ifAny;
/// Came to the log after its first version.
inline constexpr Form<Stands::IfAny, Stands::IfAny> later;
/// What the log has elsewhere.
inline constexpr Form<Stands::Not, Stands::Always> outside;
inline constexpr Form<Stands::Not, Stands::IfAny> outsideIfAny;
inline constexpr Form<Stands::Always, Stands::Not> logOnly;
/// What is worked out from the others.
inline constexpr Form<Stands::Not, Stands::Not> nowhere;

// What the exchange format asks of a value besides its type. A pointer to a function may stand here
// as well, which tells the fault of a value.
struct Anything {};
struct Id {}; ///< One short line that is not empty.
struct Within {
    std::int64_t least;
    std::int64_t most;
};

/// A member of a record, and the key that it stands under.
template <typename Record, typename Value, typename FormOf = Usual, typename Check = Anything>
struct Field {
    constexpr Field(std::string_view name, Value Record::*of, FormOf = {}, Check asked = {})
        : key(name)
        , member(of)
        , check(asked)
    {
    }
    template <typename Format>
    static constexpr Stands stands = FormOf::template in<Format>;

    std::string_view key;
    Value Record::*member;
    Check check;
};

struct Undescribed {};

/// The fields of a record, as a tuple.
template <typename Record>
inline constexpr Undescribed fieldsOf;

template <typename Record>
inline constexpr bool isDescribed = !std::is_same_v<decltype(fieldsOf<Record>), const Undescribed>;

/// A record inside another one whose fields stand among the outer one's.
template <typename Record, typename Inner>
struct Part {
    constexpr explicit Part(Inner Record::*of) : member(of) {}

    Inner Record::*member;
};

/// Stands for a value of any type where members are counted.
struct AnyValue {
    template <typename Value>
    operator Value&() const&;
    template <typename Value>
    operator Value&&() const&&;
};

/// How many members a struct has.
template <typename Record, typename... Values>
constexpr std::size_t membersOf()
{
    if constexpr (requires { Record{Values{}..., AnyValue{}}; }) {
        return membersOf<Record, Values..., AnyValue>();
    } else {
        return sizeof...(Values);
    }
}

/// Calls `visit(field, owner)` for each field of `record`, in their order. `owner` is the struct
/// that the field is a member of: `record`, or a part of it.
template <typename Record, typename Visit, typename... Fields>
void eachField(const std::tuple<Fields...>& fields, Record& record, const Visit& visit)
{
    static_assert(sizeof...(Fields) == membersOf<std::remove_const_t<Record>>(),
                  "a member of this record has no line among its fields");
    const auto visitOne = [&]<typename One>(const One& one) {
        if constexpr (requires { one.key; }) {
            visit(one, record);
        } else {
            auto& part = record.*one.member;
            eachField(fieldsOf<std::remove_cvref_t<decltype(part)>>, part, visit);
        }
    };
    std::apply([&](const Fields&... one) { (visitOne(one), ...); }, fields);
}

} // namespace core

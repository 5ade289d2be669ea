#pragma once

#include "core/exchange/ChangeKinds.h"
#include "core/exchange/JsonObject.h"

#include <algorithm>

namespace core {

// Reads records out of objects of either format. `Object` gives a value for a key, or throws a
// Failure: JsonObject for the exchange, LogObject for the log.

template <typename Value>
struct Inside {
    using Type = Value;
};
template <typename Value>
struct Inside<std::optional<Value>> {
    using Type = Value;
};
template <typename Value>
struct Inside<std::vector<Value>> {
    using Type = Value;
};

/// The keys of a record in this format.
template <typename Format, typename Record, typename Fields>
const JsonKeys& keysOf(const Fields& fields)
{
    static const JsonKeys keys = [&] {
        JsonKeys found;
        const Record none{};
        eachField(fields, none, [&]<typename One>(const One& field, const auto&) {
            constexpr Stands stands = One::template stands<Format>;
            if constexpr (stands == Stands::Always || stands == Stands::OrNull) {
                found.required.push_back(field.key);
            } else if constexpr (stands != Stands::Not) {
                found.optional.push_back(field.key);
            }
        });
        return found;
    }();
    return keys;
}

template <typename Format, typename Object, typename Record, typename Fields>
void readFields(const Object& object, const Fields& fields, Record& record);

template <typename Format, typename Record, typename Object>
Record recordFrom(const Object& object)
{
    Record record;
    readFields<Format>(object, fieldsOf<Record>, record);
    return record;
}

/// The value under `key`, which is there and not null unless its type has room for that.
template <typename Format, typename Value, typename Object, typename Check>
Value valueFrom(const Object& object, std::string_view key, const Check& check)
{
    using Item = typename Inside<Value>::Type;
    if constexpr (isDescribed<Item> && std::is_same_v<Value, std::vector<Item>>) {
        Value items;
        for (const auto& one : object.objects(key, keysOf<Format, Item>(fieldsOf<Item>))) {
            items.push_back(recordFrom<Format, Item>(one));
        }
        return items;
    } else if constexpr (isDescribed<Item>) {
        return recordFrom<Format, Item>(object.object(key, keysOf<Format, Item>(fieldsOf<Item>)));
    } else if constexpr (std::is_same_v<Check, Id>) {
        return object.id(key);
    } else if constexpr (std::is_same_v<Check, Within>) {
        return static_cast<Value>(object.whole(key, check.least, check.most));
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return object.text(key);
    } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        return object.texts(key);
    } else if constexpr (std::is_same_v<Value, std::vector<EditId>>) {
        return object.edits(key);
    } else if constexpr (std::is_same_v<Value, PointRef>) {
        return object.point(key);
    } else if constexpr (std::is_same_v<Value, std::vector<PointRef>>) {
        return object.points(key);
    } else if constexpr (std::is_same_v<Value, std::optional<Date>>) {
        return object.date(key);
    } else if constexpr (std::is_same_v<Value, std::optional<Timestamp>>) {
        return object.time(key);
    } else if constexpr (std::is_same_v<Value, RecordId>) {
        return recordIdFrom(object.text(key)).value_or(RecordId{});
    } else if constexpr (std::is_same_v<Value, Aspect>) {
        return object.aspect(key);
    } else if constexpr (std::is_same_v<Value, Item>) {
        return object.template word<Value>(key);
    } else {
        return object.template wordOrNull<Item>(key);
    }
}

/// Refuses a value that the exchange format does not allow there. The log is read as it is.
template <typename Object, typename One, typename Value>
void checkValue(const Object& object, const One& field, const Value& value)
{
    if constexpr (std::is_same_v<Object, JsonObject> && requires { field.check(value); }) {
        if (const auto fault = field.check(value)) {
            object.refuse(field.key, *fault);
        }
    }
}

/// Fills `record` from `object`, whose keys have been checked.
template <typename Format, typename Object, typename Record, typename Fields>
void readFields(const Object& object, const Fields& fields, Record& record)
{
    eachField(fields, record, [&]<typename One>(const One& field, auto& owner) {
        constexpr Stands stands = One::template stands<Format>;
        if constexpr (stands != Stands::Not) {
            auto& value = owner.*field.member;
            using Value = std::remove_reference_t<decltype(value)>;
            // A list that is not there reads as an empty one, and is never null.
            constexpr bool isList = !std::is_same_v<Value, std::string> && requires
            {
                value.begin();
            };
            if (stands != Stands::Always && !isList && object.isNothing(field.key)) {
                return;
            }
            value = valueFrom<Format, Value>(object, field.key, field.check);
            checkValue(object, field, value);
        }
    });
}

} // namespace core

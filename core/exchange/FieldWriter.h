#pragma once

#include "core/assessment/Words.h"
#include "core/exchange/ChangeKinds.h"
#include "core/json/Json.h"

#include <algorithm>
#include <cassert>

namespace core {

template <typename Format, typename Record, typename Fields>
Json writtenFields(const Record& record, const Fields& fields);

template <typename Format, typename Value>
Json writtenValue(const Value& value)
{
    if constexpr (isDescribed<Value>) {
        return writtenFields<Format>(value, fieldsOf<Value>);
    } else if constexpr (std::is_same_v<Value, Aspect>) {
        const auto* described =
            std::find_if(describedAspects.begin(), describedAspects.end(),
                         [&](const auto& aspect) { return aspect.first == value; });
        assert(described != describedAspects.end());
        return std::string(described->second);
    } else if constexpr (std::is_enum_v<Value>) {
        return std::string(toWord(value));
    } else if constexpr (std::is_same_v<Value, Date>) {
        return toIso(value);
    } else if constexpr (std::is_same_v<Value, Timestamp>) {
        return toRfc3339(value);
    } else if constexpr (requires { toString(value); }) {
        return toString(value);
    } else {
        return value;
    }
}

template <typename Format, typename Value>
Json writtenValue(const std::optional<Value>& value)
{
    return value ? writtenValue<Format>(*value) : Json(nullptr);
}

template <typename Format, typename Value>
Json writtenValue(const std::vector<Value>& values)
{
    auto list = Json::array();
    for (const Value& value : values) {
        list.push_back(writtenValue<Format>(value));
    }
    return list;
}

/// The JSON object of a record or a change in this format, keys in a fixed order.
template <typename Format, typename Record, typename Fields>
Json writtenFields(const Record& record, const Fields& fields)
{
    auto json = Json::object();
    auto behind = Json::object();
    eachField(fields, record, [&]<typename One, typename Owner>(const One& field, Owner& owner) {
        constexpr Stands stands = One::template stands<Format>;
        const auto& value = owner.*field.member;
        if constexpr (stands == Stands::Always) {
            json.add(std::string(field.key), writtenValue<Format>(value));
        } else if constexpr (stands == Stands::OrNull) {
            json.add(std::string(field.key),
                     value.empty() ? Json(nullptr) : writtenValue<Format>(value));
        } else if constexpr (stands != Stands::Not) {
            if (value != std::remove_const_t<Owner>{}.*field.member) {
                (stands == Stands::IfAny ? behind : json)
                    .add(std::string(field.key), writtenValue<Format>(value));
            }
        }
    });
    json.addAll(std::move(behind));
    return json;
}

} // namespace core

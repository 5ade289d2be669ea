#pragma once

#include "core/assessment/Words.h"
#include "core/exchange/ChangeKinds.h"
#include "core/json/JsonText.h"
#include "core/tree/MappingReader.h"

namespace core {

template <typename Value>
inline constexpr bool isList = false;
template <typename Item>
inline constexpr bool isList<std::vector<Item>> = true;

template <typename Value>
inline constexpr bool isOptional = false;
template <typename Item>
inline constexpr bool isOptional<std::optional<Item>> = true;

/// Reads records of one format out of a document, by the description of their fields. Throws a
/// Failure for the first thing that is wrong.
template <typename Format>
class FieldReader {
public:
    /// `document` outlives this.
    explicit FieldReader(JsonText& document) : m_document(document) {}

    /// The record that `node` holds. `also` is a key that it has besides its fields.
    template <typename Record>
    Record record(const Tree& node, std::string_view also = {}) const
    {
        Record filled;
        read(node, fieldsOf<Record>, filled, also);
        return filled;
    }

    /// Fills `record` with the fields that `node` holds, which are all that it may hold.
    template <typename Fields, typename Record>
    void read(const Tree& node, const Fields& fields, Record& record,
              std::string_view also = {}) const
    {
        MappingReader reader(node, {}, m_document.values());
        // A key with a slip in it is told before the one that is missing for it.
        if (!also.empty()) {
            reader.find(also);
        }
        eachField(fields, record, [&]<typename One>(const One& field, auto&) {
            if constexpr (One::template stands<Format> != Stands::Not) {
                reader.find(field.key, Need::Optional);
            }
        });
        reader.refuseOtherKeys();
        eachField(fields, record, [&]<typename One>(const One& field, auto& owner) {
            if constexpr (One::template stands<Format> != Stands::Not) {
                readField<One::template stands<Format>>(reader, field, owner.*field.member);
            }
        });
    }

private:
    template <Stands stands, typename One, typename Value>
    void readField(MappingReader& reader, const One& field, Value& value) const
    {
        constexpr bool isNeeded = stands == Stands::Always || stands == Stands::OrNull;
        const Tree* node = reader.find(field.key, isNeeded ? Need::Required : Need::Optional);
        const bool mayBeNull = stands != Stands::Always && !isList<Value>;
        if (node == nullptr || (mayBeNull && node->kind == Tree::Kind::Nothing)) {
            return;
        }
        value = valueOf<Value>(*node, field.check);
        // The log is read as it is.
        if constexpr (std::is_same_v<Format, InExchange> && requires { field.check(value); }) {
            if (const auto fault = field.check(value)) {
                m_document.refuse(node->place, *fault);
            }
        }
    }

    template <typename Value, typename Check = Anything>
    Value valueOf(const Tree& node, const Check& check = {}) const
    {
        ValueReader& values = m_document.values();
        if constexpr (isList<Value>) {
            if (node.kind != Tree::Kind::List) {
                values.expected("a list", node);
            }
            Value items;
            for (const Tree& child : node.children) {
                items.push_back(valueOf<typename Value::value_type>(child));
            }
            return items;
        } else if constexpr (isOptional<Value>) {
            return node.kind == Tree::Kind::Nothing ? Value()
                                                    : valueOf<typename Value::value_type>(node);
        } else if constexpr (isDescribed<Value>) {
            return record<Value>(node);
        } else if constexpr (std::is_same_v<Check, Id>) {
            return values.shortLine(node);
        } else if constexpr (std::is_same_v<Check, Within>) {
            return static_cast<Value>(values.number(node, check.least, check.most));
        } else if constexpr (std::is_same_v<Value, std::string>) {
            return values.anyText(node);
        } else if constexpr (std::is_same_v<Value, Date>) {
            return values.day(node).value();
        } else if constexpr (std::is_same_v<Value, Timestamp>) {
            return values.time(node).value();
        } else if constexpr (std::is_same_v<Value, PointRef>) {
            return known(node, "a point such as gds-2019/5", pointRefFrom);
        } else if constexpr (std::is_same_v<Value, TimeOfDay>) {
            return known(node, "a time such as 09:30", timeOfDayFrom);
        } else if constexpr (std::is_same_v<Value, EditId>) {
            return known(node, "the id of an edit", editIdFrom);
        } else if constexpr (std::is_same_v<Value, RecordId>) {
            return recordIdFrom(values.anyText(node)).value_or(RecordId{});
        } else if constexpr (std::is_same_v<Value, Aspect>) {
            return known(node, "an aspect of an assessment", describedAspect);
        } else {
            const auto value = fromWord<Value>(values.anyText(node));
            if (!value) {
                using List = std::vector<std::string_view>;
                const auto& all = Words<Value>::all;
                values.expected("one of " + listOf(List(all.begin(), all.end())), node);
            }
            return value.value();
        }
    }

    /// What `from` makes of the text.
    template <typename From>
    auto known(const Tree& node, std::string_view what, From from) const
    {
        auto value = from(m_document.values().anyText(node));
        if (!value) {
            m_document.values().expected(what, node);
        }
        return std::move(value).value();
    }

    JsonText& m_document;
};

} // namespace core

#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

/// A JSON value that somebody is about to write, for output that is no exchange format of ours.
/// Keys stay in the order in which they are given.
class Json {
public:
    struct Member;
    using List = std::vector<Json>;
    using Members = std::vector<Member>;

    Json(std::nullptr_t) {}
    Json(bool value) : m_value(value) {}
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) Json(Number value)
        : m_value(static_cast<std::int64_t>(value))
    {
    }
    Json(std::string value) : m_value(std::move(value)) {}
    Json(std::string_view value) : m_value(std::string(value)) {}
    Json(const char* value) : m_value(std::string(value)) {}
    Json(const std::vector<std::string>& texts);
    Json(std::initializer_list<Member> members);

    static Json array();
    static Json object();

    /// For arrays.
    void push_back(Json item);
    /// For objects: adds a member with a key that is not there yet.
    void add(std::string key, Json value);

    /// Indented by two blanks a level. What is not UTF-8 is replaced.
    std::string text() const;

    using Value = std::variant<std::nullptr_t, bool, std::int64_t, std::string, List, Members>;
    const Value& value() const { return m_value; }

private:
    Value m_value = nullptr;
};

struct Json::Member {
    std::string key;
    Json value;
};

} // namespace core

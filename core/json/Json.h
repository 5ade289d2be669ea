#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A JSON value that somebody is about to write. Keys stay in the order in which they are given.
class Json {
public:
    struct Member;

    Json(std::nullptr_t) {}
    Json(bool value);
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) Json(Number value)
        : m_kind(Kind::Plain)
        , m_text(std::to_string(value))
    {
    }
    /// In as few digits as read back the same. It is finite.
    Json(double value);
    Json(std::string value) : m_kind(Kind::Text), m_text(std::move(value)) {}
    Json(std::string_view value) : Json(std::string(value)) {}
    Json(const char* value) : Json(std::string(value)) {}
    Json(const std::vector<std::string>& texts);
    /// An object. What the members hold is moved out of them.
    Json(std::initializer_list<Member> members);

    static Json array();
    static Json object();

    /// For arrays.
    void push_back(Json item);
    /// For objects: adds a member with a key that is not there yet.
    void add(std::string key, Json value);
    /// For objects: adds the members of another one.
    void addAll(Json object);
    /// For objects: adds the member unless it is empty.
    void addUnlessEmpty(std::string key, const std::string& text);

    /// On one line.
    std::string line() const;
    /// Indented by two blanks a level, without a line feed at the end.
    std::string text() const;

    /// All texts in it, in the order in which they are written; keys are none.
    std::vector<std::string> texts() const;

private:
    enum class Kind : unsigned char { Null, Plain, Text, Array, Object };

    void write(std::string& out, std::optional<std::size_t> indent) const;
    void writeItems(std::string& out, std::optional<std::size_t> indent) const;
    void addTexts(std::vector<std::string>& all) const;

    Kind m_kind = Kind::Null;
    std::string m_text;              ///< Of a text; or the number, true or false as it is written.
    std::vector<std::string> m_keys; ///< Of an object, one for each item.
    std::vector<Json> m_items;
};

struct Json::Member {
    std::string key;
    mutable Json value; ///< An initializer list gives its members away as constants.
};

} // namespace core

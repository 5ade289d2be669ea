#include "core/exchange/JsonObject.h"

#include "core/support/Ascii.h"
#include "core/support/Result.h"
#include "core/support/Text.h"

#include <algorithm>
#include <cassert>

namespace core {

namespace {

constexpr std::size_t longestId = 200;

bool isPlainWord(std::string_view text)
{
    return !text.empty() && text.size() <= 40 &&
           std::all_of(text.begin(), text.end(), [](char letter) {
               return isAsciiLetterOrDigit(letter) || letter == '_' || letter == '-';
           });
}

std::string itemPath(const std::string& path, std::size_t index)
{
    return path + "[" + std::to_string(index) + "]";
}

std::string describe(const nlohmann::json& node)
{
    switch (node.type()) {
    case nlohmann::json::value_t::null: return "null";
    case nlohmann::json::value_t::object: return "an object";
    case nlohmann::json::value_t::array: return "a list";
    case nlohmann::json::value_t::string: return "a text";
    case nlohmann::json::value_t::boolean: return "true or false";
    default: return "a number";
    }
}

[[noreturn]] void refuseType(const nlohmann::json& node, const std::string& path,
                             const std::string& expected)
{
    throw Failure({"this has to be " + expected + ", and is " + describe(node), path});
}

std::string textOf(const nlohmann::json& node, const std::string& path)
{
    if (!node.is_string()) {
        refuseType(node, path, "a text");
    }
    const auto& text = node.get_ref<const std::string&>();
    if (firstControlCharacter(text)) {
        throw Failure(
            {"the text has a control character in it; only line feeds and tabs are allowed", path});
    }
    return text;
}

PointRef pointOf(const nlohmann::json& node, const std::string& path)
{
    const std::string text = textOf(node, path);
    if (const auto point = pointRefFrom(text)) {
        return *point;
    }
    throw Failure(
        {inQuotes(text) + " is not a point; a point is written like \"gds-2019/5\"", path});
}

} // namespace

std::string joinedPath(const std::string& path, std::string_view key)
{
    const std::string name = isPlainWord(key) ? std::string(key) : inQuotes(std::string(key));
    return path.empty() ? name : path + "." + name;
}

JsonObject::JsonObject(const nlohmann::json& node, std::string path, const JsonKeys& keys)
    : m_node(node)
    , m_path(std::move(path))
{
    if (!node.is_object()) {
        refuseType(node, m_path, "an object");
    }
    const auto isAmong = [](const std::vector<std::string_view>& names, std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const auto& item : node.items()) {
        if (!isAmong(keys.required, item.key()) && !isAmong(keys.optional, item.key())) {
            refuse(item.key(), "the format has no such key");
        }
    }
    for (const auto key : keys.required) {
        if (find(key) == nullptr) {
            refuse(key, "this key is missing");
        }
    }
}

std::string JsonObject::text(std::string_view key) const
{
    const auto* node = find(key);
    return node == nullptr ? std::string() : textOf(*node, pathOf(key));
}

std::string JsonObject::textOrNull(std::string_view key) const
{
    return isNothing(key) ? std::string() : text(key);
}

std::string JsonObject::id(std::string_view key) const
{
    std::string result = text(key);
    if (result.empty()) {
        refuse(key, "this must not be empty");
    }
    if (result.size() > longestId || result.find_first_of("\n\t") != std::string::npos) {
        refuse(key, "this has to be one line of at most 200 bytes");
    }
    return result;
}

std::vector<std::string> JsonObject::texts(std::string_view key) const
{
    std::vector<std::string> result;
    for (const auto& item : list(key)) {
        result.push_back(textOf(item, itemPath(pathOf(key), result.size())));
    }
    return result;
}

std::optional<Date> JsonObject::date(std::string_view key) const
{
    if (isNothing(key)) {
        return std::nullopt;
    }
    const std::string given = text(key);
    const auto date = dateFromIso(given);
    if (!date) {
        refuse(key, inQuotes(given) + " is not a day; a day is written like \"2026-11-23\"");
    }
    return date;
}

std::optional<Timestamp> JsonObject::time(std::string_view key) const
{
    if (isNothing(key)) {
        return std::nullopt;
    }
    const std::string given = text(key);
    const auto at = timestampFromRfc3339(given);
    // An offset can lead out of the years that have four digits.
    if (!at || timestampFromRfc3339(toRfc3339(*at)) != at) {
        refuse(key,
               inQuotes(given) + " is not a time; a time is written like \"2026-11-23T10:04:00Z\"");
    }
    return at;
}

std::int64_t JsonObject::whole(std::string_view key, std::int64_t least, std::int64_t most) const
{
    const auto* node = find(key);
    if (node == nullptr || !node->is_number_integer() || node->get<std::int64_t>() < least ||
        node->get<std::int64_t>() > most) {
        refuse(key, "this has to be a whole number from " + std::to_string(least) + " to " +
                        std::to_string(most));
    }
    return node->get<std::int64_t>();
}

PointRef JsonObject::point(std::string_view key) const
{
    const auto* node = find(key);
    assert(node != nullptr);
    return pointOf(*node, pathOf(key));
}

std::vector<PointRef> JsonObject::points(std::string_view key) const
{
    std::vector<PointRef> result;
    for (const auto& item : list(key)) {
        result.push_back(pointOf(item, itemPath(pathOf(key), result.size())));
    }
    return result;
}

JsonObject JsonObject::object(std::string_view key, const JsonKeys& keys) const
{
    const auto* node = find(key);
    assert(node != nullptr);
    return {*node, pathOf(key), keys};
}

std::vector<JsonObject> JsonObject::objects(std::string_view key, const JsonKeys& keys) const
{
    std::vector<JsonObject> result;
    for (const auto& item : list(key)) {
        result.emplace_back(item, itemPath(pathOf(key), result.size()), keys);
    }
    return result;
}

bool JsonObject::isNothing(std::string_view key) const
{
    const auto* node = find(key);
    return node == nullptr || node->is_null();
}

void JsonObject::refuse(std::string_view key, const std::string& what) const
{
    throw Failure({what, pathOf(key)});
}

const nlohmann::json* JsonObject::find(std::string_view key) const
{
    const auto found = m_node.find(key);
    return found == m_node.end() ? nullptr : &*found;
}

const nlohmann::json::array_t& JsonObject::list(std::string_view key) const
{
    static const nlohmann::json::array_t nothing;
    const auto* node = find(key);
    if (node == nullptr) {
        return nothing;
    }
    if (!node->is_array()) {
        refuseType(*node, pathOf(key), "a list");
    }
    return node->get_ref<const nlohmann::json::array_t&>();
}

void JsonObject::refuseWord(std::string_view key, const std::string& given,
                            const std::vector<std::string>& allowed) const
{
    std::string words;
    for (const auto& word : allowed) {
        words += (words.empty() ? "" : ", ") + word;
    }
    refuse(key, inQuotes(given) + " is not one of: " + words);
}

} // namespace core

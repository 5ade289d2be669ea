#include "core/json/Json.h"

#include "core/support/Quoted.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <iterator>

namespace core {

namespace {

void breakLine(std::string& out, std::optional<std::size_t> indent)
{
    if (indent) {
        out += '\n';
        out.append(*indent, ' ');
    }
}

} // namespace

Json::Json(bool value) : m_kind(Kind::Plain), m_text(value ? "true" : "false") {}

Json::Json(double value) : m_kind(Kind::Plain)
{
    assert(std::isfinite(value));
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    m_text.assign(text.data(), written.ptr);
}

Json::Json(const std::vector<std::string>& texts)
    : m_kind(Kind::Array)
    , m_items(texts.begin(), texts.end())
{
}

Json::Json(std::initializer_list<Member> members) : m_kind(Kind::Object)
{
    m_keys.reserve(members.size());
    m_items.reserve(members.size());
    for (const Member& member : members) {
        add(member.key, std::move(member.value));
    }
}

Json Json::array()
{
    return std::vector<std::string>{};
}

Json Json::object()
{
    return std::initializer_list<Member>{};
}

void Json::push_back(Json item)
{
    m_items.push_back(std::move(item));
}

void Json::add(std::string key, Json value)
{
    m_keys.push_back(std::move(key));
    m_items.push_back(std::move(value));
}

void Json::addAll(Json object)
{
    std::ranges::move(object.m_keys, std::back_inserter(m_keys));
    std::ranges::move(object.m_items, std::back_inserter(m_items));
}

void Json::addUnlessEmpty(std::string key, const std::string& text)
{
    if (!text.empty()) {
        add(std::move(key), text);
    }
}

std::string Json::line() const
{
    std::string out;
    write(out, std::nullopt);
    return out;
}

std::string Json::text() const
{
    std::string out;
    write(out, 0);
    return out;
}

std::vector<std::string> Json::texts() const
{
    std::vector<std::string> all;
    addTexts(all);
    return all;
}

void Json::write(std::string& out, std::optional<std::size_t> indent) const
{
    switch (m_kind) {
    case Kind::Null: out += "null"; return;
    case Kind::Plain: out += m_text; return;
    case Kind::Text: addQuoted(out, m_text); return;
    case Kind::Array:
    case Kind::Object: writeItems(out, indent); return;
    }
}

void Json::writeItems(std::string& out, std::optional<std::size_t> indent) const
{
    const bool isObject = m_kind == Kind::Object;
    out += isObject ? '{' : '[';
    const auto inner = indent ? std::optional(*indent + 2) : std::nullopt;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        out += i == 0 ? "" : ",";
        breakLine(out, inner);
        if (isObject) {
            addQuoted(out, m_keys[i]);
            out += indent ? ": " : ":";
        }
        m_items[i].write(out, inner);
    }
    if (!m_items.empty()) {
        breakLine(out, indent);
    }
    out += isObject ? '}' : ']';
}

void Json::addTexts(std::vector<std::string>& all) const
{
    if (m_kind == Kind::Text) {
        all.push_back(m_text);
    }
    for (const Json& item : m_items) {
        item.addTexts(all);
    }
}

} // namespace core

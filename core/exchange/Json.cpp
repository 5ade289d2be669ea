#include "core/exchange/Json.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using Written = nlohmann::ordered_json;

Written written(const Json& json);

struct Writer {
    template <typename Simple>
    Written operator()(const Simple& value) const
    {
        return value;
    }
    Written operator()(const Json::List& items) const
    {
        Written list = Written::array();
        for (const Json& item : items) {
            list.push_back(written(item));
        }
        return list;
    }
    Written operator()(const Json::Members& members) const
    {
        Written object = Written::object();
        for (const Json::Member& member : members) {
            object[member.key] = written(member.value);
        }
        return object;
    }
};

Written written(const Json& json)
{
    return std::visit(Writer{}, json.value());
}

} // namespace

Json::Json(const std::vector<std::string>& texts) : m_value(List(texts.begin(), texts.end())) {}

Json::Json(std::initializer_list<Member> members) : m_value(Members(members)) {}

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
    std::get<List>(m_value).push_back(std::move(item));
}

void Json::add(std::string key, Json value)
{
    std::get<Members>(m_value).push_back({std::move(key), std::move(value)});
}

std::string Json::text() const
{
    return written(*this).dump(2, ' ', false, Written::error_handler_t::replace);
}

} // namespace core

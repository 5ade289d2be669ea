#include "core/json/Json.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Json sample()
{
    Json list = Json::array();
    list.push_back(nullptr);
    list.push_back(true);
    list.push_back(-7);
    Json json{{"name", "Tŷ"}, {"list", std::move(list)}, {"none", Json::object()}};
    json.add("quote\"", std::vector<std::string>{"a", "b"});
    return json;
}

} // namespace

TEST_CASE("JSON is written on one line, keys in the order in which they were given")
{
    CHECK(sample().line() ==
          R"({"name":"Tŷ","list":[null,true,-7],"none":{},"quote\"":["a","b"]})");
    CHECK(Json::array().line() == "[]");
    CHECK(Json("text").line() == "\"text\"");
}

TEST_CASE("JSON for people is indented")
{
    CHECK(sample().text() == R"({
  "name": "Tŷ",
  "list": [
    null,
    true,
    -7
  ],
  "none": {},
  "quote\"": [
    "a",
    "b"
  ]
})");
}

TEST_CASE("numbers that are not whole are written as short as they read back")
{
    Json numbers = Json::array();
    for (const double number : {0.5, 1.0 / 3, -2.0, 1e-7}) {
        numbers.push_back(number);
    }
    CHECK(numbers.line() == "[0.5,0.3333333333333333,-2,1e-07]");
}

TEST_CASE("all texts in JSON are told, and no keys")
{
    CHECK(sample().texts() == std::vector<std::string>{"Tŷ", "a", "b"});
}

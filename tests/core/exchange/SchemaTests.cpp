#include "core/exchange/AssessmentJson.h"
#include "core/support/File.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>

using namespace core;
using Json = nlohmann::json;

namespace {

Json schema()
{
    const auto text = readFile(SOURCE_DIR "/docs/assessment.schema.json", 1 << 20);
    REQUIRE(text);
    return Json::parse(*text);
}

/// Some value that fits the part `node` of the schema.
Json valueFor(const Json& node, const Json& root)
{
    if (node.contains("$ref")) {
        const auto path = node["$ref"].get<std::string>();
        const std::string name = path.substr(path.rfind('/') + 1);
        const std::map<std::string, Json> known{{"point", "gds-2019/1"},
                                                {"id", "x"},
                                                {"digest", std::string(64, 'a')},
                                                {"finding", "note/x"},
                                                {"timeOfDayOrNull", "09:30"}};
        const auto found = known.find(name);
        return found != known.end() ? found->second : valueFor(root["$defs"][name], root);
    }
    if (node.contains("const")) {
        return node["const"];
    }
    if (node.contains("enum")) {
        return node["enum"].front();
    }
    if (node.contains("anyOf")) {
        return valueFor(node["anyOf"].front(), root);
    }
    if (node["type"] == "array") {
        return Json::array({valueFor(node["items"], root)});
    }
    if (node["type"] == "object") {
        Json object = Json::object();
        for (const auto& [key, part] : node["properties"].items()) {
            object[key] = valueFor(part, root);
        }
        return object;
    }
    if (node["type"] == "integer") {
        return 1;
    }
    return node["type"] == "string" ? Json("text") : Json(nullptr);
}

/// Calls `visit` with every object inside `node` that the schema describes.
template <typename Visit>
void eachObject(Json& node, const Json& part, const Visit& visit)
{
    const Json& here = part.contains("anyOf") ? part["anyOf"].front() : part;
    if (node.is_array()) {
        eachObject(node.front(), here["items"], visit);
    } else if (node.is_object()) {
        visit(node, here);
        for (const auto& [key, inner] : here["properties"].items()) {
            if (node.contains(key)) {
                eachObject(node[key], inner, visit);
            }
        }
    }
}

} // namespace

TEST_CASE("the reader takes every key that the schema names and needs those that it requires")
{
    const Json root = schema();
    Json full = valueFor(root, root);
    const auto read = fromExchange(full.dump(), "full.json");
    INFO((read ? std::string() : toString(read.problem())));
    REQUIRE(read);

    int objects = 0;
    eachObject(full, root, [&](Json& object, const Json& part) {
        ++objects;
        CHECK(part["additionalProperties"] == false);
        const auto required = part["required"].get<std::set<std::string>>();
        for (const auto& [key, inner] : part["properties"].items()) {
            const Json taken = object[key];
            object.erase(key);
            INFO(key);
            CHECK(static_cast<bool>(fromExchange(full.dump(), "less.json")) ==
                  !required.contains(key));
            object[key] = taken;
        }
        object["other"] = nullptr;
        CHECK_FALSE(fromExchange(full.dump(), "more.json"));
        object.erase("other");
    });
    CHECK(objects == 23);
}

TEST_CASE("the schema allows the words that the reader allows")
{
    const Json root = schema();
    Json full = valueFor(root, root);
    eachObject(full, root, [&](Json& object, const Json& part) {
        for (const auto& [key, inner] : part["properties"].items()) {
            Json words = inner.contains("enum") ? inner["enum"] : Json::array();
            if (key == "audience") {
                words = root["$defs"]["audience"]["enum"];
            }
            const Json before = object[key];
            for (const auto& word : words) {
                object[key] = word;
                INFO(key << ": " << word);
                CHECK(fromExchange(full.dump(), "word.json"));
            }
            if (!words.empty()) {
                object[key] = "no such word";
                const auto refused = fromExchange(full.dump(), "word.json");
                REQUIRE_FALSE(refused);
                const std::string& says = refused.problem().what;
                // The last comma is before what was found.
                const auto listed = std::count(says.begin(), says.end(), ',');
                const auto nulls = std::count(words.begin(), words.end(), Json(nullptr));
                CHECK(listed == static_cast<long>(words.size()) - nulls);
            }
            object[key] = before;
        }
    });
}

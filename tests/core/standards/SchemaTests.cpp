#include "core/standards/Profession.h"
#include "core/standards/StandardReader.h"
#include "core/support/File.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace core;
using Json = nlohmann::json;

namespace {

Json schema()
{
    const auto text = readFile(SOURCE_DIR "/docs/standard.schema.json", 1 << 20);
    REQUIRE(text);
    return Json::parse(*text);
}

std::string nameOfPart(const Json& node)
{
    const auto path = node["$ref"].get<std::string>();
    return path.substr(path.rfind('/') + 1);
}

/// Some value that fits the part `node` of the schema, with every key that there is.
Json valueFor(const Json& node, const Json& root)
{
    if (node.contains("$ref")) {
        static const std::map<std::string, Json> known{
            {"id", "x"},        {"text", "words"}, {"address", "https://example.org/"},
            {"language", "en"}, {"date", "2026"},  {"pointOfAnotherEdition", "y/1"},
        };
        const auto found = known.find(nameOfPart(node));
        return found != known.end() ? found->second
                                    : valueFor(root["$defs"][nameOfPart(node)], root);
    }
    if (node.contains("const")) {
        return node["const"];
    }
    for (const char* choice : {"anyOf", "allOf"}) {
        if (node.contains(choice)) {
            return valueFor(node[choice].front(), root);
        }
    }
    if (node.contains("enum")) {
        return node["enum"].front();
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
    return node["type"] == "boolean" ? Json(true) : Json(1);
}

/// Calls `visit` with every object inside `node` that the schema describes, and its part of it.
template <typename Visit>
void eachObject(Json& node, const Json& part, const Json& root, const Visit& visit)
{
    const Json& here = part.contains("$ref") ? root["$defs"][nameOfPart(part)] : part;
    if (node.is_array()) {
        eachObject(node.front(), here["items"], root, visit);
    } else if (node.is_object()) {
        visit(node, here);
        for (const auto& [key, inner] : here["properties"].items()) {
            eachObject(node[key], inner, root, visit);
        }
    }
}

/// JSON is YAML.
StandardReading read(const Json& standard)
{
    return readStandard(standard.dump(), "x.yaml");
}

std::string firstFault(const StandardReading& reading)
{
    return reading.faults.empty() ? "" : reading.faults.front().message;
}

/// The keys that the reader names when it meets one that it does not know.
std::set<std::string> keysIn(const std::string& fault)
{
    std::set<std::string> keys;
    const std::string before = "expected one of ";
    for (auto from = fault.find(before) + before.size(); from < fault.size();) {
        const auto end = std::min(fault.find(", ", from), fault.size());
        keys.insert(fault.substr(from, end - from));
        from = end + 2;
    }
    return keys;
}

} // namespace

TEST_CASE("the schema for editors names the keys that the reader takes and requires what it needs")
{
    const Json root = schema();
    Json full = valueFor(root, root);
    CHECK(firstFault(read(full)) == "");

    int objects = 0;
    eachObject(full, root, root, [&](Json& object, const Json& part) {
        if (part["additionalProperties"] != false) {
            return; // Prompts, whose keys are phases.
        }
        ++objects;
        std::set<std::string> named;
        const auto required = part["required"].get<std::set<std::string>>();
        for (const auto& [key, inner] : part["properties"].items()) {
            named.insert(key);
            const Json taken = object[key];
            object.erase(key);
            INFO(key);
            const std::string missing = "expected the key '" + key + "'";
            const auto faults = read(full).faults;
            const bool told = std::ranges::any_of(faults, [&](const Diagnostic& fault) {
                return fault.message.starts_with(missing);
            });
            CHECK(told == required.contains(key));
            object[key] = taken;
        }
        object["other"] = nullptr;
        CHECK(keysIn(firstFault(read(full))) == named);
        object.erase("other");
    });
    CHECK(objects == 11);
}

TEST_CASE("the schema for editors allows the words that the reader allows")
{
    const Json root = schema();
    Json full = valueFor(root, root);
    eachObject(full, root, root, [&](Json& object, const Json& part) {
        for (const auto& [key, inner] : part["properties"].items()) {
            for (const auto& word : inner.value("enum", Json::array())) {
                object[key] = word;
                INFO(key << ": " << word);
                CHECK(firstFault(read(full)) == "");
            }
        }
    });
    std::set<std::string> known;
    for (const Profession& profession : professions()) {
        known.emplace(profession.id);
    }
    CHECK(root["$defs"]["profession"]["enum"].get<std::set<std::string>>() == known);
    CHECK(keysIn("expected one of a, b") == std::set<std::string>{"a", "b"});
}

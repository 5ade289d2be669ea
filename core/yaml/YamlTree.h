#pragma once

#include "core/yaml/Fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct YamlEntry;

/// A value in a YAML text, with its place.
struct YamlNode {
    enum class Kind {
        Nothing, ///< An empty value, or null.
        Scalar,
        List,
        Mapping,
        Refused ///< Something that a file may not have; its fault is already told.
    };
    Kind kind = Kind::Nothing;
    bool quoted = false; ///< A scalar in quotes is text, never a number or true and false.
    Place place;
    std::string text;               ///< Of a scalar: UTF-8 without control characters.
    std::vector<YamlNode> items;    ///< Of a list.
    std::vector<YamlEntry> entries; ///< Of a mapping, in the order of the text; no key twice.
};

/// A key and its value.
struct YamlEntry {
    std::string key;
    Place place; ///< Of the key.
    YamlNode value;
};

/// The one document in `yaml`, held to a small part of YAML: no anchors, aliases or tags, no key
/// twice, no key but words, at most 32 levels deep and 100,000 values. What breaks these rules, and
/// what is not YAML, becomes a fault. Nothing when there is no document to speak of. `yaml` must be
/// UTF-8 without control characters, and its lines end in line feeds alone.
std::optional<YamlNode> parseYaml(std::string_view yaml, FaultList& faults);

} // namespace core

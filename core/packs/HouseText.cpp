#include "core/packs/HouseText.h"

#include "core/packs/CutFiles.h"
#include "core/support/Limits.h"
#include "core/support/Quoted.h"
#include "core/yaml/YamlText.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

namespace {

/// The tree as YAML again.
std::string written(const Tree& node)
{
    std::string text;
    switch (node.kind) {
    case Tree::Kind::Word:
    case Tree::Kind::Text: return inDoubleQuotes(node.text);
    case Tree::Kind::List:
        for (const Tree& item : node.children) {
            text += (text.empty() ? "" : ", ") + written(item);
        }
        return '[' + text + ']';
    case Tree::Kind::Mapping:
        for (const Tree& entry : node.children) {
            text += (text.empty() ? "" : ", ") + inDoubleQuotes(entry.key) + ": " + written(entry);
        }
        return '{' + text + '}';
    default: return "null";
    }
}

/// A key of a house style, and the keys below it that a reader gets; all of them where none is
/// named.
struct Part {
    std::string_view key;
    std::vector<std::string_view> below;
};

/// All that other readers than the panel get: a key that is added one day stays in until it stands
/// here.
std::vector<Part> partsFor(Reader reader)
{
    return {{"format", {}},
            {"name", {}},
            {"logo", {"alternative", "data", "file"}},
            {"colours", {"accent", "links"}},
            {"openings", {toWord(reader)}},
            {"closings", {toWord(reader)}}};
}

/// What goes out of one part; nothing when the style has nothing there.
std::optional<Tree> partOf(const Tree& style, const Part& part)
{
    const Tree* whole = style.find(part.key);
    if (whole == nullptr) {
        return std::nullopt;
    }
    Tree node = *whole;
    if (!part.below.empty()) {
        std::erase_if(node.children, [&](const Tree& one) {
            return std::find(part.below.begin(), part.below.end(), one.key) == part.below.end();
        });
    }
    for (Tree& one : node.children) {
        if (part.key == "logo" && one.key == "data") {
            one.text = cleanedLogo(one.text);
            if (one.text.empty()) {
                return std::nullopt;
            }
        }
    }
    const bool isEmpty =
        node.kind == Tree::Kind::Mapping ? node.children.empty() : !part.below.empty();
    return isEmpty ? std::nullopt : std::optional(std::move(node));
}

} // namespace

std::string houseStyleFor(const std::string& yaml, Reader reader)
{
    if (reader == Reader::Panel || yaml.empty()) {
        return yaml;
    }
    DiagnosticList faults(yaml, "house style");
    const auto tree = readYaml(yaml, largestHouseStyleBytes, faults);
    if (!tree || !faults.empty() || tree->kind != Tree::Kind::Mapping) {
        return {};
    }
    std::string text;
    for (const Part& part : partsFor(reader)) {
        if (const auto node = partOf(*tree, part)) {
            text += std::string(part.key) + ": " + written(*node) + '\n';
        }
    }
    return text;
}

} // namespace core

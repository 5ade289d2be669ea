#pragma once

#include "core/tree/SourceLocation.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A value in a text that is YAML or JSON, with its place and with all that is in it.
struct Tree {
    enum class Kind : unsigned char {
        Nothing, ///< An empty value, or null. That of JSON has its word as its text.
        Word,    ///< Without quotes in YAML: text, a number, or true and false, as it is read.
        Text,
        Number,
        Flag,
        List,
        Mapping,
        Refused ///< Something that a file may not have; its fault is already told.
    };

    Kind kind = Kind::Nothing;
    SourceLocation place;
    SourceLocation keyPlace;
    std::string key;            ///< Under which it stands in a mapping.
    std::string text;           ///< What is neither list nor mapping, as it is written; UTF-8.
    std::vector<Tree> children; ///< Of a list or mapping, in the order of the text; no key twice.

    bool isText() const { return kind == Kind::Text || kind == Kind::Word; }
    /// The value under `name` of a mapping; null when there is none.
    const Tree* find(std::string_view name) const;
};

/// A value without a text.
Tree valueAt(SourceLocation place, Tree::Kind kind);

/// The way from `root` to what stands at `place`: "notes[2].kind"; a key that is no plain word is
/// quoted. Empty for the root itself.
std::string pathTo(const Tree& root, SourceLocation place);

} // namespace core

#include "core/json/JsonSyntax.h"

#include "core/support/Ascii.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view spaces = " \t\r\n";

/// What may come next, and where that would be.
struct Expectation {
    std::size_t at;
    std::string_view what;
};

Expectation expectation(std::string_view json, std::size_t read, const TreeBuilder& tree)
{
    const auto skip = [&](std::size_t from) {
        return std::min(json.find_first_not_of(spaces, from), json.size());
    };
    const std::size_t at = skip(read);
    const auto behind = [&](char separator, std::string_view then, std::string_view otherwise) {
        return json.substr(at).starts_with(separator) ? Expectation{skip(at + 1), then}
                                                      : Expectation{at, otherwise};
    };
    const Tree* holder = tree.innermost();
    if (holder == nullptr) {
        return {at, tree.hasRoot() ? "nothing more" : "a value"};
    }
    if (tree.awaitsValue()) {
        return behind(':', "a value", "a colon behind the key");
    }
    const bool isList = holder->kind == Tree::Kind::List;
    if (holder->children.empty()) {
        return {at, isList ? "a value or ]" : "a key in double quotes or }"};
    }
    return isList ? behind(',', "a value", "a comma or ]")
                  : behind(',', "a key in double quotes", "a comma or }");
}

std::string foundAt(std::string_view json, std::size_t at)
{
    constexpr std::size_t enough = 40;
    if (at == json.size()) {
        return "the end";
    }
    const auto end = json.find_first_of(" \t\r\n,:[]{}\"", at);
    const auto word = json.substr(at, std::clamp<std::size_t>(end - at, 1, enough));
    return "'" + shortened(printable(word), 20) + "'";
}

} // namespace

SyntaxFault syntaxFault(std::string_view json, std::size_t read, std::size_t reached,
                        const TreeBuilder& tree)
{
    const auto [at, what] = expectation(json, read, tree);
    const char first = at < json.size() ? json[at] : ' ';
    const bool isValue = what.starts_with("a value");
    if (first == '"' && (isValue || what.starts_with("a key")) && reached > json.size()) {
        return {at, "expected a closing quote for the one that opens here"};
    }
    if (first == '"' && (isValue || what.starts_with("a key"))) {
        return {reached - 1, "expected no line end, tab or other control character in a text, and "
                             "of escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four "
                             "digits"};
    }
    const bool isNumber = isValue && (first == '-' || isAsciiDigit(first));
    return {at,
            "expected " +
                (isNumber ? "a number such as 0, 12 or -1.5, not too large" : std::string(what)) +
                ", found " + foundAt(json, at)};
}

} // namespace core

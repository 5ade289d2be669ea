#include "core/tree/Tree.h"

#include "core/support/Ascii.h"
#include "core/support/Quoted.h"

#include <algorithm>

namespace core {

namespace {

bool isPlainWord(std::string_view text)
{
    return !text.empty() && text.size() <= 40 && std::ranges::all_of(text, [](char letter) {
        return isAsciiLetterOrDigit(letter) || letter == '_' || letter == '-';
    });
}

} // namespace

const Tree* Tree::find(std::string_view name) const
{
    const auto found = std::ranges::find(children, name, &Tree::key);
    return found == children.end() ? nullptr : &*found;
}

Tree valueAt(SourceLocation place, Tree::Kind kind)
{
    Tree value;
    value.kind = kind;
    value.place = place;
    return value;
}

std::string pathTo(const Tree& root, SourceLocation place)
{
    std::string path;
    for (const Tree* node = &root;;) {
        const bool isList = node->kind == Tree::Kind::List;
        const auto behind = std::ranges::upper_bound(node->children, place, {},
                                                     isList ? &Tree::place : &Tree::keyPlace);
        if (behind == node->children.begin()) {
            return path;
        }
        const auto within = behind - 1;
        if (isList) {
            path += "[" + std::to_string(within - node->children.begin()) + "]";
        } else {
            path += (path.empty() ? "" : ".") +
                    (isPlainWord(within->key) ? within->key : inQuotes(within->key));
        }
        node = &*within;
    }
}

} // namespace core

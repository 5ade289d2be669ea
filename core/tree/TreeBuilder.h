#pragma once

#include "core/tree/DiagnosticList.h"
#include "core/tree/Tree.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace core {

/// How large a tree may become.
struct TreeLimits {
    std::size_t levels; ///< Lists and mappings inside each other.
    std::size_t values; ///< Keys are not counted.
};

/// Puts a tree together from what a parser comes upon, in the order of the
/// text. It tells what is too large, keys that are no words, and keys that
/// stand twice.
class TreeBuilder {
public:
    TreeBuilder(TreeLimits limits, DiagnosticSink& faults) : m_limits(limits), m_faults(faults) {}

    /// A value that is neither list nor mapping, or the key of the value that
    /// comes next. False when going on would only cost time; why is then told.
    bool add(Tree&& value);
    /// A list or mapping begins. False like add.
    bool open(Tree::Kind kind, SourceLocation place);
    /// What was opened last ends.
    void close();

    /// The list or mapping that is open; null when there is none.
    const Tree* innermost() const { return m_open.empty() ? nullptr : &m_open.back().node; }
    /// In a mapping: a key is there whose value is not.
    bool awaitsValue() const { return !m_open.empty() && m_open.back().key.has_value(); }
    bool hasRoot() const { return m_root.has_value(); }

    /// What came together; nothing when no value did. What is still open ends.
    std::optional<Tree> takeRoot();

private:
    /// A list or mapping that has begun and not ended.
    struct Open {
        Tree node;
        std::optional<Tree> key;
    };

    bool isKey() const;
    bool count(SourceLocation place);
    void put(Tree&& child);
    void putUnderKey(Open& parent, Tree&& value);
    void refuseEqualKeys(const Tree& mapping);

    TreeLimits m_limits;
    DiagnosticSink& m_faults;
    std::vector<Open> m_open;
    std::optional<Tree> m_root;
    std::size_t m_values = 0;
    std::vector<const Tree*> m_sorted; ///< Kept to save its memory being asked for again.
};

} // namespace core

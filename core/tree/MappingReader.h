#pragma once

#include "core/tree/ValueReader.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// Whether a key has to be there, and with how much.
enum class Need {
    Required,   ///< A list has at least one item.
    MayBeEmpty, ///< The key is there; its list may have no item.
    Optional
};

/// The ids that one list has given out, for the places that refer to them.
class KnownIds {
public:
    /// `what` names one of them: "a theme".
    KnownIds(std::string what, ValueReader& values) : m_what(std::move(what)), m_values(values) {}
    KnownIds(std::string what, ValueReader& values, std::vector<std::string> ids)
        : m_what(std::move(what))
        , m_values(values)
        , m_ids(ids.begin(), ids.end())
        , m_inOrder(std::move(ids))
    {
    }

    /// Takes the id at `place` in, and tells when it is there already. An empty one, whose fault is
    /// told, is left out.
    void add(const std::string& id, SourceLocation place);
    bool has(std::string_view id) const;
    /// The id that `node` refers to; tells and gives back nothing when there is none such.
    std::string reference(const Tree& node) const;

private:
    std::string m_what;
    ValueReader& m_values;
    std::set<std::string, std::less<>> m_ids;
    std::vector<std::string> m_inOrder; ///< The same, for the words that list them.
};

/// Reads the values of one mapping by key and remembers which keys were asked for, so that at the
/// end every other one can be refused. Where `node` is no mapping, that is told once and all values
/// come back empty.
class MappingReader {
public:
    /// `what` names the mapping in the faults: "a point"; it may be empty.
    MappingReader(const Tree& node, std::string what, ValueReader& values);

    /// The value of `key`, which outlives this; null when it is not there, which is told if it had
    /// to be.
    const Tree* find(std::string_view key, Need need = Need::Required);

    /// The value of "format" has to be `name`.
    void requireFormat(std::string_view name);
    std::string text(std::string_view key, Need need = Need::Required);
    Translated translated(std::string_view key, Need need = Need::Required);
    std::string address(std::string_view key, Need need = Need::Required);
    bool flag(std::string_view key, Need need = Need::Required);
    /// The id under "id", which joins `ids`.
    std::string newId(KnownIds& ids);
    std::string reference(std::string_view key, const KnownIds& ids, Need need = Need::Required);

    /// Hands each item of the list at `key` to `read`.
    template <typename Read>
    void list(std::string_view key, Need need, Read&& read)
    {
        if (const Tree* node = find(key, need); node != nullptr && isList(*node, need)) {
            for (const Tree& item : node->children) {
                read(item);
            }
        }
    }

    /// What the list at `key` refers to, each once.
    std::vector<std::string> references(std::string_view key, const KnownIds& ids, Need need);

    /// Tells every key that nobody asked for. To be called last.
    void refuseOtherKeys();

    SourceLocation place() const { return m_node.place; }

private:
    bool isList(const Tree& node, Need need);
    std::string within() const;

    const Tree& m_node;
    std::string m_what;
    ValueReader& m_values;
    std::vector<std::string_view> m_asked;
};

} // namespace core

#include "core/yaml/YamlTree.h"

#include "core/support/Text.h"
#include "core/yaml/Quotation.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace core {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t mostValues = 100'000;

constexpr std::string_view noAliases = "aliases (*name) are not read; write the value out again";

/// Thrown out of the parser when going on would only cost time. Its fault is already told.
struct Stop {};

Place placeOf(const YAML::Mark& mark)
{
    return mark.is_null() ? Place{} : Place{mark.line + 1, mark.column + 1};
}

/// Builds the tree from the parser's events. The library's own tree would follow aliases and take
/// the first of two equal keys without a word.
class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(std::string_view yaml, FaultList& faults) : m_yaml(yaml), m_faults(faults) {}

    std::optional<YamlNode> takeRoot() { return std::move(m_root); }

    const std::optional<Quotation>& lastQuotation() const { return m_lastQuotation; }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_root) {
            m_faults.add(placeOf(mark), "expected the end of the file: it holds one document");
            throw Stop{};
        }
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuseExtras(mark, {}, anchor);
        add(node(YamlNode::Kind::Nothing, mark));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        m_faults.add(placeOf(mark), std::string(noAliases));
        add(node(YamlNode::Kind::Refused, mark));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        refuseExtras(mark, tag, anchor);
        YamlNode scalar = node(YamlNode::Kind::Scalar, mark);
        scalar.quoted = tag == "!";
        if (scalar.quoted && isQuoteAt(mark.pos)) {
            m_lastQuotation = Quotation{static_cast<std::size_t>(mark.pos), scalar.place};
        }
        scalar.text = value;
        // An escape in quotes may stand for what the text itself may not hold.
        if (firstBadUtf8(value) || firstControlCharacter(value)) {
            m_faults.add(scalar.place, "the text has an escape for a control character or for no "
                                       "character at all; leave it out");
            scalar.kind = YamlNode::Kind::Refused;
        }
        add(std::move(scalar));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Mapping, mark, tag, anchor);
    }
    void OnMapEnd() override
    {
        refuseEqualKeys(m_open.back().node);
        close();
    }

private:
    /// A list or mapping that has begun and not ended.
    struct Open {
        YamlNode node;
        std::optional<YamlNode> key; ///< Of a mapping: the key that waits for its value.
    };

    YamlNode node(YamlNode::Kind kind, const YAML::Mark& mark)
    {
        if (++m_values > mostValues) {
            m_faults.add(placeOf(mark), "the file has more than 100,000 values; shorten it");
            throw Stop{};
        }
        YamlNode result;
        result.kind = kind;
        result.place = placeOf(mark);
        return result;
    }

    void refuseExtras(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        if (anchor != 0) {
            m_faults.add(placeOf(mark), "anchors (&name) are not read; leave the anchor out");
        }
        // The parser says "?" where there is no tag and "!" for quotes.
        if (!tag.empty() && tag != "?" && tag != "!") {
            m_faults.add(placeOf(mark), "tags (!name) are not read; leave the tag out");
        }
    }

    void open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag,
              YAML::anchor_t anchor)
    {
        refuseExtras(mark, tag, anchor);
        if (m_open.size() == deepest) {
            m_faults.add(placeOf(mark),
                         "lists and mappings are nested deeper than 32 levels; flatten them");
            throw Stop{};
        }
        m_open.push_back({node(kind, mark), std::nullopt});
    }

    void close()
    {
        YamlNode done = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(done));
    }

    void add(YamlNode child)
    {
        if (m_open.empty()) {
            m_root = std::move(child);
            return;
        }
        Open& parent = m_open.back();
        if (parent.node.kind == YamlNode::Kind::List) {
            parent.node.items.push_back(std::move(child));
        } else if (!parent.key) {
            parent.key = std::move(child);
        } else {
            addEntry(parent, std::move(child));
        }
    }

    void addEntry(Open& parent, YamlNode value)
    {
        YamlNode key = std::move(*parent.key);
        parent.key.reset();
        if (key.kind == YamlNode::Kind::Refused) {
            return;
        }
        if (key.kind != YamlNode::Kind::Scalar) {
            m_faults.add(key.place, "expected a word as the key");
            return;
        }
        // The parser places an empty value at whatever comes next.
        if (value.kind == YamlNode::Kind::Nothing) {
            value.place = key.place;
        }
        parent.node.entries.push_back({std::move(key.text), key.place, std::move(value)});
    }

    void refuseEqualKeys(const YamlNode& mapping)
    {
        std::vector<const YamlEntry*> sorted;
        sorted.reserve(mapping.entries.size());
        for (const YamlEntry& entry : mapping.entries) {
            sorted.push_back(&entry);
        }
        std::ranges::stable_sort(sorted, {}, &YamlEntry::key);
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            if (sorted[i]->key == sorted[i - 1]->key) {
                m_faults.add(sorted[i]->place,
                             "the key '" + sorted[i]->key + "' stands here twice (before on line " +
                                 std::to_string(sorted[i - 1]->place.line) + "); keep one");
            }
        }
    }

    /// Text after | and > counts as quoted too, but has no quotes.
    bool isQuoteAt(int position) const
    {
        const auto at = static_cast<std::size_t>(position);
        return at < m_yaml.size() && (m_yaml[at] == '"' || m_yaml[at] == '\'');
    }

    std::string_view m_yaml;
    FaultList& m_faults;
    std::vector<Open> m_open;
    std::optional<YamlNode> m_root;
    std::size_t m_values = 0;
    std::optional<Quotation> m_lastQuotation;
};

/// Tells of a quotation that never ends. The parser takes the rest of the file for its text and
/// complains, if at all, about something else, so it can only be the last one.
bool refuseOpenQuotation(const std::optional<Quotation>& last, std::string_view yaml,
                         FaultList& faults)
{
    const bool open = last && !last->length(yaml);
    if (open) {
        faults.add(last->place, "expected a closing quote for the one that opens here");
    }
    return open;
}

/// What the parser's complaint means for the person who wrote the text.
std::string inPlainWords(const YAML::Exception& error, const std::optional<Quotation>& last,
                         std::string_view yaml)
{
    if (error.msg == YAML::ErrorMsg::UNKNOWN_ANCHOR) {
        return std::string(noAliases);
    }
    std::string words = "this is not YAML (" + error.msg +
                        "); check indentation (spaces, no tabs), quotes, brackets and colons here "
                        "and in the lines above";
    if (last && last->spansLines(yaml)) {
        words += ". A quote opens on line " + std::to_string(last->place.line) +
                 " and closes on another; is one missing?";
    }
    return words;
}

} // namespace

std::optional<YamlNode> parseYaml(std::string_view yaml, FaultList& faults)
{
    TreeBuilder builder(yaml, faults);
    try {
        std::istringstream stream{std::string(yaml)};
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop&) {
        return std::nullopt;
    } catch (const YAML::Exception& error) {
        if (!refuseOpenQuotation(builder.lastQuotation(), yaml, faults)) {
            faults.add(placeOf(error.mark), inPlainWords(error, builder.lastQuotation(), yaml));
        }
        return std::nullopt;
    }
    if (refuseOpenQuotation(builder.lastQuotation(), yaml, faults)) {
        return std::nullopt;
    }
    auto root = builder.takeRoot();
    if (!root && faults.empty()) {
        faults.add({}, "the file is empty; expected a standard");
    }
    return root;
}

} // namespace core

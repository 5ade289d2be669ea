#include "core/json/JsonText.h"

#include "core/json/JsonSyntax.h"
#include "core/support/Ascii.h"
#include "core/support/Result.h"
#include "core/support/Text.h"
#include "core/tree/TreeBuilder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace core {

namespace {

// The exchange format needs four levels and some thousands of values.
constexpr TreeLimits limits{16, 1'000'000};

/// The parser passes over one.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Behind the quote that closes the good text whose opening one is at `start`.
std::size_t behindText(std::string_view json, std::size_t start)
{
    for (std::size_t at = start;;) {
        at = json.find('"', at + 1);
        const std::size_t slashes = at - 1 - json.find_last_not_of('\\', at - 1);
        if (slashes % 2 == 0) {
            return at + 1;
        }
    }
}

/// Of what the parser took for a number, and what stands right behind it: no zero begins one of
/// more digits.
bool isNumber(std::string_view text)
{
    text.remove_prefix(text.starts_with('-') ? 1 : 0);
    return !text.starts_with('0') || text.size() == 1 || !isAsciiDigit(text[1]);
}

/// Makes a tree of the parser's events.
class JsonTree {
public:
    explicit JsonTree(std::string_view json)
        : m_json(json)
        , m_behind(json.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
    {
    }

    bool read() { return nlohmann::json::sax_parse(m_json.begin(), m_json.end(), this); }

    std::optional<Tree> takeRoot() { return m_tree.takeRoot(); }
    const std::vector<DiagnosticList::Found>& refused() const { return m_refused.found(); }
    SyntaxFault fault() const { return syntaxFault(m_json, m_behind, m_reached, m_tree); }

    // What the parser calls. It reads on until one of these says false.
    bool null() { return add(Tree::Kind::Nothing, "null"); }
    bool boolean(bool value) { return add(Tree::Kind::Flag, value ? "true" : "false"); }
    bool number_integer(nlohmann::json::number_integer_t) { return number(); }
    bool number_unsigned(nlohmann::json::number_unsigned_t) { return number(); }
    bool number_float(nlohmann::json::number_float_t, const std::string&) { return number(); }
    bool string(const std::string& text) { return add(Tree::Kind::Text, text); }
    bool key(const std::string& text) { return add(Tree::Kind::Text, text); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Tree::Kind::Mapping); }
    bool start_array(std::size_t) { return open(Tree::Kind::List); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t reached, const std::string&, const nlohmann::json::exception&)
    {
        m_reached = reached;
        return false;
    }

private:
    bool add(Tree::Kind kind, std::string text)
    {
        Tree value;
        value.kind = kind;
        value.place = next();
        m_behind = kind == Tree::Kind::Text ? behindText(m_json, m_behind) : m_behind + text.size();
        value.text = std::move(text);
        return goesOn(m_tree.add(std::move(value)));
    }

    bool number()
    {
        const std::size_t before = m_behind;
        Tree value;
        value.kind = Tree::Kind::Number;
        value.place = next();
        const auto end =
            std::min(m_json.find_first_not_of("0123456789+-.eE", m_behind), m_json.size());
        value.text = m_json.substr(m_behind, end - m_behind);
        if (!isNumber(value.text)) {
            m_behind = before;
            return false;
        }
        m_behind = end;
        return goesOn(m_tree.add(std::move(value)));
    }

    bool open(Tree::Kind kind)
    {
        const SourceLocation place = next();
        ++m_behind;
        return goesOn(m_tree.open(kind, place));
    }

    bool close()
    {
        next();
        ++m_behind;
        m_tree.close();
        return goesOn(true);
    }

    bool goesOn(bool more) const { return more && m_refused.empty(); }

    /// The place of what comes next behind blanks, lines, a comma or a colon. Lines end nowhere
    /// else.
    SourceLocation next()
    {
        constexpr std::string_view between = " \t\r\n,:";
        for (; m_behind < m_json.size() && between.find(m_json[m_behind]) != std::string_view::npos;
             ++m_behind) {
            if (m_json[m_behind] == '\n') {
                ++m_line;
                m_lineStart = m_behind + 1;
            }
        }
        return {m_line, static_cast<int>(m_behind - m_lineStart) + 1};
    }

    std::string_view m_json;
    DiagnosticList m_refused{m_json, {}};
    TreeBuilder m_tree{limits, m_refused};
    std::size_t m_behind;      ///< Behind what was taken last.
    std::size_t m_reached = 0; ///< How many bytes the parser had read when it gave up.
    std::size_t m_lineStart = 0;
    int m_line = 1;
};

} // namespace

JsonText::JsonText(std::string_view text, std::string fileName, int firstLine)
    : m_text(text)
    , m_file(std::move(fileName))
    , m_linesBefore(firstLine - 1)
{
    JsonTree tree(text);
    if (!tree.read() && tree.refused().empty()) {
        // The parser refuses this by itself, without saying so.
        if (const auto bad = firstBadUtf8(text)) {
            refuse(Lines(text).placeOf(*bad), "the text is not UTF-8");
        }
        const SyntaxFault fault = tree.fault();
        refuse(Lines(text).placeOf(fault.offset), "this is not valid JSON: " + fault.words);
    }
    m_root = tree.takeRoot().value_or(Tree());
    if (!tree.refused().empty()) {
        refuse(tree.refused().front().place, tree.refused().front().message);
    }
}

void JsonText::add(SourceLocation place, std::string message)
{
    refuse(place, std::move(message));
}

void JsonText::refuse(SourceLocation place, std::string message) const
{
    throw Failure({std::move(message), where(place)});
}

std::string JsonText::where(SourceLocation place) const
{
    const std::string path = pathTo(m_root, place);
    return (m_file.empty() ? "" : m_file + ":") + std::to_string(place.line + m_linesBefore) + ":" +
           std::to_string(columnOf(place, m_text, Lines(m_text))) +
           (path.empty() ? "" : ": " + path);
}

} // namespace core

#include "core/yaml/YamlParser.h"

#include "core/support/Text.h"
#include "core/tree/TreeBuilder.h"
#include "core/yaml/BlockText.h"

#include <libfyaml.h>

#include <algorithm>
#include <memory>

namespace core {

namespace {

constexpr TreeLimits limits{32, 100'000};

struct Free {
    void operator()(fy_parser* parser) const { fy_parser_destroy(parser); }
    void operator()(fy_diag* complaints) const { fy_diag_destroy(complaints); }
};

/// A text in quotes that was just read.
struct Quotation {
    SourceLocation place;
    bool spansLines = false;
};

/// What the parser has against a text.
struct Complaint {
    std::string words;
    std::size_t offset = 0;
    bool isAtQuote = false;
};

/// The parser's events for one text, one after another.
class Events {
public:
    /// How a list in brackets or a text in quotes may go on in the next line: anywhere, which was
    /// always read, or further in than what it belongs to, as YAML says.
    enum class Indentation { Any, Strict };

    Events(std::string_view yaml, Indentation indentation) : m_yaml(yaml)
    {
        fy_diag_cfg silent;
        fy_diag_cfg_default(&silent);
        silent.fp = nullptr;
        silent.output_fn = [](fy_diag*, void*, const char*, std::size_t) {};
        m_complaints.reset(fy_diag_create(&silent));
        fy_diag_set_collect_errors(m_complaints.get(), true);
        const unsigned flags =
            FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE |
            (indentation == Indentation::Any ? unsigned{FYPCF_SLOPPY_FLOW_INDENTATION} : 0U);
        const fy_parse_cfg settings{nullptr, static_cast<fy_parse_cfg_flags>(flags), nullptr,
                                    m_complaints.get()};
        m_parser.reset(fy_parser_create(&settings));
        fy_parser_set_string(m_parser.get(), yaml.data(), yaml.size());
    }

    /// Calls `take` with each event until it wants no more; false when the parser gave up.
    template <typename Take>
    bool each(Take&& take)
    {
        while (fy_event* event = fy_parser_parse(m_parser.get())) {
            const bool last = event->type == FYET_STREAM_END;
            const bool more = take(*event);
            fy_parser_event_free(m_parser.get(), event);
            if (last || !more) {
                return true;
            }
        }
        return !fy_parser_get_stream_error(m_parser.get());
    }

    Complaint complaint() const
    {
        void* from = nullptr;
        const fy_diag_error* first = fy_diag_errors_iterate(m_complaints.get(), &from);
        if (first == nullptr || first->msg == nullptr) {
            return {"it cannot be read", m_yaml.size(), false};
        }
        std::string words = first->msg;
        const fy_mark* mark = first->fyt != nullptr ? fy_token_start_mark(first->fyt) : nullptr;
        std::size_t offset = mark != nullptr ? mark->input_pos : m_yaml.size();
        // Said of what stands behind the quote.
        offset -= words.ends_with("without closing quote") && offset > 0 ? 1 : 0;
        const bool isAtQuote =
            offset < m_yaml.size() && (m_yaml[offset] == '"' || m_yaml[offset] == '\'');
        return {std::move(words), offset, isAtQuote};
    }

private:
    std::string_view m_yaml;
    std::unique_ptr<fy_diag, Free> m_complaints;
    std::unique_ptr<fy_parser, Free> m_parser;
};

/// Makes a tree of the parser's events. The library's own tree would follow aliases.
class YamlTree {
public:
    YamlTree(std::string_view yaml, DiagnosticSink& faults)
        : m_yaml(yaml)
        , m_lines(yaml)
        , m_faults(faults)
        , m_tree(limits, faults)
    {
    }

    /// False when going on would only cost time. Its fault is then told.
    bool take(const fy_event& event)
    {
        switch (event.type) {
        case FYET_DOCUMENT_START: return begin(event.document_start.document_start);
        case FYET_DOCUMENT_END: passed(event.document_end.document_end); return true;
        case FYET_ALIAS: return alias(event.alias.anchor);
        case FYET_SCALAR: return scalar(event.scalar);
        case FYET_SEQUENCE_START:
            refuseExtras(event.sequence_start.tag, event.sequence_start.anchor);
            return open(Tree::Kind::List, event.sequence_start.sequence_start);
        case FYET_MAPPING_START:
            refuseExtras(event.mapping_start.tag, event.mapping_start.anchor);
            return open(Tree::Kind::Mapping, event.mapping_start.mapping_start);
        case FYET_SEQUENCE_END: return close(event.sequence_end.sequence_end);
        case FYET_MAPPING_END: return close(event.mapping_end.mapping_end);
        default: return true;
        }
    }

    std::optional<Tree> takeRoot() { return m_tree.takeRoot(); }

    const std::optional<Quotation>& lastQuotation() const { return m_lastQuotation; }
    SourceLocation placeAt(std::size_t offset) const { return m_lines.placeOf(offset); }

private:
    bool begin(fy_token* start)
    {
        if (m_tree.hasRoot()) {
            m_faults.add(start != nullptr ? placeOf(start) : placeOfNext(),
                         "expected the end of the file: it holds one document");
            return false;
        }
        passed(start);
        return true;
    }

    bool alias(fy_token* name)
    {
        const SourceLocation place = placeOf(name, 1);
        m_faults.add(place, "aliases (*name) are not read; write the value out again");
        passed(name);
        return m_tree.add(valueAt(place, Tree::Kind::Refused));
    }

    bool scalar(const fy_event_scalar_data& data)
    {
        refuseExtras(data.tag, data.anchor);
        if (data.value == nullptr) {
            return m_tree.add(valueAt(placeOfNext(), Tree::Kind::Nothing));
        }
        const fy_scalar_style style = fy_token_scalar_style(data.value);
        Tree scalar;
        scalar.kind = style == FYSS_PLAIN ? Tree::Kind::Word : Tree::Kind::Text;
        if (style == FYSS_LITERAL || style == FYSS_FOLDED) {
            return block(data.value, std::move(scalar));
        }
        scalar.place = placeOf(data.value, style == FYSS_PLAIN ? 0 : 1);
        std::size_t length = 0;
        const char* text = fy_token_get_text(data.value, &length);
        scalar.text.assign(text != nullptr ? text : "", text != nullptr ? length : 0);
        passed(data.value);
        if (style == FYSS_PLAIN && isNothing(scalar.text)) {
            return m_tree.add(valueAt(scalar.place, Tree::Kind::Nothing));
        }
        if (scalar.kind == Tree::Kind::Text) {
            m_lastQuotation =
                Quotation{scalar.place, m_lines.placeOf(m_passed).line > scalar.place.line};
        }
        // An escape in quotes may stand for what the text itself may not hold.
        if (firstBadUtf8(scalar.text) || firstControlCharacter(scalar.text)) {
            m_faults.add(scalar.place, "the text has an escape for a control character or for no "
                                       "character at all; leave it out");
            scalar.kind = Tree::Kind::Refused;
        }
        return m_tree.add(std::move(scalar));
    }

    bool block(fy_token* token, Tree scalar)
    {
        const std::size_t header =
            std::min(m_yaml.find_first_of("|>", m_passed), m_yaml.size() - 1);
        const std::size_t begin = fy_token_start_mark(token)->input_pos;
        const std::size_t next =
            m_yaml.find_first_not_of(" \t\n", fy_token_end_mark(token)->input_pos);
        const std::size_t end = next < m_yaml.size() ? m_yaml.rfind('\n', next) + 1 : m_yaml.size();
        const Tree* holder = m_tree.innermost();
        const int outer = holder != nullptr ? holder->place.column : 0;
        scalar.place = placeAt(header);
        const std::size_t first = m_yaml.find_first_not_of(" \t\n", begin);
        // The parser takes what follows an empty text for that text, the next key too.
        if (first < end && placeAt(first).column <= outer) {
            m_faults.add(scalar.place,
                         "expected a text below this, indented further than what it belongs to");
            return false;
        }
        scalar.text =
            blockText(m_yaml.substr(header, begin - header), m_yaml.substr(begin, end - begin),
                      static_cast<std::size_t>(std::max(outer - 1, 0)));
        passed(token);
        return m_tree.add(std::move(scalar));
    }

    static bool isNothing(std::string_view plain)
    {
        return plain == "~" || plain == "null" || plain == "Null" || plain == "NULL";
    }

    void refuseExtras(fy_token* tag, fy_token* anchor)
    {
        if (anchor != nullptr) {
            m_faults.add(placeOf(anchor, 1), "anchors (&name) are not read; leave the anchor out");
            passed(anchor);
        }
        if (tag != nullptr) {
            m_faults.add(placeOf(tag), "tags (!name) are not read; leave the tag out");
            passed(tag);
        }
    }

    bool open(Tree::Kind kind, fy_token* start)
    {
        const SourceLocation place = placeOf(start);
        passed(start);
        return m_tree.open(kind, place);
    }

    bool close(fy_token* end)
    {
        passed(end);
        m_tree.close();
        return true;
    }

    /// The place of a token, whose own start lies so many bytes behind what opens it.
    SourceLocation placeOf(fy_token* token, std::size_t behind = 0) const
    {
        const fy_mark* mark = token != nullptr ? fy_token_start_mark(token) : nullptr;
        return mark != nullptr ? placeAt(mark->input_pos - std::min(mark->input_pos, behind))
                               : placeOfNext();
    }

    void passed(fy_token* token)
    {
        const fy_mark* mark = token != nullptr ? fy_token_end_mark(token) : nullptr;
        if (mark != nullptr) {
            m_passed = std::max(m_passed, mark->input_pos);
        }
    }

    /// Of the first thing behind what was passed, for what has no token of its own.
    SourceLocation placeOfNext() const
    {
        std::size_t at = m_yaml.find_first_not_of(" \t\n", m_passed);
        while (at != std::string_view::npos && m_yaml[at] == '#') {
            at = m_yaml.find_first_not_of(" \t\n", m_yaml.find('\n', at));
        }
        return placeAt(std::min(at, m_yaml.size()));
    }

    std::string_view m_yaml;
    Lines m_lines;
    DiagnosticSink& m_faults;
    TreeBuilder m_tree;
    std::size_t m_passed = 0; ///< Behind the last token.
    std::optional<Quotation> m_lastQuotation;
};

/// What the parser's complaint means for the person who wrote the text.
void tell(const Complaint& complaint, std::string_view yaml, const YamlTree& tree,
          DiagnosticSink& faults)
{
    if (complaint.isAtQuote) {
        faults.add(tree.placeAt(complaint.offset),
                   "expected a closing quote for the one that opens here");
        return;
    }
    std::string words = "this is not YAML (" + complaint.words +
                        "); check indentation (spaces, no tabs), quotes, brackets and colons here "
                        "and in the lines above";
    // A quote that is closed by the next one that opens is only seen by who is strict about lines.
    Events strict(yaml, Events::Indentation::Strict);
    strict.each([](const fy_event&) { return true; });
    std::optional<SourceLocation> quote;
    if (const Complaint earlier = strict.complaint(); earlier.isAtQuote) {
        quote = tree.placeAt(earlier.offset);
    } else if (tree.lastQuotation() && tree.lastQuotation()->spansLines) {
        quote = tree.lastQuotation()->place;
    }
    if (quote) {
        words += ". A quote opens on line " + std::to_string(quote->line) +
                 " and closes on another; is one missing?";
    }
    faults.add(tree.placeAt(complaint.offset), std::move(words));
}

} // namespace

std::optional<Tree> parseYaml(std::string_view yaml, DiagnosticList& faults)
{
    YamlTree tree(yaml, faults);
    bool stopped = false;
    Events events(yaml, Events::Indentation::Any);
    if (!events.each([&](const fy_event& event) { return !(stopped = !tree.take(event)); })) {
        tell(events.complaint(), yaml, tree, faults);
        return std::nullopt;
    }
    if (stopped) {
        return std::nullopt;
    }
    auto root = tree.takeRoot();
    if (!root && faults.empty()) {
        faults.add({}, "the file is empty; expected a standard");
    }
    return root;
}

} // namespace core

#include "core/markup/Inline.h"

#include "core/document/Links.h"
#include "core/markup/MarkedText.h"
#include "core/support/Ascii.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core::markup {

namespace {

/// Neighbouring runs that are marked alike.
struct MarkedRun {
    std::string text;
    bool strong = false;
    std::string address;
};

std::string onOneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::vector<MarkedRun> markedRunsOf(const document::Text& text, Place place)
{
    std::vector<MarkedRun> runs;
    for (const document::Run& run : text) {
        MarkedRun next{printable(run.text), run.strong || run.badge.has_value(),
                       document::mayLink(run.address) ? run.address : std::string()};
        if (place == Place::Heading) {
            next.text = onOneLine(std::move(next.text));
            next.strong = false;
        }
        if (!runs.empty() && runs.back().strong == next.strong &&
            runs.back().address == next.address) {
            runs.back().text += next.text;
        } else if (!next.text.empty()) {
            runs.push_back(std::move(next));
        }
    }
    return runs;
}

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\t';
}

bool isMark(char letter)
{
    return static_cast<unsigned char>(letter) < 0x80 && !isSpace(letter) &&
           !isAsciiLetterOrDigit(letter);
}

/// Whether two stars between `outside` and `inside` open or close strong text: they don't when a
/// word goes on outside and punctuation stands inside. Letters beyond ASCII may be either.
bool mayTurn(char outside, char inside)
{
    return outside == '\0' || isSpace(outside) || isMark(outside) || isAsciiLetterOrDigit(inside);
}

/// `run` between `before` and `after`, with its marks where they can be read as such.
void add(MarkedText& result, const MarkedRun& run, char before, char after)
{
    using Addresses = MarkedText::Addresses;
    if (!run.strong && run.address.empty()) {
        result.text(run.text, Addresses::Linked);
        return;
    }
    // Space at the edge of a mark would keep it from being one.
    const std::string_view whole = run.text;
    std::size_t from = 0;
    std::size_t to = whole.size();
    while (from < to && isSpace(whole[from])) {
        ++from;
    }
    while (to > from && isSpace(whole[to - 1])) {
        --to;
    }
    const std::string_view inner = whole.substr(from, to - from);
    result.text(whole.substr(0, from), Addresses::Plain);
    if (!inner.empty()) {
        const bool strong = run.strong && mayTurn(from > 0 ? ' ' : before, inner.front()) &&
                            mayTurn(to < whole.size() ? ' ' : after, inner.back()) &&
                            inner.find('\n') == std::string_view::npos;
        result.mark(strong ? "**" : "");
        if (run.address.empty()) {
            result.text(inner, Addresses::Linked);
        } else {
            result.mark("[");
            result.text(inner, Addresses::Plain);
            result.mark("](" + document::linkTarget(run.address) + ")");
        }
        result.mark(strong ? "**" : "");
    }
    result.text(whole.substr(to), Addresses::Plain);
}

} // namespace

std::string inlined(const document::Text& text, Dialect dialect, Place place)
{
    const auto runs = markedRunsOf(text, place);
    MarkedText result(dialect, place);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const char before = i > 0 ? runs[i - 1].text.back() : '\0';
        const char after = i + 1 < runs.size() ? runs[i + 1].text.front() : '\0';
        add(result, runs[i], before, after);
    }
    return std::move(result).take();
}

} // namespace core::markup

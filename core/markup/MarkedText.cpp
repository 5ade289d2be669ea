#include "core/markup/MarkedText.h"

#include "core/markup/Escapes.h"
#include "core/support/Ascii.h"

#include <algorithm>

namespace core::markup {

namespace {

/// Whether the last letter belongs to the sentence around an address. A bracket belongs to the
/// address when that opens it too.
bool endsSentence(std::string_view address)
{
    if (address.back() == ')') {
        return std::count(address.begin(), address.end(), ')') >
               std::count(address.begin(), address.end(), '(');
    }
    return std::string_view(".,;:!?").find(address.back()) != std::string_view::npos;
}

/// The length of the web address at the front of `words`, 0 when there is none that can stand
/// between angle brackets. What ends a sentence is no part of it.
std::size_t addressLength(std::string_view words)
{
    if (!words.starts_with("http://") && !words.starts_with("https://")) {
        return 0;
    }
    std::size_t length = 0;
    while (length < words.size() && static_cast<unsigned char>(words[length]) > ' ') {
        const char letter = words[length];
        if (static_cast<unsigned char>(letter) >= 0x7F || letter == '"' || letter == '\'') {
            break;
        }
        if (std::string_view("<>|\\`^{}[]").find(letter) != std::string_view::npos) {
            return 0;
        }
        ++length;
    }
    while (length > 0 && endsSentence(words.substr(0, length))) {
        --length;
    }
    return length > words.find("//") + 2 ? length : 0;
}

/// Whether the word at the front of `words` has letters that are written with an escape.
bool hasEscapes(std::string_view words)
{
    return words.substr(0, words.find_first_of(" \t\n")).find_first_of("\\`*_[]<~|&") !=
           std::string_view::npos;
}

} // namespace

void MarkedText::text(std::string_view words, Addresses addresses)
{
    for (std::size_t at = 0; at < words.size();) {
        const char here = words[at];
        if (here == '\n') {
            endLine();
            ++at;
            continue;
        }
        if (here == ' ' || here == '\t') {
            if (!atLineStart() && !m_breakPending) {
                m_result += ' ';
            }
            ++at;
            continue;
        }
        breakLine();
        std::size_t taken = numberAt(words, at);
        if (taken == 0 && addresses == Addresses::Linked) {
            taken = addressAt(words, at);
        }
        if (taken == 0) {
            letter(words, at);
            taken = 1;
        }
        at += taken;
    }
}

void MarkedText::mark(std::string_view marks)
{
    breakLine();
    m_result += marks;
}

std::string MarkedText::take() &&
{
    while (!m_result.empty() && m_result.back() == ' ') {
        m_result.pop_back();
    }
    return std::move(m_result);
}

void MarkedText::endLine()
{
    while (!m_result.empty() && m_result.back() == ' ') {
        m_result.pop_back();
    }
    m_breakPending = !atLineStart();
}

void MarkedText::breakLine()
{
    if (!m_breakPending) {
        return;
    }
    m_breakPending = false;
    if (m_place == Place::Block) {
        m_result += m_dialect == Dialect::CommonMark ? "\\\n" : "\\\\\n";
    } else if (m_place == Place::Cell && m_dialect == Dialect::CommonMark) {
        m_result += "<br>";
    } else {
        m_result += ' ';
    }
}

/// "1." at the start of a line would begin a list.
std::size_t MarkedText::numberAt(std::string_view words, std::size_t at)
{
    if (m_place != Place::Block || !atLineStart() || !isAsciiDigit(words[at])) {
        return 0;
    }
    std::size_t end = at;
    while (end < words.size() && isAsciiDigit(words[end])) {
        ++end;
    }
    const bool ends = end == words.size();
    if (!ends && words[end] != '.' && words[end] != ')') {
        return 0;
    }
    m_result += words.substr(at, end - at);
    if (ends) {
        return end - at;
    }
    m_result += '\\';
    m_result += words[end];
    return end + 1 - at;
}

std::size_t MarkedText::addressAt(std::string_view words, std::size_t at)
{
    if (at > 0 && isAsciiLetterOrDigit(words[at - 1])) {
        return 0;
    }
    const std::string_view rest = words.substr(at);
    const std::size_t length = addressLength(rest);
    if (length == 0 && m_dialect == Dialect::CommonMark) {
        return brokenAddressAt(rest);
    }
    if (length > 0) {
        m_result += '<';
        m_result += words.substr(at, length);
        m_result += '>';
    }
    return length;
}

/// Readers that make links of bare addresses would take our escapes for a part of them. Where one
/// cannot be marked as a link, its mark is spelled out, so that nobody takes it for an address.
std::size_t MarkedText::brokenAddressAt(std::string_view words)
{
    for (const std::string_view start : {"http:", "https:", "www."}) {
        if (words.starts_with(start) && hasEscapes(words)) {
            m_result += words.substr(0, start.size() - 1);
            m_result += start.back() == ':' ? "&#58;" : "&#46;";
            return start.size();
        }
    }
    return 0;
}

void MarkedText::letter(std::string_view words, std::size_t at)
{
    const bool mayBeginBlock = m_place == Place::Block && atLineStart();
    const Spot spot{words.substr(at), m_result, mayBeginBlock, m_result.empty(), m_place};
    m_result += m_dialect == Dialect::CommonMark ? commonMarkFor(spot) : govspeakFor(spot);
}

} // namespace core::markup

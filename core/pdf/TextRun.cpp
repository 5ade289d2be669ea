#include "core/pdf/TextRun.h"

#include "core/document/Direction.h"
#include "core/pdf/LineBreaks.h"
#include "core/pdf/Unicode.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core::pdf {

namespace {

constexpr char32_t softHyphen = 0xAD;
constexpr char32_t space = U' ';
/// Letters that are shaped as one. No word is as long; what is, takes memory in parts.
constexpr std::size_t mostTogether = 1000;

struct Letters {
    std::u32string letters;
    std::vector<std::size_t> runs;
};

/// A line feed stays, everything that is a space to the eye becomes one, and what no reader should
/// meet in text is left out.
std::u32string cleaned(const std::string& text)
{
    std::u32string result;
    for (const char32_t letter : toCodePoints(toNfc(text))) {
        const bool isControl = letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
        // PDF/UA allows no glyph to read as a byte order mark or as what is no character.
        const bool isNone = letter == 0xFEFF || (letter & 0xFFFEU) == 0xFFFE;
        if (letter == U'\n' || letter == 0x85 || letter == 0x2028 || letter == 0x2029) {
            result += U'\n';
        } else if (letter == U'\t') {
            result += space;
        } else if (!isControl && !isNone) {
            result += letter;
        }
    }
    return result;
}

Letters lettersOf(const document::Text& text)
{
    Letters all;
    for (std::size_t run = 0; run < text.size(); ++run) {
        all.letters += cleaned(text[run].text);
        all.runs.resize(all.letters.size(), run);
    }
    return all;
}

After afterLetter(char32_t letter, Break found, bool staysTogether)
{
    if (letter == U'\n') {
        return After::Must;
    }
    if (found != Break::Allowed || staysTogether) {
        return After::Word;
    }
    return letter == softHyphen ? After::Hyphen : After::Break;
}

/// Cuts text into runs.
class Cutter {
public:
    Cutter(const document::Text& text, const TextStyle& style, const std::string& language,
           FontSet& fonts)
        : m_text(text)
        , m_style(style)
        , m_fonts(fonts)
        , m_all(lettersOf(text))
        , m_breaks(breaksAfter(m_all.letters, language))
        , m_starts(graphemeStarts(m_all.letters))
        , m_levels(document::embeddingLevels(m_all.letters, m_all.runs, text))
    {
    }

    std::vector<TextRun> cut()
    {
        for (std::size_t from = 0; from < m_all.letters.size();) {
            std::size_t to = from + 1;
            while (to < m_all.letters.size() && !m_starts[to] &&
                   m_all.runs[to] == m_all.runs[from]) {
                ++to;
            }
            add(from, to);
            from = to;
        }
        return std::move(m_textRuns);
    }

private:
    void add(std::size_t from, std::size_t to)
    {
        const std::size_t run = m_all.runs[from];
        const bool lastOfRun = to == m_all.runs.size() || m_all.runs[to] != run;
        const char32_t last = m_all.letters[to - 1];
        const After after =
            afterLetter(last, m_breaks[to - 1], m_text[run].badge.has_value() && !lastOfRun);

        std::u32string grapheme = m_all.letters.substr(from, to - from);
        std::erase(grapheme, softHyphen);
        std::replace(grapheme.begin(), grapheme.end(), U'\n', space);
        if (!grapheme.empty()) {
            const bool strong =
                m_style.strong || m_text[run].strong || m_text[run].badge.has_value();
            append({grapheme, m_fonts.fontFor(grapheme, strong), run, m_levels[from], After::Word});
        }
        if (!m_textRuns.empty() && after != After::Word) {
            m_textRuns.back().after = after;
        }
    }

    void append(TextRun next)
    {
        if (m_textRuns.empty()) {
            m_textRuns.push_back(std::move(next));
            return;
        }
        TextRun& last = m_textRuns.back();
        // Spaces between words from right to left stand alone, because their place changes with the
        // words that a line holds.
        const bool together = last.letters.size() < mostTogether && last.after == After::Word &&
                              next.font != nullptr && last.font == next.font &&
                              last.run == next.run && last.level == next.level &&
                              (next.level == 0 || next.letters != std::u32string(1, space));
        if (together) {
            last.letters += next.letters;
        } else {
            m_textRuns.push_back(std::move(next));
        }
    }

    const document::Text& m_text;
    const TextStyle& m_style;
    FontSet& m_fonts;
    Letters m_all;
    std::vector<Break> m_breaks;
    std::vector<bool> m_starts;
    std::vector<std::uint8_t> m_levels;
    std::vector<TextRun> m_textRuns;
};

} // namespace

std::vector<TextRun> textRunsOf(const document::Text& text, const TextStyle& style,
                                const std::string& language, FontSet& fonts)
{
    return Cutter(text, style, language, fonts).cut();
}

} // namespace core::pdf

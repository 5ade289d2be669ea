#include "core/pdf/TextLayout.h"

#include "core/document/Direction.h"
#include "core/pdf/TextRun.h"

#include <algorithm>

namespace core::pdf {

namespace {

/// Places glyph runs from left to right as the eye wants them (rule L2 of the bidirectional
/// algorithm).
void place(Line& line)
{
    std::vector<std::size_t> order(line.glyphRuns.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::uint8_t highest = 0;
    for (const GlyphRun& glyphRun : line.glyphRuns) {
        highest = std::max(highest, glyphRun.level);
    }
    for (std::uint8_t level = highest; level >= 1; --level) {
        const auto isEmbedded = [&](std::size_t i) { return line.glyphRuns[i].level >= level; };
        for (auto from = order.begin(); from != order.end();) {
            from = std::find_if(from, order.end(), isEmbedded);
            const auto to = std::find_if_not(from, order.end(), isEmbedded);
            std::reverse(from, to);
            from = to;
        }
    }
    double x = 0;
    for (const std::size_t i : order) {
        line.glyphRuns[i].x = x;
        x += line.glyphRuns[i].width;
    }
}

/// What becomes of words that are wider than a line.
enum class LongWords { Break, Stand };

/// Fills lines with the runs of a text, as many as fit on each.
class LineFiller {
public:
    LineFiller(const document::Text& text, const TextStyle& style, const std::string& language,
               double width, FontSet& fonts, LongWords longWords = LongWords::Break)
        : m_text(text)
        , m_style(style)
        , m_language(language)
        , m_width(width)
        , m_fonts(fonts)
        , m_longWords(longWords)
        , m_rightToLeft(document::runsRightToLeft(text))
    {
    }

    std::vector<Line> fill(const std::vector<TextRun>& textRuns)
    {
        std::vector<GlyphRun> word;
        for (std::size_t i = 0; i < textRuns.size(); ++i) {
            word.push_back(
                glyphRunOf(textRuns[i], i == 0 || textRuns[i - 1].run != textRuns[i].run,
                           i + 1 == textRuns.size() || textRuns[i + 1].run != textRuns[i].run));
            m_words.push_back(&textRuns[i]);
            if (textRuns[i].after != After::Word || i + 1 == textRuns.size()) {
                addWord(word, textRuns[i].after);
                word.clear();
                m_words.clear();
            }
        }
        if (!m_line.glyphRuns.empty()) {
            endLine();
        }
        return std::move(m_lines);
    }

private:
    const std::string& languageOf(std::size_t run) const
    {
        return m_text[run].language.empty() ? m_language : m_text[run].language;
    }

    GlyphRun glyphRunOf(const TextRun& textRun, bool first, bool last)
    {
        GlyphRun glyphRun;
        const bool isBadge = m_text[textRun.run].badge.has_value();
        glyphRun.run = textRun.run;
        glyphRun.level = textRun.level;
        glyphRun.size = isBadge ? m_style.size * stylesheet::badgeSize : m_style.size;
        glyphRun.before = isBadge && first ? stylesheet::badgePadding : 0;
        glyphRun.after = isBadge && last ? stylesheet::badgePadding : 0;
        glyphRun.font = textRun.font;
        if (textRun.font != nullptr) {
            glyphRun.shaped = &textRun.font->shape(textRun.letters, languageOf(textRun.run),
                                                   textRun.level % 2 == 1);
        } else {
            glyphRun.font = &m_fonts.replacementFont();
            glyphRun.shaped = &m_fonts.replacementFont().replacement(textRun.letters);
        }
        glyphRun.width =
            glyphRun.before + glyphRun.shaped->width * glyphRun.size / 1000 + glyphRun.after;
        return glyphRun;
    }

    static double trailingSpace(const GlyphRun& glyphRun)
    {
        return glyphRun.shaped->trailingSpace * glyphRun.size / 1000;
    }

    void addWord(const std::vector<GlyphRun>& word, After after)
    {
        double width = 0;
        for (const GlyphRun& glyphRun : word) {
            width += glyphRun.width;
        }
        const double visible = width - trailingSpace(word.back()) +
                               (after == After::Hyphen ? hyphenFor(word.back()).width : 0);
        if (!m_line.glyphRuns.empty() && m_end + visible > m_width) {
            endLine();
        }
        if (visible > m_width && m_longWords == LongWords::Break) {
            addPartByPart(word);
        } else {
            append(word);
        }
        m_mayHyphenate = after == After::Hyphen;
        if (after == After::Must) {
            m_mayHyphenate = false;
            endLine();
        }
    }

    void append(const std::vector<GlyphRun>& word)
    {
        for (const GlyphRun& glyphRun : word) {
            m_line.glyphRuns.push_back(glyphRun);
            m_end += glyphRun.width;
        }
    }

    /// A word wider than a line: every line takes as many characters of it as fit, and one at
    /// least. What fits is told by how the word was shaped as a whole, so that each letter is
    /// shaped twice, however long the word is.
    void addPartByPart(const std::vector<GlyphRun>& word)
    {
        for (std::size_t i = 0; i < word.size(); ++i) {
            const TextRun& whole = *m_words[i];
            const std::vector<Glyph>& glyphs = word[i].shaped->glyphs;
            const std::size_t visible = visibleGlyphs(*word[i].shaped);
            for (std::size_t glyph = 0; glyph < glyphs.size();) {
                std::size_t next = endOfPart(word[i], glyph, visible);
                if (next == glyph && !m_line.glyphRuns.empty()) {
                    endLine();
                    continue;
                }
                next = next == glyph ? afterCluster(glyphs, glyph) : next;
                const std::size_t from = glyphs[glyph].letter;
                const std::size_t to =
                    next < glyphs.size() ? glyphs[next].letter : whole.letters.size();
                TextRun part = whole;
                part.letters = whole.letters.substr(from, to - from);
                append({glyphRunOf(part, word[i].before > 0, word[i].after > 0)});
                glyph = next;
                if (glyph < glyphs.size()) {
                    endLine();
                }
            }
        }
    }

    /// How many glyphs come before the space at the end.
    static std::size_t visibleGlyphs(const Shaped& shaped)
    {
        std::size_t count = shaped.glyphs.size();
        for (double space = 0;
             count > 0 && space + shaped.glyphs[count - 1].advance / 2 < shaped.trailingSpace;
             --count) {
            space += shaped.glyphs[count - 1].advance;
        }
        return count;
    }

    /// The first glyph from `first` on whose character is no more on this line.
    std::size_t endOfPart(const GlyphRun& glyphRun, std::size_t first, std::size_t visible) const
    {
        const std::vector<Glyph>& glyphs = glyphRun.shaped->glyphs;
        double x = m_end + glyphRun.before + glyphRun.after;
        for (std::size_t i = first; i < visible; ++i) {
            x += glyphs[i].advance * glyphRun.size / 1000;
            if (x > m_width) {
                while (i > first && glyphs[i - 1].letter == glyphs[i].letter) {
                    --i;
                }
                return i;
            }
        }
        return glyphs.size();
    }

    static std::size_t afterCluster(const std::vector<Glyph>& glyphs, std::size_t first)
    {
        std::size_t next = first + 1;
        while (next < glyphs.size() && glyphs[next].letter == glyphs[first].letter) {
            ++next;
        }
        return next;
    }

    GlyphRun hyphenFor(const GlyphRun& last)
    {
        GlyphRun hyphen = last;
        const bool strong = m_style.strong || m_text[last.run].strong;
        Font& font = m_fonts.plain(strong);
        hyphen.isHyphen = true;
        hyphen.font = &font;
        hyphen.shaped = &font.shape(U"-", m_language, false);
        hyphen.before = hyphen.after = 0;
        hyphen.width = hyphen.shaped->width * hyphen.size / 1000;
        return hyphen;
    }

    void endLine()
    {
        if (m_mayHyphenate && !m_line.glyphRuns.empty()) {
            append({hyphenFor(m_line.glyphRuns.back())});
        }
        m_mayHyphenate = false;
        m_line.width = m_end;
        if (!m_line.glyphRuns.empty()) {
            m_line.width -= trailingSpace(m_line.glyphRuns.back());
        }
        // Space at the end of a line stands at its end, whichever way its words run (rule L1).
        for (auto last = m_line.glyphRuns.rbegin();
             last != m_line.glyphRuns.rend() && last->shaped->trailingSpace >= last->shaped->width;
             ++last) {
            last->level = m_rightToLeft ? 1 : 0;
        }
        place(m_line);
        if (m_rightToLeft && !m_line.glyphRuns.empty()) {
            // The space behind the last word stands to the left of it.
            const double space = trailingSpace(m_line.glyphRuns.back());
            for (GlyphRun& glyphRun : m_line.glyphRuns) {
                glyphRun.x -= space;
            }
        }
        m_lines.push_back(std::move(m_line));
        m_line = {};
        m_end = 0;
    }

    const document::Text& m_text;
    const TextStyle& m_style;
    const std::string& m_language;
    double m_width;
    FontSet& m_fonts;
    LongWords m_longWords;
    bool m_rightToLeft;
    std::vector<const TextRun*> m_words;
    std::vector<Line> m_lines;
    Line m_line;
    double m_end = 0;
    bool m_mayHyphenate = false;
};

} // namespace

std::vector<Line> layOut(const document::Text& text, const TextStyle& style,
                         const std::string& language, double width, FontSet& fonts)
{
    const std::vector<TextRun> textRuns = textRunsOf(text, style, language, fonts);
    return LineFiller(text, style, language, width, fonts).fill(textRuns);
}

double widestWord(const document::Text& text, const TextStyle& style, const std::string& language,
                  FontSet& fonts)
{
    // On lines of no width every word stands alone, and as wide as it is when none may be broken.
    const std::vector<TextRun> textRuns = textRunsOf(text, style, language, fonts);
    return widthOf(LineFiller(text, style, language, 0, fonts, LongWords::Stand).fill(textRuns));
}

double widthOf(const std::vector<Line>& lines)
{
    double widest = 0;
    for (const Line& line : lines) {
        widest = std::max(widest, line.width);
    }
    return widest;
}

} // namespace core::pdf

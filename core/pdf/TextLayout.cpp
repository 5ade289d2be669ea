#include "core/pdf/TextLayout.h"

#include "core/document/Direction.h"
#include "core/pdf/Stretches.h"

#include <algorithm>

namespace core::pdf {

namespace {

/// Places pieces from left to right as the eye wants them (rule L2 of the bidirectional algorithm).
void place(Line& line)
{
    std::vector<std::size_t> order(line.pieces.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    for (std::uint8_t level = 2; level >= 1; --level) {
        const auto isEmbedded = [&](std::size_t i) { return line.pieces[i].level >= level; };
        for (auto from = order.begin(); from != order.end();) {
            from = std::find_if(from, order.end(), isEmbedded);
            const auto to = std::find_if_not(from, order.end(), isEmbedded);
            std::reverse(from, to);
            from = to;
        }
    }
    double x = 0;
    for (const std::size_t i : order) {
        line.pieces[i].x = x;
        x += line.pieces[i].width;
    }
}

/// What becomes of words that are wider than a line.
enum class LongWords { Break, Stand };

/// Fills lines with the stretches of a text, as many as fit on each.
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

    std::vector<Line> fill(const std::vector<Stretch>& stretches)
    {
        std::vector<Piece> word;
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            word.push_back(
                pieceOf(stretches[i], i == 0 || stretches[i - 1].run != stretches[i].run,
                        i + 1 == stretches.size() || stretches[i + 1].run != stretches[i].run));
            m_words.push_back(&stretches[i]);
            if (stretches[i].after != After::Word || i + 1 == stretches.size()) {
                addWord(word, stretches[i].after);
                word.clear();
                m_words.clear();
            }
        }
        if (!m_line.pieces.empty()) {
            endLine();
        }
        return std::move(m_lines);
    }

private:
    const std::string& languageOf(std::size_t run) const
    {
        return m_text[run].language.empty() ? m_language : m_text[run].language;
    }

    Piece pieceOf(const Stretch& stretch, bool first, bool last)
    {
        Piece piece;
        const bool isBadge = m_text[stretch.run].badge.has_value();
        piece.run = stretch.run;
        piece.level = stretch.level;
        piece.size = isBadge ? m_style.size * look::badgeSize : m_style.size;
        piece.before = isBadge && first ? look::badgePadding : 0;
        piece.after = isBadge && last ? look::badgePadding : 0;
        piece.font = stretch.font;
        if (stretch.font != nullptr) {
            piece.shaped =
                &stretch.font->shape(stretch.letters, languageOf(stretch.run), stretch.level == 1);
        } else {
            piece.font = &m_fonts.replacementFont();
            piece.shaped = &m_fonts.replacementFont().replacement(stretch.letters);
        }
        piece.width = piece.before + piece.shaped->width * piece.size / 1000 + piece.after;
        return piece;
    }

    static double trailingSpace(const Piece& piece)
    {
        return piece.shaped->trailingSpace * piece.size / 1000;
    }

    void addWord(const std::vector<Piece>& word, After after)
    {
        double width = 0;
        for (const Piece& piece : word) {
            width += piece.width;
        }
        const double visible = width - trailingSpace(word.back()) +
                               (after == After::Hyphen ? hyphenFor(word.back()).width : 0);
        if (!m_line.pieces.empty() && m_end + visible > m_width) {
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

    void append(const std::vector<Piece>& word)
    {
        for (const Piece& piece : word) {
            m_line.pieces.push_back(piece);
            m_end += piece.width;
        }
    }

    /// A word wider than a line: every line takes as many characters of it as fit, and one at
    /// least.
    void addPartByPart(const std::vector<Piece>& word)
    {
        for (std::size_t i = 0; i < word.size(); ++i) {
            Stretch rest = *m_words[i];
            while (!rest.letters.empty()) {
                const Piece whole = pieceOf(rest, word[i].before > 0, word[i].after > 0);
                const std::size_t count = lettersThatFit(whole, rest.letters.size());
                if (count == 0 && !m_line.pieces.empty()) {
                    endLine();
                    continue;
                }
                Stretch part = rest;
                part.letters = rest.letters.substr(
                    0, std::max<std::size_t>(count, firstCluster(whole, rest.letters.size())));
                rest.letters.erase(0, part.letters.size());
                append({pieceOf(part, word[i].before > 0, word[i].after > 0)});
                if (!rest.letters.empty()) {
                    endLine();
                }
            }
        }
    }

    std::size_t lettersThatFit(const Piece& piece, std::size_t count) const
    {
        double x = m_end + piece.before + piece.after;
        if (x + (piece.shaped->width - piece.shaped->trailingSpace) * piece.size / 1000 <=
            m_width) {
            return count;
        }
        for (const Glyph& glyph : piece.shaped->glyphs) {
            x += glyph.advance * piece.size / 1000;
            if (x > m_width) {
                return glyph.letter;
            }
        }
        return count;
    }

    static std::size_t firstCluster(const Piece& piece, std::size_t count)
    {
        for (const Glyph& glyph : piece.shaped->glyphs) {
            if (glyph.letter > 0) {
                return glyph.letter;
            }
        }
        return count;
    }

    Piece hyphenFor(const Piece& last)
    {
        Piece hyphen = last;
        const bool strong = m_style.strong || m_text[last.run].strong;
        Font& font = m_fonts.plain(strong);
        hyphen.isHyphen = true;
        hyphen.level = m_rightToLeft ? 1 : 0;
        hyphen.font = &font;
        hyphen.shaped = &font.shape(U"-", m_language, false);
        hyphen.before = hyphen.after = 0;
        hyphen.width = hyphen.shaped->width * hyphen.size / 1000;
        return hyphen;
    }

    void endLine()
    {
        if (m_mayHyphenate && !m_line.pieces.empty()) {
            append({hyphenFor(m_line.pieces.back())});
        }
        m_mayHyphenate = false;
        m_line.width = m_end;
        if (!m_line.pieces.empty()) {
            m_line.width -= trailingSpace(m_line.pieces.back());
        }
        place(m_line);
        if (m_rightToLeft && !m_line.pieces.empty()) {
            // The space behind the last word stands to the left of it.
            const double space = trailingSpace(m_line.pieces.back());
            for (Piece& piece : m_line.pieces) {
                piece.x -= space;
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
    std::vector<const Stretch*> m_words;
    std::vector<Line> m_lines;
    Line m_line;
    double m_end = 0;
    bool m_mayHyphenate = false;
};

} // namespace

std::vector<Line> layOut(const document::Text& text, const TextStyle& style,
                         const std::string& language, double width, FontSet& fonts)
{
    const std::vector<Stretch> stretches = stretchesOf(text, style, language, fonts);
    return LineFiller(text, style, language, width, fonts).fill(stretches);
}

double widestWord(const document::Text& text, const TextStyle& style, const std::string& language,
                  FontSet& fonts)
{
    // On lines of no width every word stands alone, and as wide as it is when none may be broken.
    const std::vector<Stretch> stretches = stretchesOf(text, style, language, fonts);
    return widthOf(LineFiller(text, style, language, 0, fonts, LongWords::Stand).fill(stretches));
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

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::pdf {

/// One drawn glyph, placed. Lengths are thousandths of the font size.
struct Glyph {
    std::uint16_t code = 0;    ///< What the PDF calls it: an index into Font::encodedGlyphs.
    std::size_t letter = 0;    ///< Index of the first letter of its cluster in the shaped text.
    double x = 0;              ///< From the left edge of the shaped text.
    double y = 0;              ///< Above the baseline.
    double advance = 0;        ///< How far it moves the pen here, kerning included.
    double naturalAdvance = 0; ///< How far the font says it moves the pen.
};

/// Text as glyphs, in reading order (which is not left to right for every script).
struct Shaped {
    std::vector<Glyph> glyphs;
    double width = 0;
    double trailingSpace = 0; ///< The part of the width that is space at the end.
};

/// A font file as one document uses it: it turns letters into glyphs and remembers which.
class Font {
public:
    /// A glyph together with the letters it stands for. The same glyph may stand for several (a
    /// space and a no-break space), and each pair has a code of its own, so that text always reads
    /// back as it was written.
    struct EncodedGlyph {
        std::uint32_t glyph = 0;
        std::u32string letters;
        double naturalAdvance = 0;
    };

    /// Lengths in thousandths of the font size.
    struct Metrics {
        double ascent = 0;
        double descent = 0;
        double capHeight = 0;
        double left = 0, bottom = 0, right = 0, top = 0;
    };

    /// Throws Failure when the file cannot be read or holds no TrueType outlines.
    explicit Font(const std::filesystem::path& path);
    ~Font();
    Font(Font&&) noexcept;
    Font& operator=(Font&&) noexcept;

    bool has(char32_t letter) const;

    /// Shapes `text`, which is of one direction. The result stays valid as long as the font.
    const Shaped& shape(std::u32string_view text, std::string_view language, bool rightToLeft);

    /// How many letters were shaped so far, those that were asked for again not counted.
    std::size_t lettersShaped() const;

    /// The replacement character (which the font must have), standing for `text`.
    const Shaped& replacement(std::u32string_view text);

    /// By code. Code 0 is the glyph of no letter, and never drawn.
    const std::vector<EncodedGlyph>& encodedGlyphs() const;

    /// The name that the font gives itself: "OpenSans-Regular".
    std::string name() const;
    Metrics metrics() const;

    /// A TrueType file with the outlines of the used glyphs, under their own numbers.
    std::string subset() const;

private:
    struct Face;
    std::unique_ptr<Face> m_face;
};

} // namespace core::pdf

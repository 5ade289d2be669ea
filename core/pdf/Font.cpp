#include "core/pdf/Font.h"

#include "core/pdf/Unicode.h"
#include "core/support/Ascii.h"
#include "core/support/File.h"
#include "core/support/Result.h"
#include "core/support/Text.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <unordered_map>

namespace core::pdf {

namespace {

template <auto destroy>
struct Destroy {
    template <typename T>
    void operator()(T* object) const
    {
        destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>>;
using Buffer = std::unique_ptr<hb_buffer_t, Destroy<hb_buffer_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;

constexpr std::size_t largestFontBytes = std::size_t{64} << 20U;
constexpr char32_t replacementCharacter = 0xFFFD;
constexpr char32_t zeroWidthSpace = 0x200B;

/// A cluster's letters shared out among its `count` glyphs, so that read one after another they are
/// the letters again: "ffi" for one ligature; base and marks one each.
std::vector<std::u32string> shareOut(std::u32string letters, std::size_t count)
{
    if (letters.size() < count) {
        letters = decomposed(letters);
    }
    std::vector<std::u32string> shares(count);
    const std::size_t first = letters.size() < count ? 1 : letters.size() - count + 1;
    shares[0] = letters.substr(0, first);
    for (std::size_t i = 1; i < count; ++i) {
        const std::size_t at = first + i - 1;
        // A PDF must name a letter for every glyph, and this one shows and says nothing.
        shares[i] = at < letters.size() ? letters.substr(at, 1) : std::u32string(1, zeroWidthSpace);
    }
    return shares;
}

} // namespace

struct Font::Face {
    std::string bytes;
    HbFace face;
    HbFont font;
    double scale = 1; ///< From font units to thousandths.
    std::vector<EncodedGlyph> encodedGlyphs;
    std::map<std::pair<std::uint32_t, std::u32string>, std::uint16_t> codes;
    std::unordered_map<std::string, Shaped> shaped;
    std::size_t lettersShaped = 0;

    std::uint16_t codeOf(std::uint32_t glyph, const std::u32string& letters);
    Shaped shape(std::u32string_view text, const std::string& language, bool rightToLeft);
    void addCluster(Shaped& result, std::u32string_view text, std::size_t letter, std::size_t end,
                    const std::vector<hb_codepoint_t>& ids, const std::vector<Glyph>& places);
};

Font::Font(const std::filesystem::path& path) : m_face(std::make_unique<Face>())
{
    Result<std::string> bytes = readFile(path, largestFontBytes);
    if (!bytes) {
        throw Failure(bytes.problem());
    }
    m_face->bytes = std::move(bytes).value();
    const Blob blob(hb_blob_create(m_face->bytes.data(),
                                   static_cast<unsigned>(m_face->bytes.size()),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    m_face->face.reset(hb_face_create(blob.get(), 0));
    const Blob outlines(hb_face_reference_table(m_face->face.get(), HB_TAG('g', 'l', 'y', 'f')));
    if (hb_blob_get_length(outlines.get()) == 0) {
        throw Failure({"This is not a font with TrueType outlines.", path.string()});
    }
    m_face->font.reset(hb_font_create(m_face->face.get()));
    m_face->scale = 1000.0 / hb_face_get_upem(m_face->face.get());
    m_face->encodedGlyphs.push_back(
        {0, std::u32string(1, replacementCharacter),
         hb_font_get_glyph_h_advance(m_face->font.get(), 0) * m_face->scale});
}

Font::~Font() = default;
Font::Font(Font&&) noexcept = default;
Font& Font::operator=(Font&&) noexcept = default;

bool Font::has(char32_t letter) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_face->font.get(), letter, &glyph) != 0 && glyph != 0;
}

const Shaped& Font::shape(std::u32string_view text, std::string_view language, bool rightToLeft)
{
    // No UTF-8 text holds the byte FF, so keys cannot be mistaken for one another.
    std::string key = toUtf8(text) + (rightToLeft ? "\xFFr" : "\xFFl");
    key += language;
    const auto known = m_face->shaped.find(key);
    if (known != m_face->shaped.end()) {
        return known->second;
    }
    m_face->lettersShaped += text.size();
    Shaped result = m_face->shape(text, std::string(language), rightToLeft);
    return m_face->shaped.emplace(std::move(key), std::move(result)).first->second;
}

std::size_t Font::lettersShaped() const
{
    return m_face->lettersShaped;
}

const Shaped& Font::replacement(std::u32string_view text)
{
    std::string key = toUtf8(text) + '\xFF';
    const auto known = m_face->shaped.find(key);
    if (known != m_face->shaped.end()) {
        return known->second;
    }
    hb_codepoint_t id = 0;
    hb_font_get_nominal_glyph(m_face->font.get(), replacementCharacter, &id);
    assert(id != 0);
    // An archive must be able to tell what a letter means, and nobody knows that of private ones.
    const bool nameable = std::none_of(text.begin(), text.end(), isPrivateUse);
    const std::uint16_t code = m_face->codeOf(
        id, nameable ? std::u32string(text) : std::u32string(1, replacementCharacter));
    const double advance = m_face->encodedGlyphs[code].naturalAdvance;
    Shaped result{{{code, 0, 0, 0, advance, advance}}, advance, 0};
    return m_face->shaped.emplace(std::move(key), std::move(result)).first->second;
}

std::uint16_t Font::Face::codeOf(std::uint32_t glyph, const std::u32string& letters)
{
    const auto [place, isNew] = codes.try_emplace({glyph, letters}, 0);
    if (isNew) {
        if (encodedGlyphs.size() > 0xFFFF) {
            throw Failure(
                {"The document uses more different letters than a PDF font can hold.", {}});
        }
        place->second = static_cast<std::uint16_t>(encodedGlyphs.size());
        encodedGlyphs.push_back(
            {glyph, letters, hb_font_get_glyph_h_advance(font.get(), glyph) * scale});
    }
    return place->second;
}

Shaped Font::Face::shape(std::u32string_view text, const std::string& language, bool rightToLeft)
{
    const Buffer buffer(hb_buffer_create());
    hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    const std::vector<std::uint32_t> letters(text.begin(), text.end());
    const int length = static_cast<int>(letters.size());
    hb_buffer_add_utf32(buffer.get(), letters.data(), length, 0, length);
    hb_buffer_set_language(buffer.get(), hb_language_from_string(language.c_str(), -1));
    hb_buffer_set_direction(buffer.get(), rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(font.get(), buffer.get(), nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);

    Shaped result;
    std::vector<Glyph> places(count);
    for (unsigned i = 0; i < count; ++i) {
        places[i].letter = infos[i].cluster;
        places[i].x = result.width + positions[i].x_offset * scale;
        places[i].y = positions[i].y_offset * scale;
        places[i].advance = positions[i].x_advance * scale;
        result.width += places[i].advance;
    }
    std::vector<hb_codepoint_t> ids(count);
    std::transform(infos, infos + count, ids.begin(),
                   [](const auto& info) { return info.codepoint; });
    // HarfBuzz gives glyphs from left to right; backwards that is the reading order of such
    // scripts.
    if (rightToLeft) {
        std::reverse(places.begin(), places.end());
        std::reverse(ids.begin(), ids.end());
    }

    for (std::size_t from = 0; from < count;) {
        std::size_t to = from + 1;
        while (to < count && places[to].letter == places[from].letter) {
            ++to;
        }
        const std::size_t end = to < count ? places[to].letter : text.size();
        addCluster(
            result, text, places[from].letter, end,
            {ids.begin() + static_cast<long>(from), ids.begin() + static_cast<long>(to)},
            {places.begin() + static_cast<long>(from), places.begin() + static_cast<long>(to)});
        from = to;
    }
    return result;
}

void Font::Face::addCluster(Shaped& result, std::u32string_view text, std::size_t letter,
                            std::size_t end, const std::vector<hb_codepoint_t>& ids,
                            const std::vector<Glyph>& places)
{
    const std::u32string letters(text.substr(letter, end - letter));
    const auto shares = shareOut(letters, ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Glyph glyph = places[i];
        glyph.code = codeOf(ids[i], shares[i]);
        glyph.naturalAdvance = encodedGlyphs[glyph.code].naturalAdvance;
        result.trailingSpace = letters == U" " ? result.trailingSpace + glyph.advance : 0;
        result.glyphs.push_back(glyph);
    }
}

const std::vector<Font::EncodedGlyph>& Font::encodedGlyphs() const
{
    return m_face->encodedGlyphs;
}

std::string Font::name() const
{
    std::array<char, 64> text{};
    unsigned size = text.size();
    hb_ot_name_get_utf8(m_face->face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID,
                        &size, text.data());
    std::string name(text.data());
    std::erase_if(name, [](char c) { return !(isAsciiLetterOrDigit(c) || c == '-'); });
    return name.empty() ? "Font" : name;
}

Font::Metrics Font::metrics() const
{
    Metrics metrics;
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_face->font.get(), &extents);
    metrics.ascent = extents.ascender * m_face->scale;
    metrics.descent = extents.descender * m_face->scale;
    hb_position_t capHeight = 0;
    if (hb_ot_metrics_get_position(m_face->font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight) ==
        0) {
        capHeight = extents.ascender;
    }
    metrics.capHeight = capHeight * m_face->scale;

    // OpenType `head`: xMin, yMin, xMax and yMax are 16 bits each from byte 36 on.
    const Blob head(hb_face_reference_table(m_face->face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(head.get(), &length);
    const auto at = [&](unsigned offset) {
        if (offset + 1 >= length) {
            return 0.0;
        }
        const auto high = static_cast<unsigned char>(bytes[offset]);
        const auto low = static_cast<unsigned char>(bytes[offset + 1]);
        return static_cast<std::int16_t>(high << 8U | low) * m_face->scale;
    };
    metrics.left = at(36);
    metrics.bottom = at(38);
    metrics.right = at(40);
    metrics.top = at(42);
    return metrics;
}

std::string Font::subset() const
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    for (const EncodedGlyph& encoded : m_face->encodedGlyphs) {
        hb_set_add(hb_subset_input_glyph_set(input.get()), encoded.glyph);
    }
    // The text is shaped already, so the tables that shape it would be dead weight.
    for (const char* table :
         {"GSUB", "GPOS", "GDEF", "kern", "name", "post", "FFTM", "gasp", "STAT"}) {
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG),
                   HB_TAG(table[0], table[1], table[2], table[3]));
    }
    const HbFace face(hb_subset_or_fail(m_face->face.get(), input.get()));
    if (!face) {
        throw Failure({"The font " + name() + " cannot be embedded.", {}});
    }
    const Blob blob(hb_face_reference_blob(face.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

} // namespace core::pdf

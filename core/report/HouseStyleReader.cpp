#include "core/report/HouseStyleReader.h"

#include "core/document/Palette.h"
#include "core/picture/Png.h"
#include "core/support/Base64.h"
#include "core/support/Quoted.h"
#include "core/tree/MappingReader.h"
#include "core/yaml/YamlText.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-house/1";
constexpr double leastContrast = 4.5;

/// The contrast of text of this colour where it is least: on the paper or on one of the washes.
double leastContrastOf(document::Colour colour)
{
    double least = contrast(colour, document::palette::paper);
    for (const document::Tone tone : allTones) {
        least = std::min(least, contrast(colour, document::coloursOf(tone).wash));
    }
    return least;
}

/// "3.2:1", rounded down, so that what fails does not look as if it held.
std::string ratio(double contrast)
{
    const auto tenths = static_cast<int>(std::floor(contrast * 10));
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + ":1";
}

class HouseStyleReader {
public:
    HouseStyleReader(const Tree& root, DiagnosticList& faults, const FileBeside& beside)
        : m_values(faults)
        , m_root(root, "a house style", m_values)
        , m_beside(beside)
    {
    }

    HouseStyle read()
    {
        m_root.requireFormat(formatName);
        m_style.name = m_root.translated("name");
        if (const Tree* logo = m_root.find("logo", Need::Optional)) {
            readLogo(*logo);
        }
        if (const Tree* colours = m_root.find("colours", Need::Optional)) {
            MappingReader reader(*colours, "colours", m_values);
            m_style.accent = colour(reader, "accent");
            m_style.links = colour(reader, "links");
            reader.refuseOtherKeys();
        }
        m_style.openings = byReader("openings");
        m_style.closings = byReader("closings");
        m_root.refuseOtherKeys();
        return std::move(m_style);
    }

private:
    void readLogo(const Tree& node)
    {
        MappingReader reader(node, "a logo", m_values);
        m_style.logoAlternative = reader.translated("alternative");
        const Tree* file = reader.find("file", Need::Optional);
        const Tree* data = reader.find("data", Need::Optional);
        if ((file == nullptr) == (data == nullptr)) {
            m_values.fault(reader.place(), "expected either 'file' or 'data' in a logo");
        } else if (file != nullptr) {
            setLogo(*file, bytesOfFile(*file));
        } else {
            setLogo(*data, bytesOfData(*data));
        }
        reader.refuseOtherKeys();
    }

    std::optional<std::string> bytesOfFile(const Tree& node)
    {
        const std::string name = m_values.text(node);
        if (name.empty()) {
            return std::nullopt;
        }
        // A style that somebody sent must not fetch files from elsewhere.
        if (name.find_first_of("/\\") != std::string::npos || name.starts_with('.')) {
            m_values.fault(node.place, "expected the name of a file that lies beside this one");
            return std::nullopt;
        }
        if (!m_beside) {
            m_values.fault(node.place, "expected the logo in the text itself, under 'data'");
            return std::nullopt;
        }
        auto bytes = m_beside(name);
        if (!bytes) {
            m_values.fault(node.place, "the logo cannot be read: " + bytes.problem().what);
            return std::nullopt;
        }
        return std::move(bytes).value();
    }

    std::optional<std::string> bytesOfData(const Tree& node)
    {
        const std::string text = m_values.text(node);
        auto bytes = fromBase64(text);
        if (!bytes && !text.empty()) {
            m_values.fault(node.place, "expected a PNG in base64");
        }
        return bytes;
    }

    void setLogo(const Tree& node, const std::optional<std::string>& bytes)
    {
        if (!bytes) {
            return;
        }
        auto picture = picture::readPng(*bytes);
        if (picture) {
            m_style.logo = std::move(picture).value();
        } else if (m_beside) {
            m_values.fault(node.place, picture.problem().what);
        } else {
            m_style.whyNoLogo = picture.problem().what;
        }
    }

    std::optional<document::Colour> colour(MappingReader& reader, std::string_view key)
    {
        const Tree* node = reader.find(key, Need::Optional);
        if (node == nullptr) {
            return std::nullopt;
        }
        const auto colour = node->isText() ? document::colourFromHex(node->text) : std::nullopt;
        if (!colour) {
            m_values.expected("a colour in quotes, such as \"#1d70b8\"", *node);
            return std::nullopt;
        }
        if (const double contrast = leastContrastOf(*colour); contrast < leastContrast) {
            m_values.fault(node->place, "this colour has a contrast of " + ratio(contrast) +
                                            " to the paper and its washes; text needs 4.5:1. "
                                            "Choose a darker one");
            return std::nullopt;
        }
        return colour;
    }

    std::map<Reader, Translated> byReader(std::string_view key)
    {
        std::map<Reader, Translated> texts;
        if (const Tree* node = m_root.find(key, Need::Optional)) {
            MappingReader reader(*node, std::string(key), m_values);
            for (const std::string_view word : Words<Reader>::all) {
                if (Translated text = reader.translated(word, Need::Optional); !text.empty()) {
                    texts.emplace(*fromWord<Reader>(word), std::move(text));
                }
            }
            reader.refuseOtherKeys();
        }
        return texts;
    }

    ValueReader m_values;
    MappingReader m_root;
    const FileBeside& m_beside;
    HouseStyle m_style;
};

std::string mapping(const Translated& text)
{
    std::string result = "{";
    for (const auto& [language, words] : text) {
        result += (result.size() > 1 ? ", " : "") + language + ": " + inDoubleQuotes(words);
    }
    return result + "}";
}

void addColour(std::string& yaml, const char* key, const std::optional<document::Colour>& colour)
{
    if (colour) {
        yaml += std::string("  ") + key + ": \"#" + toHex(*colour) + "\"\n";
    }
}

void addTexts(std::string& yaml, const char* key, const std::map<Reader, Translated>& texts)
{
    if (!texts.empty()) {
        yaml += std::string(key) + ":\n";
        for (const auto& [reader, text] : texts) {
            yaml += "  " + std::string(toWord(reader)) + ": " + mapping(text) + "\n";
        }
    }
}

} // namespace

HouseStyleReading readHouseStyle(std::string_view yaml, std::string_view fileName,
                                 const FileBeside& beside)
{
    DiagnosticList faults(yaml, fileName);
    HouseStyleReading reading;
    if (const auto root = readYaml(yaml, largestHouseStyleBytes, faults)) {
        reading.style = HouseStyleReader(*root, faults, beside).read();
    }
    reading.faults = faults.take();
    if (!reading.faults.empty()) {
        reading.style.reset();
    }
    return reading;
}

std::string asYaml(const HouseStyle& style)
{
    std::string yaml =
        "format: " + std::string(formatName) + "\nname: " + mapping(style.name) + "\n";
    if (style.logo) {
        yaml += "logo:\n  alternative: " + mapping(style.logoAlternative) +
                "\n  data: " + inDoubleQuotes(toBase64(style.logo->bytes)) + "\n";
    }
    if (style.accent || style.links) {
        yaml += "colours:\n";
        addColour(yaml, "accent", style.accent);
        addColour(yaml, "links", style.links);
    }
    addTexts(yaml, "openings", style.openings);
    addTexts(yaml, "closings", style.closings);
    return yaml;
}

} // namespace core

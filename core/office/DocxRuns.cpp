#include "core/office/DocxRuns.h"

#include "core/document/Direction.h"
#include "core/document/Links.h"
#include "core/office/DocxXml.h"
#include "core/support/Ascii.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core::office {

using document::Run;
using document::Text;

namespace {

struct Piece {
    std::string text;
    bool rightToLeft = false;
};

/// `text` cut where its direction changes; what has no direction stays with what is before it.
std::vector<Piece> piecesOf(const std::string& text)
{
    std::vector<Piece> pieces;
    for (const char32_t letter : toCodePoints(text)) {
        const auto direction = document::isRightToLeft(letter);
        if (pieces.empty() || (direction && *direction != pieces.back().rightToLeft)) {
            pieces.push_back({{}, direction.value_or(false)});
        }
        pieces.back().text += toUtf8({&letter, 1});
    }
    return pieces;
}

/// Text with its line breaks, tabs and soft hyphens, which are elements of their own.
void addLetters(pugi::xml_node run, const std::string& text)
{
    constexpr std::string_view softHyphen = "\xC2\xAD";
    const auto addText = [&](const std::string& part) {
        if (!part.empty()) {
            pugi::xml_node node = addElement(run, "w:t", "xml:space", "preserve");
            node.text().set(part.c_str());
        }
    };
    std::string part;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isSoftHyphen = std::string_view(text).substr(at).starts_with(softHyphen);
        if (text[at] != '\n' && text[at] != '\t' && !isSoftHyphen) {
            part += text[at];
            continue;
        }
        addText(part);
        part.clear();
        run.append_child(text[at] == '\n' ? "w:br" : isSoftHyphen ? "w:softHyphen" : "w:tab");
        at += isSoftHyphen ? 1 : 0;
    }
    addText(part);
}

void addRun(pugi::xml_node parent, const Run& run, const Piece& piece, const RunLook& look,
            bool linked)
{
    pugi::xml_node node = parent.append_child("w:r");
    pugi::xml_node properties = node.append_child("w:rPr");
    if (run.badge) {
        addElement(properties, "w:rStyle", "w:val", toneStyle(*run.badge));
    } else if (linked) {
        addElement(properties, "w:rStyle", "w:val", "Hyperlink");
    } else if (run.quiet) {
        addElement(properties, "w:rStyle", "w:val", "QuietText");
    }
    if (run.strong || look.strong) {
        properties.append_child("w:b");
        properties.append_child("w:bCs");
    }
    if (piece.rightToLeft) {
        properties.append_child("w:rtl");
    }
    const std::string& language = run.language.empty() ? look.language : run.language;
    if (!language.empty()) {
        addElement(properties, "w:lang", piece.rightToLeft ? "w:bidi" : "w:val",
                   languageTag(language));
    }
    if (!properties.first_child()) {
        node.remove_child(properties);
    }
    addLetters(node, piece.text);
}

} // namespace

std::string LinkTargets::idOf(const std::string& address)
{
    auto found = std::find(m_addresses.begin(), m_addresses.end(), address);
    if (found == m_addresses.end()) {
        found = m_addresses.insert(found, address);
    }
    return "rLink" + std::to_string(found - m_addresses.begin() + 1);
}

void addRuns(pugi::xml_node paragraph, const Text& text, const RunLook& look, LinkTargets& links)
{
    for (const Run& run : text) {
        const bool linked = look.linked && document::mayLink(run.address);
        pugi::xml_node parent = paragraph;
        if (linked) {
            parent = addElement(paragraph, "w:hyperlink", "r:id", links.idOf(run.address));
        }
        for (const Piece& piece : piecesOf(printable(run.text))) {
            addRun(parent, run, piece, look, linked);
        }
    }
}

std::string languageTag(const std::string& language)
{
    return language == "en" || language == "cy" ? language + "-GB" : language;
}

std::string toneStyle(document::Tone tone)
{
    std::string name(toWord(tone));
    name[0] = asciiUpper(name[0]);
    return "Tone" + name;
}

} // namespace core::office

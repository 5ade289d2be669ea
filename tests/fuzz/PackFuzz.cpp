// Gives the reader of packs anything at all: a file as it is, and, because few altered files pass
// SQLite's own checks, edits made of the bytes in a pack that is whole. What is taken in must merge
// into a casebook's edits, twice, to the same.

#include "core/assessment/Ledger.h"
#include "core/exchange/EditJson.h"
#include "core/packs/Pack.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace core;

/// A standard with five points, so that edits about them get past the rules.
constexpr std::string_view standard = R"(format: standpoint-standard/1
id: gds-2019
name: Fuzz
short: Fuzz
publisher: Office
nation: United Kingdom
languages: [en]
current: true
address: https://example.org/fuzz
summary: A small standard.
sources:
  - {title: Fuzz, address: "https://example.org/fuzz"}
scales:
  - id: colours
    name: Colours
    official: true
    rule: worst-point
    levels:
      - {id: green, name: Green, meaning: go on, colour: green}
      - {id: red, name: Red, meaning: stop, colour: red, needs-action: true}
phases:
  - {id: review, name: Review}
groups: []
themes:
  - {id: team, name: Team, minutes: 30}
points:
)";

std::string standardText()
{
    std::string text(standard);
    for (int number = 1; number <= 5; ++number) {
        text += "  - {number: " + std::to_string(number) +
                ", title: Point, theme: team, summary: A point., why: Because., leads: [lead], "
                "prompts: {any: {ask: [\"Who?\"]}}}\n";
    }
    return text;
}

void mustFoldTheSame(const Pack& pack)
{
    for (const AssessmentStart& start : pack.assessments) {
        Ledger once(start.id, start.edits);
        Ledger twice(start.id, start.edits);
        twice.add(start.edits);
        if (once.assessment() != twice.assessment() || once.disputes() != twice.disputes()) {
            std::abort();
        }
        const auto ids = once.edits();
        std::vector<Edit> backwards(ids.rbegin(), ids.rend());
        if (fold(start.id, backwards).assessment != once.assessment()) {
            std::abort();
        }
    }
}

/// The parts of the input, which line feeds divide.
std::string_view next(std::string_view& text)
{
    const auto end = std::min(text.find('\n'), text.size());
    const auto part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

EditId idOf(std::string_view text)
{
    EditId id;
    id.bytes[0] = 1;
    for (std::size_t i = 0; i < text.size() && i + 1 < id.bytes.size(); ++i) {
        id.bytes[i + 1] = static_cast<std::uint8_t>(text[i]);
    }
    return id;
}

/// Lines of five: id, record, kind, value, the id that is replaced.
std::vector<Edit> editsFrom(std::string_view text)
{
    std::vector<Edit> edits;
    StartAssessment start;
    start.service.name = "Fuzz";
    start.standards = {"gds-2019"};
    edits.push_back({idOf("start"), assessmentRecord, start, "a", std::nullopt, {}});
    while (!text.empty() && edits.size() < 200) {
        const auto id = next(text);
        const auto record = recordIdFrom(next(text));
        const auto kind = next(text);
        auto change = changeFromJson(kind, next(text));
        const auto replaced = next(text);
        if (record && change) {
            edits.push_back({idOf(id), *record, std::move(*change), "a", std::nullopt, {}});
            if (!replaced.empty()) {
                edits.back().replaces.push_back(idOf(replaced));
            }
        }
    }
    return edits;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    if (const auto pack = readPack(bytes, "fuzz.standpoint", "passphrase")) {
        mustFoldTheSame(*pack);
    }
    static const std::string edition = standardText();
    const auto made =
        Casebook::bytesOf({{}, {{"fuzz", editsFrom(bytes), {{"gds-2019", edition}}}}, {}, {}});
    if (made) {
        if (const auto pack = readPack(*made, "made.standpoint")) {
            mustFoldTheSame(*pack);
        }
    }
    return 0;
}

// Gives the reader of packs anything at all: a file as it is, and, because few altered files pass
// SQLite's own checks, edits made of the bytes in a pack that is whole. What is taken in must merge
// into a casebook's edits, twice, to the same.

#include "core/assessment/Ledger.h"
#include "core/casebook/Pack.h"
#include "core/exchange/EditJson.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace core;

void mustFoldTheSame(const Pack& pack)
{
    for (const Casebook::Start& start : pack.assessments) {
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
    const auto made = Casebook::packed({}, {{"fuzz", editsFrom(bytes), {}}}, {});
    if (made) {
        if (const auto pack = readPack(*made, "made.standpoint")) {
            mustFoldTheSame(*pack);
        }
    }
    return 0;
}

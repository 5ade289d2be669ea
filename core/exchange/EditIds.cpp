#include "core/exchange/EditIds.h"

#include "core/assessment/CutIds.h"
#include "core/assessment/Ledger.h"
#include "core/assessment/ShownName.h"
#include "core/exchange/EditJson.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>

namespace core {

namespace {

// Before the hash, which takes the rest, an id has room for a time, and without one for a place.
constexpr std::ptrdiff_t timeBytes = 6;
constexpr std::ptrdiff_t placeBytes = 3;
constexpr std::uint8_t mark = 0x80;

std::vector<std::string> partsOf(const Edit& edit)
{
    return {toString(edit.record), edit.author, std::string(kindOf(edit.change)),
            toJson(edit.change), edit.at ? std::to_string(edit.at->milliseconds) : std::string()};
}

void add(std::string& said, const std::string& part)
{
    // With its length, so that no two edits come to the same bytes.
    said += std::to_string(part.size());
    said += ':';
    said += part;
}

auto hashIn(EditId& id)
{
    return id.bytes.begin() + timeBytes + (isWithoutTime(id) ? placeBytes : 0);
}

void fillIn(const AssessmentId& assessment, Edit& edit)
{
    const auto digest = digestOf(assessment, edit);
    const auto to = hashIn(edit.id);
    std::copy_n(digest.begin(), edit.id.bytes.end() - to, to);
}

} // namespace

std::string contentOf(const Edit& edit)
{
    std::string said;
    for (const std::string& part : partsOf(edit)) {
        said += '\0';
        said += part;
    }
    return said;
}

Sha256 digestOf(const AssessmentId& assessment, const Edit& edit)
{
    std::string said = "Standpoint edit\n";
    add(said, assessment);
    for (const std::string& part : partsOf(edit)) {
        add(said, part);
    }
    std::string replaces;
    for (const EditId& id : edit.replaces) {
        replaces.append(id.bytes.begin(), id.bytes.end());
    }
    add(said, replaces);
    said.append(edit.id.bytes.begin(), edit.id.bytes.begin() + timeBytes);
    return sha256(said);
}

void nameByContent(const AssessmentId& assessment, Edit& edit, std::uint64_t time)
{
    edit.id = {};
    for (auto i = static_cast<std::size_t>(timeBytes); i-- > 0; time >>= 8) {
        edit.id.bytes[i] = static_cast<std::uint8_t>(time);
    }
    edit.id.bytes[0] |= mark;
    fillIn(assessment, edit);
}

void nameByContent(const AssessmentId& assessment, std::vector<Edit>& edits)
{
    std::map<EditId, EditId> named;
    for (Edit& edit : edits) {
        assert(isWithoutTime(edit.id));
        const EditId before = edit.id;
        for (EditId& replaced : edit.replaces) {
            const auto known = named.find(replaced);
            replaced = known != named.end() ? known->second : replaced;
        }
        edit.id.bytes[timeBytes] |= mark;
        fillIn(assessment, edit);
        named.emplace(before, edit.id);
    }
}

bool isAltered(const AssessmentId& assessment, const Edit& edit)
{
    if (!isNamedByContent(edit.id)) {
        return false;
    }
    EditId id = edit.id;
    const auto hash = hashIn(id);
    return std::ranges::none_of(
        std::array{Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public},
        [&](Reader reader) {
            const auto digest = digestOf(cutId(assessment, reader), edit);
            return std::equal(hash, id.bytes.end(), digest.begin());
        });
}

std::string whichEdit(const Edit& edit, const std::vector<Edit>& log)
{
    const Assessment assessment = fold({}, log).assessment;
    const std::string by = nameOf(assessment, edit.author);
    const std::string when = edit.at ? ", made at " + toRfc3339(*edit.at) : std::string();
    return "the change to " + toString(edit.record) + " that says it is by " + by + when;
}

} // namespace core

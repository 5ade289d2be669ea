#include "core/store/repair/RawTables.h"

#include "core/assessment/Ids.h"
#include "core/store/AboutNames.h"
#include "core/support/Digest.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using ValueKind = RawValue::Kind;

/// Milliseconds in 1973. What stands beside the digest in the index of a table is the number of a
/// row, which is less.
constexpr std::int64_t longAgo = 100'000'000'000;
constexpr std::int64_t mostRows = std::int64_t{1} << 40;

bool isKind(char letter, std::uint64_t type)
{
    const bool isInteger = (type >= 1 && type <= 6) || type == 8 || type == 9;
    switch (letter) {
    case 'n': return type == 0;
    case 'i': return isInteger;
    case 'I': return isInteger || type == 0;
    case 't': return type >= 13 && type % 2 == 1;
    case 'T': return (type >= 13 && type % 2 == 1) || type == 0;
    case 'd': return type == 44;
    case 'h': return type == 76;
    case 'b': return type >= 12 && type % 2 == 0;
    default: return (type >= 12 && type % 2 == 0) || type == 0;
    }
}

bool isKind(char letter, const RawValue& value)
{
    switch (letter) {
    case 'n': return value.kind == ValueKind::Null;
    case 'i': return value.kind == ValueKind::Integer;
    case 'I': return value.kind == ValueKind::Integer || value.kind == ValueKind::Null;
    case 't': return value.kind == ValueKind::Text;
    case 'T': return value.kind == ValueKind::Text || value.kind == ValueKind::Null;
    case 'd': return value.kind == ValueKind::Blob && value.bytes.size() == 16;
    case 'h': return value.kind == ValueKind::Blob && value.bytes.size() == 32;
    case 'b': return value.kind == ValueKind::Blob;
    default: return value.kind == ValueKind::Blob || value.kind == ValueKind::Null;
    }
}

bool isName(const std::string& text)
{
    constexpr std::size_t longest = 1000;
    return !text.empty() && text.size() <= longest &&
           std::none_of(text.begin(), text.end(),
                        [](char letter) { return static_cast<unsigned char>(letter) < 0x20; });
}

bool isEdit(const std::vector<RawValue>& values)
{
    constexpr std::size_t idBytes = 16;
    return isName(values[2].bytes) && recordIdFrom(values[2].bytes) && isName(values[3].bytes) &&
           values[7].bytes.size() % idBytes == 0;
}

bool isFact(const std::string& name)
{
    static const std::array known{
        aboutOwnerId,  aboutOwnerName, aboutPackReader,    aboutPackMade,  aboutHouseStyle,
        aboutCutFor,   aboutCutMade,   aboutSelf,          aboutStyleOf,   aboutStyle,
        aboutKeptHere, aboutRetention, aboutBinDays,       aboutKeepUntil, aboutUncleared,
        aboutApart,    aboutLater,     aboutAgendaTemplate};
    return isName(name) && std::any_of(known.begin(), known.end(), [&](const std::string& one) {
               return one.back() == '/' ? name.starts_with(one) : name == one;
           });
}

bool isDigestOf(const std::string& digest, const std::string& bytes)
{
    const auto hash = sha256(bytes);
    return std::equal(hash.begin(), hash.end(), digest.begin(), digest.end(),
                      [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
}

} // namespace

const std::vector<RawShape>& rawShapes()
{
    static const std::vector<RawShape> shapes{
        {RawTable::Edit, "edit", RawTree::Index, "idttttIB", true},
        {RawTable::SetAside, "set_aside", RawTree::Index, "tdttttIB", true},
        {RawTable::Signed, "signed", RawTree::Table, "nttttbtI", true},
        {RawTable::Edition, "edition", RawTree::Table, "ntht", true},
        {RawTable::Content, "content", RawTree::Table, "hb", true},
        {RawTable::Entry, "entry", RawTree::Table, "nitt", true},
        {RawTable::Listed, "listed", RawTree::Table, "nttttTtiittiiTI", true},
        {RawTable::Merged, "merged", RawTree::Table, "nitti", false},
        {RawTable::Forgotten, "forgotten", RawTree::Index, "hi", true},
        {RawTable::Assessment, "assessment", RawTree::Table, "nt", true},
        {RawTable::About, "about", RawTree::Index, "tt", true},
        {RawTable::Draft, "draft", RawTree::Index, "itt", false},
        {RawTable::AboutBefore, "about_before", RawTree::Index, "itTt", false},
        {RawTable::CameIn, "came_in", RawTree::Index, "itd", false},
        {RawTable::MadeWay, "made_way", RawTree::Index, "itd", false},
        {RawTable::Bound, "bound", RawTree::Index, "ii", false},
        {RawTable::Recycled, "recycled", RawTree::Table, "ni", false},
        {RawTable::AssessmentIndex, "sqlite_autoindex_assessment_1", RawTree::Index, "ti", false},
        {RawTable::EditionIndex, "sqlite_autoindex_edition_1", RawTree::Index, "hi", false},
    };
    return shapes;
}

bool fits(const RawShape& shape, const RawHeader& header)
{
    return std::equal(shape.columns.begin(), shape.columns.end(), header.types.begin(),
                      header.types.end(),
                      [](char letter, std::uint64_t type) { return isKind(letter, type); });
}

bool fits(const RawShape& shape, const RawRow& row)
{
    return shape.tree == row.tree &&
           std::equal(shape.columns.begin(), shape.columns.end(), row.values.begin(),
                      row.values.end(),
                      [](char letter, const RawValue& value) { return isKind(letter, value); });
}

bool isSound(const RawShape& shape, const RawRow& row)
{
    const auto& values = row.values;
    const bool isWhole = std::all_of(values.begin(), values.end(),
                                     [](const RawValue& value) { return value.isWhole; });
    const bool isNumbered = row.number && *row.number > 0 && *row.number < mostRows;
    if (!isWhole || (shape.tree == RawTree::Table && !isNumbered)) {
        return false;
    }
    switch (shape.table) {
    case RawTable::Edit:
    case RawTable::SetAside: return isEdit(values);
    case RawTable::Edition: return isDigestOf(values[2].bytes, values[3].bytes);
    case RawTable::Content: return isDigestOf(values[0].bytes, values[1].bytes);
    case RawTable::Entry: return recordIdFrom(values[2].bytes).has_value();
    case RawTable::Forgotten: return values[1].integer > longAgo;
    case RawTable::Assessment: return isName(values[1].bytes);
    case RawTable::AssessmentIndex: return isName(values[0].bytes) && values[1].integer > 0;
    case RawTable::About: return isFact(values[0].bytes);
    default: return true;
    }
}

} // namespace core

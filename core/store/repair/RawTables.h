#pragma once

#include "core/store/repair/RawPages.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// The tables that a damaged casebook is searched for, and the two indexes that say again what
/// stands in a table.
enum class RawTable {
    Edit,
    SetAside,
    Signed,
    Edition,
    Content,
    Entry,
    Listed,
    Merged,
    Forgotten,
    Assessment,
    About,
    Draft,
    AboutBefore,
    CameIn,
    MadeWay,
    Bound,
    Recycled,
    AssessmentIndex,
    EditionIndex,
};

struct RawShape {
    RawTable table = RawTable::Edit;
    std::string_view name; ///< In the schema.
    RawTree tree = RawTree::Index;
    /// A letter for each column: i an integer, n nothing but the row's own number, t a text, d the
    /// 16 bytes of an id, h the 32 of a digest, b other bytes; a capital where it may be null.
    std::string_view columns;
    /// Whether a row is known for one of this table wherever it is found.
    bool isTelling = false;
};

const std::vector<RawShape>& rawShapes();

/// Whether a header can be one of the table.
bool fits(const RawShape& shape, const RawHeader& header);

/// Whether the row can be one of the table, by its values too.
bool fits(const RawShape& shape, const RawRow& row);

/// Whether all of the row is there, and nothing in it that the table never holds.
bool isSound(const RawShape& shape, const RawRow& row);

} // namespace core

#pragma once

#include "core/assessment/Ids.h"
#include "core/store/repair/RawTables.h"
#include "core/support/Progress.h"

#include <map>
#include <string_view>
#include <vector>

namespace core {

/// A row, and whether all of it could be read.
struct CarvedRow {
    RawRow raw;
    bool isSound = false;

    const std::string& text(std::size_t column) const { return raw.values[column].bytes; }
    std::int64_t integer(std::size_t column) const { return raw.values[column].integer; }
};

/// What was found in the pages of a casebook, however damaged: the rows that its pages name, and
/// such as lie in them unnamed, as where the beginning of a page is destroyed.
struct Carved {
    std::map<RawTable, std::vector<CarvedRow>> rows;

    const std::vector<CarvedRow>& of(RawTable table) const;
};

/// Throws a Failure when it is stopped.
Carved carve(std::string_view file, const Progress& progress);

/// The ids that the numbers of assessments stand for.
std::map<std::int64_t, std::vector<AssessmentId>> idsByNumber(const Carved& file);

/// Whether there is an edit of ours among these bytes of a file, though its beginning says nothing.
bool holdsEdits(std::string_view file);

} // namespace core

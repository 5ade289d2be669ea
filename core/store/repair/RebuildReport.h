#pragma once

#include "core/assessment/Edit.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// What making the lists anew put right, and what it could not decide.
struct RebuildReport {
    /// Two texts of one record, of which nothing tells which is right. Both stay.
    struct Doubt {
        AssessmentId assessment;
        RecordId record;
        std::string inLog; ///< Empty where the log has none.
        std::string inSearch;

        friend bool operator==(const Doubt&, const Doubt&) = default;
    };

    std::vector<std::string> tables; ///< Whose indexes were damaged, and are sound now.
    bool searchIndex = false;        ///< The index of words differed from the entries.
    std::size_t listed = 0;          ///< Lines of the list that differed from the log.
    std::size_t entries = 0;         ///< Entries of the search that did.
    std::size_t mended = 0;          ///< Edits that the words of the search put right.
    std::vector<Doubt> doubts;
    std::vector<AssessmentId> left; ///< They were left as they are: not all of them can be read.

    friend bool operator==(const RebuildReport&, const RebuildReport&) = default;
};

/// What was put right, a line each; one line where nothing was.
std::vector<std::string> putRight(const RebuildReport& report);

/// What a person has to look at, a line each.
std::vector<std::string> leftToDecide(const RebuildReport& report);

} // namespace core

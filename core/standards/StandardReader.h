#pragma once

#include "core/standards/Reference.h"
#include "core/standards/Standard.h"
#include "core/support/Limits.h"
#include "core/support/Result.h"
#include "core/tree/Diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What came of reading a standard: the standard, or why there is none.
struct StandardReading {
    std::optional<Standard> standard;  ///< Only when there are no faults.
    std::vector<Diagnostic> faults;    ///< All of them, in the order of the text.
    std::vector<Reference> references; ///< For checkReferences.
};

/// Reads one edition from its YAML, in the form that standards/FORMAT.md describes, and from
/// nothing else: whatever the form does not name is a fault. `yaml` may be anything at all; a
/// hostile text costs no more than a second. `fileName` is only for the faults. Whether other
/// editions have the points that this one refers to is for checkReferences.
StandardReading readStandard(std::string_view yaml, std::string_view fileName);

/// The same for callers who have no use for more than one line: the first fault as a Problem, with
/// the number of the others.
Result<Standard> standardFrom(std::string_view yaml, std::string_view fileName);

} // namespace core

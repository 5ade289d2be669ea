#pragma once

#include "core/exchange/AssessmentJson.h"
#include "core/standards/Library.h"
#include "core/store/Casebook.h"

#include <vector>

namespace core {

/// Assessments from files that have been checked against their editions and can go into any
/// casebook.
using CheckedImport = std::vector<AssessmentStart>;

/// Checks `items` and turns them into edits. A Problem with the place in the file when an edition
/// is not in `library`, a point does not exist or has other words than the file was written with,
/// an outcome fits no scale, or one id stands for two different assessments; one that is simply
/// there twice is taken once.
Result<CheckedImport> checkImport(const std::vector<ExchangeItem>& items, const Library& library,
                                  const Progress& progress = {});

struct ImportCounts {
    int added = 0;
    int alreadyThere = 0; ///< And the same as in the file.
    int different = 0;    ///< There already, and not as in the file; nothing of that was taken.
    int forgotten = 0;    ///< Here for good, and left out.
};

/// Adds those of `import` that the casebook does not have, all or none. Those that it has stay as
/// they are, also where the file has them under the name that they were exported with for another
/// reader than the panel.
Result<ImportCounts> addImport(Casebook& casebook, const CheckedImport& import,
                               const Progress& progress = {});

} // namespace core

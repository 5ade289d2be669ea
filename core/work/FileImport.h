#pragma once

#include "core/standards/Library.h"
#include "core/store/Casebook.h"
#include "core/work/ImportSource.h"

#include <memory>
#include <set>
#include <vector>

namespace core {

/// Assessments from files that have been checked against their editions and can go into any
/// casebook. They are read once more when they do: all of them at once would take many times the
/// memory of the file.
struct CheckedImport {
    std::shared_ptr<ImportSource> source;
    const Library* library = nullptr; ///< Outlives this.
    std::vector<AssessmentId> ids;    ///< Each once, in the order of the source.
    std::set<std::size_t> again;      ///< The places, from 0, of those that were there before.
};

/// Checks all that `source` gives. A Problem with the place in the file when it cannot be read, an
/// edition is not in `library`, a point does not exist or has other words than the file was written
/// with, an outcome fits no scale, something is longer than may be kept, or one id stands for two
/// different assessments; one that is simply there twice is taken once. Of the progress, it is the
/// first half.
Result<CheckedImport> checkImport(std::shared_ptr<ImportSource> source, const Library& library,
                                  const Progress& progress = {});

struct ImportCounts {
    int added = 0;
    int alreadyThere = 0; ///< And the same as in the file; or twice in the file.
    int different = 0;    ///< There already, and not as in the file; nothing of that was taken.
    int forgotten = 0;    ///< Here for good, and left out.
};

/// Adds those of `import` that the casebook does not have, all or none. Those that it has stay as
/// they are, also where the file has them under the name that they were exported with for another
/// reader than the panel. Of the progress, it is the second half.
Result<ImportCounts> addImport(Casebook& casebook, const CheckedImport& import,
                               const Progress& progress = {});

} // namespace core

#pragma once

#include "core/store/AssessmentStart.h"
#include "core/store/repair/RepairReport.h"
#include "core/store/repair/RescuedEditions.h"
#include "core/store/repair/RescuedLog.h"

#include <set>
#include <string>
#include <vector>

namespace core {

struct RescuedAssessment {
    AssessmentStart start; ///< Its batches of signatures are among those of the whole file.
    std::vector<OtherText> others;
};

/// What could be made of a damaged casebook and its backups.
struct Rescued {
    std::vector<RescuedAssessment> assessments;
    std::set<std::string> forgotten; ///< Digests.
    RepairReport report;
};

/// Puts together what was carved out of a damaged casebook and out of its backups, the latest
/// first. Of each edit the copy is taken that its id says is good; what was redacted or forgotten
/// stays so. Throws a Failure when it is stopped.
Rescued rescue(const Carved& damaged, const std::vector<Carved>& backups,
               const BundledText& bundled, const Progress& progress);

} // namespace core

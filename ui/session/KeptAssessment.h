#pragma once

#include "core/store/Casebook.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ui {

/// What the casebook keeps of an assessment, read as a whole before anything of it is shown.
struct KeptAssessment {
    core::Ledger ledger;
    core::Editions bound;
    std::vector<core::Draft> drafts;
    std::optional<core::Reader> cutFor;
    std::optional<core::PersonId> self;
    std::set<core::RecordId> keptHere;
    std::set<core::RecordId> later;
    std::optional<core::Problem> onlyRead;

    static core::Result<std::unique_ptr<KeptAssessment>> of(const core::AssessmentId& id,
                                                            const core::Casebook& casebook);
};

/// The standards in these texts. A Problem where one of them is none.
core::Result<core::Editions> editionsIn(const std::vector<core::EditionText>& texts);

} // namespace ui

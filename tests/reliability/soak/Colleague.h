#pragma once

#include "core/assessment/Ids.h"
#include "core/store/Casebook.h"

#include "bench/Generator.h"

namespace soak {

/// Somebody on the panel is handed an assessment, takes notes on it in a casebook of their own in
/// the folder `at`, and hands it back: the pack, in that folder too. Throws a Failure.
std::filesystem::path handBack(const core::Casebook& casebook, const core::AssessmentId& id,
                               const std::filesystem::path& at, bench::Generator& generator,
                               core::IdSource& ids, const core::Clock& clock);

} // namespace soak

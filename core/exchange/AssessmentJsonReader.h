#pragma once

#include "core/assessment/Assessment.h"

#include <nlohmann/json_fwd.hpp>

namespace core {

/// The assessment that `node` holds in the exchange format. Throws a Failure with the path of the
/// first fault. Only for the files of this folder: nobody else knows the JSON library.
Assessment readAssessment(const nlohmann::json& node);

} // namespace core

#pragma once

#include "core/report/Language.h"
#include "core/support/Result.h"

#include <filesystem>

namespace core {

/// Reads the languages that lie in `folder`, each as CODE.yaml. A Problem when one cannot be read
/// or has a fault, and when English is not among them.
Result<Languages> readLanguages(const std::filesystem::path& folder);

} // namespace core

#pragma once

#include "core/report/Language.h"
#include "core/support/Result.h"

#include <filesystem>
#include <memory>

namespace core {

/// The languages that lie in a folder, each as CODE.yaml. They are read when somebody first asks,
/// and kept; copies share what was read, also between threads.
class LanguageCatalogue {
public:
    /// Not read before somebody asks.
    LanguageCatalogue(std::filesystem::path folder);
    /// Languages that are read already.
    LanguageCatalogue(Languages languages);

    /// A Problem when one cannot be read or has a fault, and when English is not among them; it is
    /// tried anew at the next call.
    Result<std::shared_ptr<const Languages>> languages() const;

private:
    struct Kept;

    std::shared_ptr<Kept> m_kept;
};

} // namespace core

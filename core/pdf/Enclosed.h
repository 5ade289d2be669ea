#pragma once

#include "core/support/Result.h"

#include <map>
#include <string>
#include <string_view>

namespace core::pdf {

/// What a PDF has besides its pages.
struct Enclosed {
    std::string identifier;                   ///< See PdfOptions; empty for none.
    std::map<std::string, std::string> files; ///< Their bytes by name.
};

/// Whether a file begins as a PDF does.
bool isPdf(std::string_view beginning);
inline constexpr std::size_t pdfBeginning = 5; ///< As many bytes tell.

/// Reads it out of a PDF that anybody may have made. `name` is what Problems call it. A Problem
/// when it is no PDF, needs a password, or encloses more than 64 MB.
Result<Enclosed> readEnclosed(const std::string& bytes, const std::string& name);

} // namespace core::pdf

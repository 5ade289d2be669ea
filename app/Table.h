#pragma once

#include <string>
#include <vector>

namespace app {

/// Rows as lines of text with aligned columns, the first row being the heads. Widths are counted in
/// characters; the last column is not padded.
std::string aligned(const std::vector<std::vector<std::string>>& rows);

/// `text` with every line after the first moved in by `indent` spaces.
std::string hanging(const std::string& text, std::size_t indent);

/// "a, b, c".
std::string commaSeparated(const std::vector<std::string>& parts);

} // namespace app

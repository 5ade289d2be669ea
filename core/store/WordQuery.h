#pragma once

#include <string>

namespace core {

/// What somebody typed as a query of the index: all of the words have to be there, each may be the
/// beginning of one, and words in quotation marks stand side by side as they are. While the second
/// mark is still to come, the last word may be a beginning too. Empty where there is no word.
std::string wordQuery(const std::string& typed);

} // namespace core

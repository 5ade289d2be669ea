#pragma once

#include "core/assessment/Reader.h"
#include "core/support/Time.h"

#include <string>

namespace core {

/// What a file that is made to be handed on says of itself.
struct FileLabel {
    Reader reader = Reader::Panel; ///< Whom it was made for: it holds what they may see.
    std::string giverId;           ///< The owner of the casebook that it was made from.
    std::string giverName;
    Timestamp madeAt;
};

} // namespace core

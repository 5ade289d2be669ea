#pragma once

#include "core/store/AssessmentStart.h"
#include "core/store/FileLabel.h"

#include <string>
#include <vector>

namespace core {

/// All that a file holds which is made to be handed on.
struct FileContents {
    FileLabel label;
    std::vector<AssessmentStart> assessments;
    std::vector<std::string> contents; ///< The bytes of attachments.
    std::string houseStyle;            ///< Empty for none.
};

} // namespace core

#pragma once

#include "core/assessment/Reader.h"
#include "core/store/AssessmentStart.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a merge takes in of one assessment.
struct AssessmentIntake : AssessmentStart {
    Reader cutFor = Reader::Panel;  ///< Whom it was cut for; the panel gets it whole.
    std::vector<EditId> superseded; ///< Edits here that a fresh cut from the panel replaces.
    std::optional<Timestamp> cutAt; ///< When the panel made that cut, where it is one.
};

/// What a merge takes in.
struct Intake {
    std::string giver;
    std::vector<AssessmentIntake> assessments;
    std::vector<std::string_view> contents; ///< Bytes of attachments, which outlive this.
    std::string houseStyle;                 ///< Empty to keep what is there.
};

} // namespace core

#pragma once

#include "ui/session/PagePlace.h"

#include <QString>

namespace ui {

/// The pages that are about an assessment.
enum class AssessmentView { WalkThrough, Report, Ratings, Panel, WashUp, Review };

/// Where somebody is in an assessment, for when they come back to it.
struct AssessmentPlace {
    AssessmentView view = AssessmentView::WalkThrough;
    PagePlace on;
    QString keyboard; ///< The name of the part that has the keyboard; empty where that has none.

    friend bool operator==(const AssessmentPlace&, const AssessmentPlace&) = default;
};

} // namespace ui

#pragma once

#include "core/assessment/Ids.h"
#include "ui/window/AssessmentPlace.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// The tabs of a casebook as they are remembered on this computer, so that one starts again where
/// one was. Nothing that tells of an assessment is in it: assessments stand there by digests of
/// their ids, and of a place only the page, the point and the part.
struct KeptTabs {
    struct Tab {
        QString mark; ///< See markOf.
        AssessmentPlace place;
    };

    std::vector<Tab> tabs;
    std::optional<int> shown; ///< Nothing where the list of assessments was seen.

    static QString markOf(const core::AssessmentId& id);

    QString toText() const;
    /// What cannot be understood is left out.
    static KeptTabs fromText(const QString& text);
};

} // namespace ui

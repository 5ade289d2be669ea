#pragma once

#include "core/assessment/Ids.h"
#include "ui/session/Session.h"
#include "ui/window/AssessmentPlace.h"
#include "ui/window/FieldStates.h"
#include "ui/window/OpenTabs.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace ui {

/// Where somebody is among the pages of a window.
struct PagesPlace {
    enum class Page { Start, Assessment, Standards, Actions, Problem };

    Page page = Page::Start;
    std::map<core::AssessmentId, AssessmentPlace> places; ///< Of all that were opened.
    std::string edition;                                  ///< The chosen one, among the standards.
    bool fromAssessment = false; ///< Where the way back from the standards leads.
    bool isFinding = false;      ///< Words, in the open assessment.
    FieldStates fields;          ///< Of the page that is seen.
};

/// What a window leaves to the one that takes its place.
struct WindowHandOver {
    std::unique_ptr<Session> session; ///< Null where no casebook could be opened.
    std::filesystem::path wanted;     ///< See Workspace::wanted.
    OpenTabs tabs;
    PagesPlace pages;
    QByteArray geometry;
    bool isShown = false;
    bool hasHandbook = false; ///< It stands beside the window.
};

} // namespace ui

#pragma once

#include "ui/panel/DayPage.h"

namespace ui {

class Prompts;

/// `prompts` outlives the page.
DayPage* makeDayPage(DayPageKind kind, Session& session, Prompts& prompts, QWidget* parent);

/// The name of the action that shows the page: "goToRatings".
const char* actionOf(DayPageKind kind);

} // namespace ui

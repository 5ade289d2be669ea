#pragma once

#include "core/assessment/Ids.h"

#include <optional>

class QWidget;

namespace ui {

class Prompts;
class Session;

/// Asks whom else of the panel `member`, who is on it, is one person with, tells what would come of
/// it and joins the two. Who has left can be joined too, and is listed as the one who is there.
/// Gives who is listed for both; nothing where the two stay apart.
std::optional<core::PersonId> joinWithAnother(Session& session, Prompts& prompts,
                                              const core::PersonId& member, QWidget* parent);

/// Asks who of those that were joined is somebody of their own again.
void takeTwoApart(Session& session, Prompts& prompts, QWidget* parent);

} // namespace ui

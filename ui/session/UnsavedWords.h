#pragma once

#include "ui/session/SaveQueue.h"

#include <QString>

namespace ui {

class Session;

/// What an item that cannot be saved says, with all that was typed, and why it cannot be saved: to
/// be read, and to be copied elsewhere.
QString inWords(const SaveQueue::Refused& refused, const Session& session);

} // namespace ui

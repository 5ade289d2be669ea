#pragma once

#include "ui/session/Session.h"

#include <functional>

class QMenu;

namespace ui {

/// What the menu of a note asks of others.
struct NoteActs {
    std::function<void()> recommend;
    std::function<void()> file;
    std::function<void()> later;
};

/// Adds what may be done with `note` to its menu. Where it is a question, what has become of it.
void addNoteActions(QMenu& menu, Session& session, const core::Note& note, const NoteActs& acts);

} // namespace ui

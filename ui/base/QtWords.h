#pragma once

#include <span>

namespace ui {

/// A text of Qt's own: of the buttons of dialogs, the dialog for files, the menus of fields.
struct QtWord {
    const char* context;
    const char* english;
};

/// Those that a person can meet here. Qt has no Welsh, so they stand here for our translators. The
/// names of keys are left out: they are what stands on the keyboard.
std::span<const QtWord> qtWords();

} // namespace ui

#pragma once

class QDialog;

namespace ui {

class Prompts;

/// Whether a dialog may be left without saving: asks where something was changed in it, which the
/// dialog's title shows from then on.
bool mayLeaveUnsaved(QDialog& dialog, bool isChanged, Prompts& prompts);

} // namespace ui

#pragma once

#include <span>

namespace ui {

// What core says in its Problems, in its English, with %1, %2 … where something is filled in:
// translators find it under "core". tests/structure/problems.py holds the lists to what core says.

/// Of files, disks, casebooks as files, backups and keys.
std::span<const char* const> fileProblemTexts();
/// Of assessments, packs, reports and standards.
std::span<const char* const> workProblemTexts();

} // namespace ui

#pragma once

#include "tests/reliability/Day.h"
#include "tests/reliability/DiskCalls.h"

#include <optional>

/// What came of an act that was played in a program of its own.
struct Played {
    std::vector<Said> said; ///< Whatever became of the program: what was told before stays told.
    bool isKilled = false;
    bool hasCrashed = false;            ///< Ended by anything that nobody asked for.
    std::optional<std::string> problem; ///< What it was told went wrong, without places.
    int calls = 0;                      ///< Of the disk, where it came to its end.
};

/// Plays `act` in `folder`, where the `at`th call of the disk meets with `fault`.
Played played(const Day::Act& act, const std::filesystem::path& folder, int round,
              DiskCalls::Fault fault, int at);

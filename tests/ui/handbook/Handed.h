#pragma once

#include "core/assessment/Reader.h"
#include "tests/ui/handbook/Play.h"

/// Merges in the dialog that is open, and closes it.
void mergeAsTold(Play& play);

/// The steps of whoever reads what `lead` hands out for `reader`.
void playReading(Play& play, OpenWindow& open, OpenWindow& lead, core::Reader reader);

/// The first two steps of answering and the last of so many; each in between answers one finding.
void playAnswering(Play& play, OpenWindow& open, const QString& heading, int steps);

#pragma once

#include "tests/reliability/soak/Office.h"

namespace soak {

/// Prints the heading, a line for each week as it comes, and the verdict.
void printHeading();
void printWeek(int number, const Week& week);

/// Prints each figure of the second and the last quarter with what was allowed of the last; returns
/// whether nothing grew beyond that. True for a year that is too short to tell.
bool printVerdict(const std::vector<Week>& weeks);

} // namespace soak

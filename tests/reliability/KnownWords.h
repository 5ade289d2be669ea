#pragma once

#include <string>

/// Whether `told` is one of the sentences that a person may be told when a disk fails: each says
/// what is wrong, and what to do.
bool isKnown(const std::string& told);

#pragma once

#include <string>
#include <vector>

/// What Qt writes on the terminal ("QObject::connect…", "QBasicTimer…") is a fault that nobody
/// reads. From now on every warning is printed with the test in which it came, and kept.
void watchQtWarnings();

/// What came since, one line each, with the name of its test.
std::vector<std::string> qtWarnings();

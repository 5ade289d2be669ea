#pragma once

#include <string>
#include <vector>

/// What came of running a program.
struct Ran {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// Runs standpoint-cli with `arguments` as a person would and waits for it.
Ran standpointCli(const std::vector<std::string>& arguments);

/// What it prints; the test fails where it does not exit with 0.
std::string told(const std::vector<std::string>& arguments);

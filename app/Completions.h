#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace app {

/// A script that teaches `shell` (bash, zsh or fish) the commands and options of `root`.
std::string completionsFor(const std::string& shell, const CLI::App& root);

} // namespace app

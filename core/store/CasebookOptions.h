#pragma once

#include "core/store/BundledText.h"

#include <functional>
#include <string>

namespace core {

/// How a casebook is opened. The defaults are what the programs use.
struct CasebookOptions {
    bool readOnly = false;
    int waitMilliseconds = 3000; ///< How long to wait for another program that is writing.
    std::string fileSystem;      ///< Name of an SQLite VFS, for tests that make the disk fail.
    /// Not even to undo a change that stopped half-way, which readers otherwise do where they may.
    bool neverWrites = false;
    /// Stands in for the text of an edition that is damaged in the file, where it is the same.
    BundledText bundled = {};
    /// Is told at once what a person should know of the file, besides Casebook::notices.
    std::function<void(const std::string& notice)> tell = {};
};

} // namespace core

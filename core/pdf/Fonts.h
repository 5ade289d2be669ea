#pragma once

#include <filesystem>
#include <vector>

namespace core::pdf {

/// The files that letters are drawn from: TrueType outlines (a `glyf` table). Only what a document
/// uses of them is embedded in it.
struct Fonts {
    std::filesystem::path regular;
    std::filesystem::path bold;
    std::filesystem::path fallback; ///< For letters that the other two lack.
    /// For letters that all of these lack: other scripts, symbols, emoji. Looked into in this order
    /// and only when they are needed; those that are not there are passed over.
    std::vector<std::filesystem::path> others;
};

/// The fonts that were found when the program was built, and whichever of the usual fonts for other
/// scripts and symbols this machine has.
Fonts defaultFonts();

} // namespace core::pdf

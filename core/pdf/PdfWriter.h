#pragma once

#include "core/document/Document.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <filesystem>
#include <string>
#include <vector>

/// Writes documents as tagged PDF: PDF/UA-1, so that any screen reader can read them, and PDF/A, so
/// that any archive can keep them.
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

struct PdfOptions {
    /// PDF/A-3a carries the document's attachments. PDF/A-1b cannot: they are left out.
    enum class Archive { A3a, A1b };

    Fonts fonts = defaultFonts();
    Archive archive = Archive::A3a;
};

struct Written {
    std::string bytes;
    int pages = 0;
    /// Letters (UTF-8, sorted) that no font has. Each is drawn as a replacement character and still
    /// read and copied as itself.
    std::vector<std::string> missingLetters;
};

/// Lays out `document` on A4 pages and writes it. The same document, options and font files give
/// the same bytes on every run. Links are made for http, https, mailto and tel; other addresses
/// stay text.
///
/// A Problem when a font cannot be read, when the document lacks its title, language or date of
/// change, or when `progress` asks to stop.
Result<Written> writePdf(const document::Document& document, const PdfOptions& options = {},
                         const Progress& progress = {});

} // namespace core::pdf

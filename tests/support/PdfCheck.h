#pragma once

#include <string>

/// What the independent checks of ../shared/tools/pdf-check said of a PDF.
struct PdfCheck {
    enum class Verdict { Holds, Fails, CannotRun };
    Verdict verdict = Verdict::Fails;
    std::string said;
};

/// Runs the three checks on `bytes`; `expected` are the texts that must stand in it, one a line, in
/// reading order.
PdfCheck checkPdf(const std::string& bytes, const std::string& expected,
                  const std::string& language = "en-GB");

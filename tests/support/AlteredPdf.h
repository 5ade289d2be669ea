#pragma once

#include <functional>
#include <string>

/// What to make of a text.
using Altering = std::function<std::string(std::string)>;

/// A report's PDF with other data attached, and other metadata, as somebody with another tool could
/// make it.
std::string alteredPdf(const std::string& bytes, const Altering& data,
                       const Altering& metadata = {});

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What a report's PDF says in its metadata of the record that it was made from.
struct ReportMark {
    std::string fingerprint; ///< Of the record, whole.
    std::string data;        ///< SHA-256 of the attached data, hexadecimal.
};

std::string toString(const ReportMark& mark);
std::optional<ReportMark> reportMarkFrom(std::string_view text);

/// The name of the data in the PDF.
inline constexpr const char* reportDataFile = "assessment.json";

} // namespace core

#pragma once

#include <string>

namespace core {

/// What the form for a service standard report on GOV.UK asks for besides the text of the page.
/// Empty fields are left out.
struct PublisherFields {
    std::string title;
    std::string summary;
    std::string locale;         ///< "en", "cy"
    std::string assessmentDate; ///< "2026-11-23"
    std::string result;         ///< "met", "not-met", "red", "amber", "green"
    std::string stage;          ///< "beta-reassessment"
    std::string body;           ///< The name of the file with the page's text.
};

/// The fields under the names that the publishing tools have for them, as JSON for people to read.
std::string toJson(const PublisherFields& fields);

} // namespace core

#pragma once

#include "core/assessment/Reader.h"
#include "core/store/Casebook.h"

#include <string>
#include <vector>

namespace core {

/// Suppliers of one competition whose assessments would be handed over together.
struct Rivals {
    std::string competition;
    std::vector<std::string> suppliers; ///< Organisations, or services that name none; sorted.

    friend bool operator==(const Rivals&, const Rivals&) = default;
};

/// Those among `assessments`, for whoever hands them to `reader`: what one supplier reads of
/// another is worth a question. Nobody is a rival to the panel, nor to the sponsor, who holds the
/// competition. Names count however they are spelt.
Result<std::vector<Rivals>>
rivalsAmong(const Casebook& casebook, const std::vector<AssessmentId>& assessments, Reader reader);

/// "Fishing apps: Ash Ltd and Elm Ltd"
std::string inWords(const Rivals& rivals);

} // namespace core

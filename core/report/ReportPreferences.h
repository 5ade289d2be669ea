#pragma once

#include "core/report/LayoutCatalogue.h"
#include "core/report/Report.h"
#include "core/support/Result.h"

#include <string>

namespace core {

/// What somebody may choose for a report, besides who reads it and its format.
struct ReportPreferences {
    std::string language; ///< Empty for the assessment's own.
    std::string layout;   ///< Empty for the assessment's own, else the one meant for its standard.
    /// What people wrote is in this language, whatever its words look like; empty to go by them.
    std::string writtenIn = {};
};

/// What a report of `ledger` is made with, whoever asks for it. Just what was signed is final,
/// and carries its version; a published report that was taken over and not changed since says so;
/// everything else is a draft, which names the version that was signed before. `houseStyle` is the
/// casebook's, as YAML; it may be empty.
///
/// A Problem when the layout or the house style cannot be read.
Result<ReportOptions> reportOptionsFor(const Ledger& ledger, const ReportPreferences& preferences,
                                       const LayoutCatalogue& layouts,
                                       const std::string& houseStyle);

/// The version that was signed after `version` of `ledger`; nothing while that is the last one.
std::optional<ReportOptions::Replacement> replacementOf(const Ledger& ledger, int version);

/// `ledger` as it was when `version` was signed, with the signatures up to that one, so that the
/// report of a signed version can be made again, byte for byte. What the service team answered
/// since is no part of it. A Problem when there is no such version, or when it was signed elsewhere
/// and not all of it is here.
Result<Ledger> asSigned(const Ledger& ledger, int version);

} // namespace core

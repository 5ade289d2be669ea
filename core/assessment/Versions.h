#pragma once

#include "core/assessment/Ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The latest signature; null while nobody has signed.
const Signature* lastSignature(const Assessment& assessment);

/// The signature over just what `ledger` holds now; null when nobody signed or something has
/// changed since.
const Signature* standingSignature(const Ledger& ledger);

/// Those whose confirmation is of what `ledger` holds now.
std::vector<PersonId> confirmedBy(const Ledger& ledger);

/// A signature over what `ledger` holds now, as its next version. `changes` says what it changes
/// and stays empty for the first; the service team may answer until `answerBy`.
Sign signNow(const Ledger& ledger, std::string changes, std::optional<Date> answerBy);

/// The assessment as it was when `signature` was made. Nothing when the signature was imported
/// without its edits, or some of them are not here.
std::optional<Ledger> versionOf(const Ledger& ledger, const Signature& signature);

/// One thing that differs between two versions. Values are in the words of the exchange format;
/// a record that is not there has an empty one.
struct Difference {
    RecordId record;
    Aspect aspect = Aspect::Text;
    std::string before;
    std::string after;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// What a reader would find changed from `before` to `after`: service, result, outcomes, notes,
/// recommendations, the team's roles, attachments. In the order of `after`, then what is gone.
std::vector<Difference> differences(const Assessment& before, const Assessment& after);

/// The day that lies `days` working days after `date`. Saturdays and Sundays do not count; bank
/// holidays, which differ between the nations, do.
Date addWorkingDays(Date date, int days);

} // namespace core

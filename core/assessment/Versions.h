#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Said.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The latest signature; null while nobody has signed.
const Signature* lastSignature(const Assessment& assessment);

/// The signature over what `ledger` says in reports now; null when nobody signed, or when something
/// that it covers has changed since. What was only redacted since has not changed. It stands in a
/// cut that was made from the signed text, too.
const Signature* standingSignature(const Ledger& ledger);

/// Whether what a reader is shown is what `signature` says for one of its readers. Signatures of
/// earlier programs do not say it, and it is taken on trust.
bool isSignedFor(const Signature& signature, const Assessment& shown);

/// Those whose confirmation is of what `ledger` holds now.
std::vector<PersonId> confirmedBy(const Ledger& ledger);

/// Those besides `signer` who judge on the panel and have not confirmed what `ledger` holds now, in
/// the order of the panel. A signature says why it does without them.
std::vector<PersonId> notStandingByIt(const Ledger& ledger, const PersonId& signer);

/// A signature over what `ledger` holds now, as its next version, on the signer's `day`. `changes`
/// says what it changes and stays empty for the first; the service team may answer until
/// `answerBy`. Who has not confirmed it is for the signer to add.
Sign signNow(const Ledger& ledger, std::string changes, std::optional<Date> answerBy, Date day);

/// The assessment as it was when `signature` was made. Nothing when the signature was imported
/// without its edits, or one that it was made over is not here. Edits that those had replaced may
/// be missing.
std::optional<Ledger> versionOf(const Ledger& ledger, const Signature& signature);

/// Whether words of the version that was signed were redacted since: it is what was signed and can
/// be told, but not made again letter by letter.
bool isRedactedSince(const Ledger& ledger, const Signature& signature);

/// One thing that differs between two versions. A record that is not there says nothing, and on
/// both sides so does a rating that is hidden. Why a verdict is so is told as Aspect::Text.
struct Difference {
    RecordId record;
    Aspect aspect = Aspect::Text;
    Said before;
    Said after;

    bool isHidden() const { return before.isNothing() && after.isNothing(); }

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// What `person` finds changed from `before` to `after`: everything that the fingerprint covers and
/// what the panel keeps besides, in the order of `after`, then what is gone. That a rating changed
/// is told before the reveal too; what it says is not.
std::vector<Difference> differences(const Assessment& before, const Assessment& after,
                                    const PersonId& person);

/// The day that lies `days` working days after `date`. Saturdays and Sundays do not count; bank
/// holidays, which differ between the nations, do.
Date addWorkingDays(Date date, int days);

/// The longest time that a team may be given to answer, in working days.
inline constexpr int mostAnswerDays = 90;

/// The day by which the team may answer a version that is signed on `today`; nothing for 0 days,
/// when it is not asked.
std::optional<Date> answerDay(Date today, int days);

} // namespace core

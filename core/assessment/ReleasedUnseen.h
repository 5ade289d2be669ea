#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Reader.h"

#include <set>

namespace core {

/// The notes, recommendations and attachments that `reader` could read by their audience although
/// nobody let them: one person released the record while another, apart from them, wrote words that
/// stand in it now. Such a record stays with the panel until somebody who sees both releases it
/// again or changes the words.
///
/// An edit tells what its author saw of words and audience in `replaces`. Edits of an older
/// program, which named only what they replaced, tell it where they replaced the beginning of the
/// record; where neither tells, nothing is held back. Who did both knows both.
std::set<RecordId> releasedUnseen(const Ledger& ledger, Reader reader);

} // namespace core

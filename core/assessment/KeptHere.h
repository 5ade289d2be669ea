#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Reader.h"

#include <optional>
#include <set>

namespace core {

/// Whether somebody may keep the record to their own casebook: notes and files, which nothing else
/// stands on. On the panel, those that were not released to anybody and that no recommendation was
/// made of; in an assessment that was
/// `cutFor` them, what they began themselves.
bool mayStayHere(const Ledger& ledger, const RecordId& record, std::optional<Reader> cutFor);

/// The assessment as it leaves the casebook, in packs, reports and exports: without what is in
/// `keptHere` and may stay.
Ledger withoutKept(const Ledger& ledger, const std::set<RecordId>& keptHere,
                   std::optional<Reader> cutFor);

} // namespace core

#pragma once

#include "core/assessment/Said.h"

#include <string>
#include <utility>
#include <vector>

namespace core {

/// Whether records of this kind are part of a version. Signing one does not make another, and
/// neither does answering it.
bool isOfTheReport(RecordKind kind);

/// What an assessment says, one value for each aspect of each record, in its order. What says
/// nothing is left out. Why a verdict is so stands apart from it, as Aspect::Text.
using Values = std::vector<std::pair<std::pair<RecordId, Aspect>, Said>>;

/// All of it but confirmations, signatures and what is answered, which are about a version.
Values valuesOf(const Assessment& assessment);

/// What the panel says in its reports, and so what a signature covers: the service, the panel,
/// outcomes, the declared result, recommendations as they are worded, its notes that leave the
/// panel and its replies. How far a recommendation is, what stays in the panel, ratings, files, and
/// how a report looks are none of it.
Assessment saidInReports(const Assessment& assessment);

/// The values as lines of text that differ where the values do, sorted: what is hashed. They never
/// change for the same values, because signatures hold to it.
std::string canonicalText(const Values& values);

} // namespace core

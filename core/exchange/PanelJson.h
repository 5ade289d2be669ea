#pragma once

#include "core/assessment/Assessment.h"
#include "core/exchange/JsonObject.h"

namespace core {

/// The part of the exchange format that tells of the panel's day and what follows it: revealed
/// points, remarks, the service team's roles, confirmations, signatures, answers, attachments
/// (without their bytes). All of it may be left out.

/// Reads that part into `assessment`. Throws a Failure with the path of what is wrong.
void readPanelWork(const JsonObject& document, Assessment& assessment);

/// Writes the lists that are not empty to the end of `document`.
void writePanelWork(const Assessment& assessment, nlohmann::ordered_json& document);

} // namespace core

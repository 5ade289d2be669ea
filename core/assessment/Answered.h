#pragma once

#include "core/assessment/Assessment.h"

namespace core {

/// What was answered to a finding: an outcome, a recommendation or a note. Null where nobody did.
/// It lives as long as the assessment is not changed, and so does the reply.
const Answer* answerTo(const Assessment& assessment, const RecordId& finding);

/// What the panel replied to the answer to this finding.
const Reply* replyTo(const Assessment& assessment, const RecordId& finding);

} // namespace core

#include "core/assessment/Answered.h"

#include <algorithm>

namespace core {

namespace {

template <typename Said>
const Said* about(const std::vector<Said>& all, const RecordId& finding)
{
    const auto found = std::ranges::find(all, finding, &Said::about);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Answer* answerTo(const Assessment& assessment, const RecordId& finding)
{
    return about(assessment.answers, finding);
}

const Reply* replyTo(const Assessment& assessment, const RecordId& finding)
{
    return about(assessment.replies, finding);
}

} // namespace core

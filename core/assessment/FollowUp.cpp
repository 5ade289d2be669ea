#include "core/assessment/FollowUp.h"

namespace core {

namespace {

std::optional<Date> dayOf(const Edit& edit, const std::optional<Date>& said)
{
    return said ? said : edit.at ? std::optional(localDate(*edit.at)) : std::nullopt;
}

std::optional<StatusSaid> statusIn(const Edit& edit)
{
    if (const auto* made = std::get_if<Recommend>(&edit.change)) {
        const Recommendation& item = made->recommendation;
        return StatusSaid{item.status, item.statusReason, dayOf(edit, item.statusOn), edit.author};
    }
    if (const auto* set = std::get_if<SetStatus>(&edit.change)) {
        return StatusSaid{set->status, set->reason, dayOf(edit, set->on), edit.author};
    }
    return std::nullopt;
}

} // namespace

std::vector<StatusSaid> followUpOf(const Ledger& ledger, const std::string& recommendation)
{
    std::vector<StatusSaid> all;
    if (ledger.assessment().recommendation(recommendation) == nullptr) {
        return all;
    }
    const RecordId record = recommendationRecord(recommendation);
    for (const Edit& edit : ledger.edits()) {
        if (edit.record != record) {
            continue;
        }
        if (auto said = statusIn(edit)) {
            const bool again = !all.empty() && all.back().status == said->status &&
                               all.back().reason == said->reason;
            if (!again) {
                all.push_back(std::move(*said));
            }
        }
    }
    return all;
}

} // namespace core

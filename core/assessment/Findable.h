#pragma once

#include "core/assessment/Ledger.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// What something is whose words are searched: a note of one of the kinds, a recommendation, or the
/// reason for an outcome or for the result.
enum class FoundKind { Strength, Concern, Question, Evidence, Observation, Recommendation, Reason };

template <>
struct Words<FoundKind> {
    static constexpr std::array<std::string_view, 7> all{
        "strength", "concern", "question", "evidence", "observation", "recommendation", "reason"};
};

/// Something in an assessment that is found by its words, and what one looks for it by besides.
struct Findable {
    RecordId record;
    FoundKind kind = FoundKind::Observation;
    std::string text;
    std::vector<PointRef> points; ///< Empty for what is about the whole service.
    PersonId author;              ///< Who wrote it; empty where that is not known.
    std::optional<Timestamp> at;
    Audience audience = Audience::Panel;
    bool isOpenQuestion = false;

    friend bool operator==(const Findable&, const Findable&) = default;
};

/// All that has words: notes, recommendations and reasons.
std::vector<Findable> findables(const Ledger& ledger);

} // namespace core

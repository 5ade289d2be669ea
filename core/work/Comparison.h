#pragma once

#include "core/store/Casebook.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::size_t fewestToCompare = 2;
inline constexpr std::size_t mostToCompare = 6;

/// How an outcome stands to the one in the assessment before it. Scales of different lengths are
/// compared by how far down them an outcome is. Unknown where one of the two judged nothing.
enum class Turn { Same, Better, Worse, Unknown };
template <>
struct Words<Turn> {
    static constexpr std::array<std::string_view, 4> all{"same", "better", "worse", "unknown"};
};

struct ComparedOutcome {
    PointRef point;
    std::string outcome; ///< Empty while it is not settled.
    std::string reason;
};

/// A point of the first assessment's primary edition, with what each assessment settled of the
/// points that it matches there: one of the same edition, else those that the crosswalk names.
struct ComparedPoint {
    PointRef point;
    Translated title;
    std::vector<std::vector<ComparedOutcome>> outcomes; ///< Along the assessments.
    std::vector<Turn> turns; ///< From each assessment to the next, by the worst outcome of both.
};

/// Recommendations in the same words, which may have been made more than once.
struct ComparedRecommendation {
    std::string text;
    std::vector<std::optional<Recommendation>> of; ///< Along the assessments.

    bool isRepeated() const; ///< Made in two of them or more.
};

/// Two to six assessments side by side, of one service over time or of several.
struct Comparison {
    std::vector<AssessmentSummary> assessments; ///< In the order in which they were asked for.
    std::vector<ComparedPoint> points;
    std::vector<ComparedRecommendation> recommendations; ///< As they come; each text once.
};

/// A Problem when there are fewer or more assessments, one of them stands there twice or is not
/// here.
Result<Comparison> compareAssessments(const Casebook& casebook,
                                      const std::vector<AssessmentId>& ids);

} // namespace core

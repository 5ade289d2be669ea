#pragma once

#include "core/work/Actions.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What assessments are told apart by, when themes are counted in each group.
enum class ThemesBy { Year, Phase, Organisation };
template <>
struct Words<ThemesBy> {
    static constexpr std::array<std::string_view, 3> all{"year", "phase", "organisation"};
};

/// How often a theme was given to recommendations.
struct ThemeCount {
    std::string theme; ///< As it is spelt most often.
    int recommendations = 0;
    std::set<AssessmentId> assessments; ///< In which it was.
};

/// Assessments of one year, phase or organisation, with the themes in them.
struct ThemeGroup {
    std::string name; ///< Empty for those without a day, phase or organisation.
    int assessments = 0;
    std::vector<ThemeCount> themes; ///< What most assessments have first.

    /// Of the assessments, those that have the theme, from 0 to 1.
    double shareOf(const ThemeCount& count) const;
};

/// Counts the themes of `actions`, however they are spelt, in all `assessments` together: a group
/// without a name. Each assessment counts for the shares, also one without a theme.
ThemeGroup themesOf(const std::vector<Action>& actions,
                    const std::vector<AssessmentSummary>& assessments);

/// Those of its themes that every assessment has.
ThemeGroup inCommon(ThemeGroup group);

/// The same as themesOf in each group by itself, in the order of their names.
std::vector<ThemeGroup> themesBy(ThemesBy by, const std::vector<Action>& actions,
                                 const std::vector<AssessmentSummary>& assessments);

} // namespace core

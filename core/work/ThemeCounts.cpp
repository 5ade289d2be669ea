#include "core/work/ThemeCounts.h"

#include "core/support/NameKey.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

struct Spellings {
    std::map<std::string, int> times;
    ThemeCount count;
};

const std::string& mostOften(const std::map<std::string, int>& times)
{
    return std::ranges::max_element(times, {}, [](const auto& one) { return one.second; })->first;
}

std::string groupOf(ThemesBy by, const AssessmentSummary& listed)
{
    switch (by) {
    case ThemesBy::Year: return listed.date ? std::to_string(listed.date->year) : std::string();
    case ThemesBy::Phase: return listed.phase;
    case ThemesBy::Organisation: break;
    }
    return listed.organisation;
}

} // namespace

ThemeGroup themesOf(const std::vector<Action>& actions,
                    const std::vector<AssessmentSummary>& assessments)
{
    std::set<AssessmentId> wanted;
    for (const AssessmentSummary& listed : assessments) {
        wanted.insert(listed.id);
    }
    std::map<std::string, Spellings> themes; // By what their spellings have in common.
    for (const Action& action : actions) {
        if (!wanted.contains(action.assessment)) {
            continue;
        }
        for (const std::string& theme : action.item.themes) {
            Spellings& one = themes[nameKey(theme)];
            ++one.times[theme];
            ++one.count.recommendations;
            one.count.assessments.insert(action.assessment);
        }
    }
    ThemeGroup group{{}, static_cast<int>(wanted.size()), {}};
    for (auto& [key, one] : themes) {
        one.count.theme = mostOften(one.times);
        group.themes.push_back(std::move(one.count));
    }
    std::ranges::stable_sort(group.themes, [](const ThemeCount& a, const ThemeCount& b) {
        return std::tuple(b.assessments.size(), b.recommendations) <
               std::tuple(a.assessments.size(), a.recommendations);
    });
    return group;
}

double ThemeGroup::shareOf(const ThemeCount& count) const
{
    return static_cast<double>(count.assessments.size()) / assessments;
}

ThemeGroup inCommon(ThemeGroup group)
{
    std::erase_if(group.themes, [&](const ThemeCount& one) {
        return static_cast<int>(one.assessments.size()) < group.assessments;
    });
    return group;
}

std::vector<ThemeGroup> themesBy(ThemesBy by, const std::vector<Action>& actions,
                                 const std::vector<AssessmentSummary>& assessments)
{
    std::map<std::string, std::vector<AssessmentSummary>> groups;
    std::map<std::string, std::string> names;
    for (const AssessmentSummary& listed : assessments) {
        const std::string name = groupOf(by, listed);
        const std::string key = nameKey(name);
        names.emplace(key, name);
        groups[key].push_back(listed);
    }
    std::vector<ThemeGroup> all;
    for (const auto& [key, listed] : groups) {
        ThemeGroup group = themesOf(actions, listed);
        group.name = names[key];
        all.push_back(std::move(group));
    }
    return all;
}

} // namespace core

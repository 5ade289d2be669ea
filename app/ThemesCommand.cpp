#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "app/Table.h"
#include "core/work/ThemeCounts.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using namespace core;

struct ThemesOptions {
    std::string casebook, by;
    std::vector<std::string> assessments;
    bool json = false;
};

Json themesInJson(const ThemeGroup& group)
{
    Json themes = Json::array();
    for (const ThemeCount& one : group.themes) {
        themes.push_back({{"theme", one.theme},
                          {"recommendations", one.recommendations},
                          {"assessments", one.assessments.size()},
                          {"share", group.shareOf(one)}});
    }
    return themes;
}

std::string themesInText(const ThemeGroup& group)
{
    std::vector<std::vector<std::string>> rows{
        {"THEME", "ASSESSMENTS", "SHARE", "RECOMMENDATIONS"}};
    for (const ThemeCount& one : group.themes) {
        rows.push_back({one.theme, std::to_string(one.assessments.size()),
                        std::to_string(std::lround(100 * group.shareOf(one))) + "%",
                        std::to_string(one.recommendations)});
    }
    return aligned(rows);
}

std::vector<AssessmentSummary> wantedIn(const Casebook& casebook, const ThemesOptions& options,
                                        const std::string& doing)
{
    auto all = orStop(doing, casebook.list());
    if (options.assessments.empty()) {
        return all;
    }
    std::vector<AssessmentSummary> wanted;
    for (const std::string& named : options.assessments) {
        const auto found =
            std::ranges::find(all, assessmentIn(casebook, named), &AssessmentSummary::id);
        if (found == all.end()) {
            throw Stopped(doing, "there is no assessment \"" + named + "\" in the list");
        }
        wanted.push_back(*found);
    }
    return wanted;
}

Exit themes(AppContext& context, const ThemesOptions& options)
{
    const std::string doing = "counting themes";
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const auto assessments = wantedIn(casebook, options, doing);
    const auto actions = orStop(doing, actionsOf(casebook));
    std::vector<ThemeGroup> groups;
    if (options.by.empty()) {
        ThemeGroup all = themesOf(actions, assessments);
        groups.push_back(options.assessments.empty() ? std::move(all) : inCommon(std::move(all)));
    } else {
        groups = themesBy(wordValue<ThemesBy>(options.by), actions, assessments);
    }
    if (options.json) {
        Json items = Json::array();
        for (const ThemeGroup& group : groups) {
            items.push_back({{"group", textOrNull(group.name)},
                             {"assessments", group.assessments},
                             {"themes", themesInJson(group)}});
        }
        context.output += items.text() + "\n";
        return Exit::Done;
    }
    for (const ThemeGroup& group : groups) {
        const std::string name = group.name.empty() ? "" : group.name + ": ";
        context.say(name + counted(group.assessments, "assessment", "assessments") + "\n" +
                    (group.themes.empty() ? std::string("No themes.\n") : themesInText(group)));
    }
    return Exit::Done;
}

} // namespace

void addThemesCommand(Commands& commands)
{
    CLI::App& command = commands.add("themes", "Count the themes of recommendations");
    auto options = std::make_shared<ThemesOptions>();
    addCasebook(command, options->casebook);
    command
        .add_option("--assessment", options->assessments,
                    "Only what these have in common; once for each")
        ->allow_extra_args(false);
    addWord<ThemesBy>(command, "--by", options->by, "Count in each group by itself");
    addJson(command, options->json,
            "a list of groups: group, assessments, themes with theme, recommendations, "
            "assessments, share");
    commands.setAction(command,
                       [options](AppContext& context) { return themes(context, *options); });
}

} // namespace app

#include "app/Command.h"
#include "app/Table.h"
#include "core/json/Json.h"

namespace app {

namespace {

using namespace core;

Exit listLayouts(AppContext& context, bool json)
{
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{{"ID", "NAME", "FORM", "MEANT FOR"}};
    Exit exit = Exit::Done;
    for (const std::string& id : context.layouts.ids()) {
        const auto layout = context.layouts.layout(id);
        if (!layout) {
            context.complaints.push_back("reading the layouts: " + toString(layout.problem()));
            exit = Exit::NotDone;
            continue;
        }
        const Layout& one = **layout;
        const std::string& name = inLanguage(one.name, "en");
        const char* form = one.form == Layout::Form::Letter ? "letter" : "report";
        items.push_back(Json{{"id", id},
                             {"name", name},
                             {"summary", inLanguage(one.summary, "en")},
                             {"form", form},
                             {"defaultFor", Json(one.defaultFor)}});
        rows.push_back({id, name, form, commaSeparated(one.defaultFor)});
    }
    if (json) {
        context.output += items.text() + "\n";
    } else {
        context.say(aligned(rows));
    }
    return exit;
}

} // namespace

void addLayoutsCommand(Commands& commands)
{
    CLI::App& command = commands.add("layouts", "List the layouts that reports can have");
    auto json = std::make_shared<bool>(false);
    addJson(command, *json, "a list of id, name, summary, form, defaultFor");
    commands.setAction(command,
                       [json](AppContext& context) { return listLayouts(context, *json); });
}

} // namespace app

#include "app/ChangeWords.h"
#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "core/assessment/Agreement.h"
#include "core/assessment/SamePeople.h"
#include "core/assessment/ShownName.h"
#include "core/json/Json.h"
#include "core/work/OpenAssessment.h"
#include "core/work/People.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

struct HistoryOptions {
    std::string casebook;
    std::string assessment;
    std::string record;
    bool json = false;
};

/// The point that the record of a rating names.
PointRef ratedPoint(const RecordId& rating)
{
    const auto end = rating.name.find('/', rating.name.find('/') + 1);
    return pointRefFrom(rating.name.substr(0, end)).value_or(PointRef{});
}

Exit history(AppContext& context, const HistoryOptions& options)
{
    const std::string doing = "telling the history";
    if (!options.record.empty() && !recordIdFrom(options.record)) {
        throw Stopped("reading the command line",
                      "--record: \"" + options.record +
                          "\" is not a record; write it like outcome/gds-2019/5 or note/ID",
                      Exit::WrongUsage);
    }
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const Ledger ledger = orStop(doing, casebook.read(assessmentIn(casebook, options.assessment)));
    const Assessment& assessment = ledger.assessment();
    const Person owner = orStop(doing, casebook.owner());
    const PersonId me = orStop(doing, ownerIn(casebook, assessment)).id;
    const auto record = recordIdFrom(options.record);
    if (!options.record.empty() && !ledger.knows(*record)) {
        throw Stopped(doing, "there is no record " + options.record);
    }
    Json items = Json::array();
    for (const auto& edit : ledger.edits()) {
        if (!options.record.empty() && edit.record != *record) {
            continue;
        }
        const std::string time = edit.at ? toRfc3339(*edit.at) : "";
        const bool isOwner = edit.author == owner.id && isNamed(owner.name) &&
                             assessment.everMember(edit.author) == nullptr;
        const std::string who = isOwner ? owner.name : nameOf(assessment, edit.author);
        const bool isHidden = std::holds_alternative<Rate>(edit.change) &&
                              !isOwnRecord(assessment, edit.record, me) &&
                              !isRevealed(assessment, ratedPoint(edit.record));
        const std::string what =
            isHidden ? "rated (hidden until the lead reveals it)" : wordsFor(edit.change);
        items.push_back(Json{{"id", toString(edit.id)},
                             {"at", timeOrNull(edit.at)},
                             {"author", edit.author},
                             {"name", who},
                             {"record", toString(edit.record)},
                             {"what", what}});
        if (!options.json) {
            context.say((time.empty() ? "time unknown" : time) + "  " + who + "  " + what +
                        "  on " + toString(edit.record) + "\n");
        }
    }
    if (options.json) {
        context.output += items.text() + "\n";
    }
    return Exit::Done;
}

} // namespace

void addReadingCommands(Commands& commands)
{
    CLI::App& telling = commands.add("history", "Tell who changed what and when, newest last");
    auto asked = std::make_shared<HistoryOptions>();
    addCasebook(telling, asked->casebook);
    addAssessment(telling, asked->assessment);
    telling.add_option("--record", asked->record, "Only this record, like outcome/gds-2019/5");
    addJson(telling, asked->json, "a list of id, at, author, name, record, what");
    commands.setAction(telling, [asked](AppContext& context) { return history(context, *asked); });
}

} // namespace app

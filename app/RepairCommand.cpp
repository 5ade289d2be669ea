#include "app/Command.h"
#include "core/store/repair/RepairCopy.h"

namespace app {

namespace {

using namespace core;

struct RepairOptions {
    std::string damaged;
    std::string to;
    std::vector<std::string> backups;
};

Exit repair(AppContext& context, const RepairOptions& options)
{
    const std::string doing = "repairing a copy";
    const RepairRequest request{options.damaged,
                                {options.backups.begin(), options.backups.end()},
                                textsOf(context.library)};
    const RepairReport report =
        orStop(doing, repairCopy(request, options.to, context.clock, context.ids));
    context.say(wordsFor(summaryOf(report)) + "\n");
    for (const RepairFinding& finding : report.findings) {
        context.complaints.push_back(doing + ": " + wordsFor(finding));
    }
    const auto found =
        orStop("checking the copy", openCasebook(context, options.to, Use::Reading).verify());
    if (report.findings.empty() && found.empty()) {
        context.say("As far as can be told, nothing is missing.\n");
        return Exit::Done;
    }
    context.say("Look at what is said to be missing. The damaged file is as it was; keep it.\n");
    return Exit::NotDone;
}

} // namespace

void addRepairCommand(Commands& commands)
{
    auto options = std::make_shared<RepairOptions>();
    CLI::App& command =
        commands.add("repair", "Rescue all that can be read of a damaged casebook into a new one");
    command.add_option("DAMAGED", options->damaged, "The damaged casebook, which is only read")
        ->required();
    command.add_option("-o,--output", options->to, "The new file")->required();
    command.add_option("--backup", options->backups,
                       "A backup to take what is missing from; the latest first");
    commands.setAction(command, [=](AppContext& context) { return repair(context, *options); });
}

} // namespace app

#include "app/Command.h"
#include "app/InstallPaths.h"

#include <iostream>

namespace {

using namespace app;

Exit parseAndRun(Commands& commands, AppContext& context, int argc, char** argv)
{
    try {
        commands.root().parse(argc, argv);
    } catch (const CLI::Success& asked) {
        // --help and --version arrive as exceptions.
        commands.root().exit(asked, std::cout, std::cerr);
        return Exit::Done;
    } catch (const CLI::ParseError& error) {
        complain(std::string("reading the command line: ") + error.what());
        return Exit::WrongUsage;
    }
    return commands.run(context);
}

/// Whether all of `output` has gone out.
bool print(const std::string& output)
{
    std::cout << output << std::flush;
    return std::cout.good();
}

} // namespace

int main(int argc, char** argv)
{
    Commands commands;
    addStandardsCommands(commands);
    addCheckCommand(commands);
    addAssessmentCommands(commands);
    addReadingCommands(commands);
    addSearchCommand(commands);
    addImportCommand(commands);
    addExportCommand(commands);
    addNoteSheetsCommand(commands);
    addLayoutsCommand(commands);
    addHouseCommand(commands);
    addWritingCommands(commands);
    addMoveCommand(commands);
    addPanelCommands(commands);
    addPeopleCommands(commands);
    addActionsCommands(commands);
    addCompareCommand(commands);
    addThemesCommand(commands);
    addOverviewCommand(commands);
    addAgendaCommand(commands);
    addAgreementCommand(commands);
    addReviewCommand(commands);
    addVersionsCommand(commands);
    addAttachmentCommands(commands);
    addPackCommands(commands);
    addKeepingCommands(commands);
    addBackupCommands(commands);
    addRepairCommand(commands);
    addBinCommands(commands);
    addForgetCommands(commands);
    addRetentionCommand(commands);
    addKeyCommands(commands);
    addCompletionsCommand(commands);

    const core::OwnStandards ownStandards(ownStandardsFolder(), bundledStandardsFolders());
    AppContext context{ownStandards,
                       ownStandards.library(),
                       core::LayoutCatalogue(layoutFolders()),
                       languagesFolder(),
                       core::systemTime,
                       core::IdSource(core::systemTime, core::systemRandom),
                       keysFolder(),
                       {},
                       {},
                       usualRetentionFile(),
                       shortNamesFile()};
    Exit exit = Exit::NotDone;
    try {
        exit = parseAndRun(commands, context, argc, argv);
    } catch (const Stopped& stopped) {
        exit = stopped.exitCode;
        complain(stopped.what());
    } catch (const std::exception& error) {
        complain(core::unexpected("The command", error).what);
    }
    for (const auto& line : context.complaints) {
        complain(line);
    }
    if (!print(context.output)) {
        complain("writing the output: it could not be written");
        exit = Exit::NotDone;
    }
    return static_cast<int>(exit);
}

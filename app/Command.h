#pragma once

#include "core/assessment/Ids.h"
#include "core/assessment/Reader.h"
#include "core/assessment/Words.h"
#include "core/report/HouseStyle.h"
#include "core/report/LanguageCatalogue.h"
#include "core/report/LayoutCatalogue.h"
#include "core/standards/OwnStandards.h"
#include "core/store/Casebook.h"
#include "core/support/Result.h"
#include "core/work/Backups.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace app {

/// What the command line answers to who started it.
enum class Exit { Done = 0, NotDone = 1, WrongUsage = 2 };

/// What commands work with, given to them from outside.
struct AppContext {
    core::OwnStandards ownStandards;
    core::Library library;             ///< The bundled editions and the user's own.
    core::LayoutCatalogue layouts;     ///< The bundled layouts of reports and the user's own.
    core::LanguageCatalogue languages; ///< Of the words of reports.
    core::Clock clock;
    core::IdSource ids;
    std::filesystem::path keys; ///< Folder of this device's signing key.
    std::string output;         ///< What goes to standard output when the command is through.
    std::vector<std::string>
        complaints; ///< Lines for standard error: what was done, what went wrong.
    std::filesystem::path usualRetention = {}; ///< How long assessments are kept, as YAML.
    std::filesystem::path shortNames = {};     ///< Short forms of first names, as YAML.

    /// Adds text for people, without the control characters that could steer their terminal.
    void say(std::string_view text);
};

/// Ends a command. `doing` is what was being done: "opening x.standpoint".
class Stopped : public std::runtime_error {
public:
    Stopped(const std::string& doing, const std::string& why, Exit code = Exit::NotDone)
        : std::runtime_error(doing + ": " + why)
        , exitCode(code)
    {
    }
    Exit exitCode;
};

/// The value of `result`; ends the command when there is none.
template <typename T>
T orStop(const std::string& doing, core::Result<T> result)
{
    if (!result) {
        throw Stopped(doing, core::toString(result.problem()));
    }
    return std::move(result).value();
}

/// All commands, and what each does.
class Commands {
public:
    using Action = std::function<Exit(AppContext&)>;

    Commands();

    /// A command of the program, or of `parent`.
    CLI::App& add(const std::string& name, const std::string& does, CLI::App* parent = nullptr);
    void setAction(CLI::App& command, Action action);

    CLI::App& root() { return m_root; }
    const CLI::App& root() const { return m_root; }

    /// Runs the command that was parsed.
    Exit run(AppContext& context) const;

private:
    CLI::App m_root;
    std::map<const CLI::App*, Action> m_actions;
};

/// Options that hold one of the words of `Enum`.
template <typename Enum>
CLI::Option* addWord(CLI::App& command, const std::string& name, std::string& value,
                     const std::string& says)
{
    const auto& words = core::Words<Enum>::all;
    return command.add_option(name, value, says)
        ->check(CLI::IsMember(std::vector<std::string>(words.begin(), words.end())));
}

/// The value of a word that the parser has checked.
template <typename Enum>
Enum wordValue(const std::string& word)
{
    return core::fromWord<Enum>(word).value();
}

/// One line on standard error, whatever `text` holds.
void complain(std::string text);

/// The file that a command works on, as its first argument.
CLI::Option* addCasebook(CLI::App& command, std::string& path);
CLI::Option* addAssessment(CLI::App& command, std::string& id);
CLI::Option* addName(CLI::App& command, std::optional<std::string>& name);
/// For what addName names: that it is nobody of a name like theirs.
CLI::Option* addIsNew(CLI::App& command, bool& isNew);
CLI::Option* addJson(CLI::App& command, bool& json, const std::string& form);

enum class Use { Reading, Writing };
/// What a person should know of how it was found is told at once.
core::Casebook openCasebook(const AppContext& context, const std::string& path, Use use);

/// Backs the casebook up before something is done to it. That it could not be is told, and stands
/// in the way of nothing. Gives the copy; empty where there is none.
std::filesystem::path keepBefore(AppContext& context, const core::Casebook& casebook,
                                 core::BackupReason why);

/// The id that `casebook` has for the assessment that somebody named by `id`: by the one it has
/// here, or by the one that the panel or another reader knows it by. `id` itself where it has none.
core::AssessmentId assessmentIn(const core::Casebook& casebook, const std::string& id);

/// Ends the command where it would hand assessments of suppliers who compete with each other to one
/// of them, or to everybody (core/work/Rivals.h).
void refuseRivals(const std::string& doing, const core::Casebook& casebook,
                  const std::vector<core::AssessmentId>& assessments, core::Reader reader);

/// The casebook at `path`, made anew for `name` when nothing is there.
core::Casebook openOrCreate(const std::string& path, const std::optional<std::string>& name,
                            AppContext& context);

/// The house style of a casebook's reports; none where it has none.
std::shared_ptr<const core::HouseStyle> houseStyleOf(const core::Casebook& casebook);

/// The day that `text` names; ends the command when it is none. No text is no day.
std::optional<core::Date> dayFrom(const std::string& option, const std::string& text);

/// "1 note", "2 notes".
std::string counted(std::int64_t count, const std::string& one, const std::string& many);

// The groups of commands, one file each.
void addStandardsCommands(Commands& commands);
void addOwnStandardsCommands(Commands& commands, CLI::App& standards);
void addCheckCommand(Commands& commands);
void addAssessmentCommands(Commands& commands);
void addReadingCommands(Commands& commands);
void addSearchCommand(Commands& commands);
void addWritingCommands(Commands& commands);
void addMoveCommand(Commands& commands);
void addImportCommand(Commands& commands);
void addCompareCommand(Commands& commands);
void addThemesCommand(Commands& commands);
void addOverviewCommand(Commands& commands);
void addExportCommand(Commands& commands);
void addNoteSheetsCommand(Commands& commands);
void addPanelCommands(Commands& commands);
void addPeopleCommands(Commands& commands);
void addActionsCommands(Commands& commands);
void addAgendaCommand(Commands& commands);
void addAgreementCommand(Commands& commands);
void addReviewCommand(Commands& commands);
void addVersionsCommand(Commands& commands);
void addAttachmentCommands(Commands& commands);
void addPackCommands(Commands& commands);
void addLayoutsCommand(Commands& commands);
void addHouseCommand(Commands& commands);
void addKeepingCommands(Commands& commands);
void addBackupCommands(Commands& commands);
void addRepairCommand(Commands& commands);
void addBinCommands(Commands& commands);
void addForgetCommands(Commands& commands);
void addRetentionCommand(Commands& commands);
void addKeyCommands(Commands& commands);
void addCompletionsCommand(Commands& commands);

} // namespace app

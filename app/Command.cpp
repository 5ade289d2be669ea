#include "app/Command.h"

#include "core/assessment/CutIds.h"
#include "core/assessment/TextChecks.h"
#include "core/store/CasebookName.h"
#include "core/store/FilePlace.h"
#include "core/support/Text.h"
#include "core/work/People.h"
#include "core/work/Rivals.h"

#include <filesystem>
#include <iostream>

namespace app {

void AppContext::say(std::string_view text)
{
    while (const auto bad = core::firstControlCharacter(text)) {
        const bool isTwoBytes = static_cast<unsigned char>(text[*bad]) == 0xC2;
        output += text.substr(0, *bad);
        output += "\uFFFD";
        text.remove_prefix(*bad + (isTwoBytes ? 2 : 1));
    }
    output += text;
}

Commands::Commands()
    : m_root("Assess public services against a service standard, offline.", "standpoint-cli")
{
    m_root.require_subcommand(0, 1);
    m_root.set_help_flag("-h,--help", "Print this help and exit");
    m_root.set_version_flag("--version", "standpoint-cli " STANDPOINT_VERSION);
    m_root.footer("Exit codes: 0 done, 1 it could not be done or what was checked does not hold, "
                  "2 wrong usage.");
}

CLI::App& Commands::add(const std::string& name, const std::string& does, CLI::App* parent)
{
    return *(parent == nullptr ? m_root : *parent).add_subcommand(name, does);
}

void Commands::setAction(CLI::App& command, Action action)
{
    m_actions[&command] = std::move(action);
}

Exit Commands::run(AppContext& context) const
{
    const CLI::App* command = &m_root;
    while (!command->get_subcommands().empty()) {
        command = command->get_subcommands().front();
    }
    const auto action = m_actions.find(command);
    if (action == m_actions.end()) {
        throw Stopped("reading the command line",
                      "no command is given; standpoint-cli --help lists them", Exit::WrongUsage);
    }
    return action->second(context);
}

/// One line on standard error, whatever `text` holds.
void complain(std::string text)
{
    for (char& letter : text) {
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) {
            letter = ' ';
        }
    }
    std::cerr << "standpoint-cli: " << text << '\n';
}

CLI::Option* addCasebook(CLI::App& command, std::string& path)
{
    return command.add_option("CASEBOOK", path, "The casebook, a .standpoint file")->required();
}

CLI::Option* addAssessment(CLI::App& command, std::string& id)
{
    return command.add_option("--assessment", id, "Id of the assessment, as list shows it")
        ->required();
}

CLI::Option* addName(CLI::App& command, std::optional<std::string>& name)
{
    return command.add_option("--as", name,
                              "Name or id of who does this (else the casebook's owner)");
}

CLI::Option* addIsNew(CLI::App& command, bool& isNew)
{
    return command
        .add_flag("--as-new", isNew, "Whom --as names is somebody new, whoever is called alike")
        ->needs("--as");
}

CLI::Option* addJson(CLI::App& command, bool& json, const std::string& form)
{
    return command.add_flag("--json", json, "Print JSON: " + form);
}

std::filesystem::path keepBefore(AppContext& context, const core::Casebook& casebook,
                                 core::BackupReason why)
{
    const core::KeptBefore kept = core::keepBefore(casebook, why, context.clock(), {});
    if (kept.problem) {
        context.complaints.push_back("backing up first: it goes on without. " +
                                     core::toString(*kept.problem));
    }
    return kept.copy;
}

core::Casebook openCasebook(const AppContext& context, const std::string& path, Use use)
{
    if (use == Use::Writing) {
        const auto kept = core::keepBeforeUpgrade(path, core::systemTime(), {});
        if (kept.problem) {
            std::clog << "standpoint-cli: backing up before the upgrade: it goes on without. " +
                             core::toString(*kept.problem) + '\n';
        }
    }
    core::CasebookOptions options;
    options.readOnly = use == Use::Reading;
    options.bundled = core::textsOf(context.library);
    options.tell = [path](const std::string& notice) {
        complain("opening the casebook: " + path + ": " + notice);
    };
    auto casebook = orStop("opening the casebook", core::Casebook::open(path, options));
    if (use == Use::Writing) {
        if (const auto words =
                core::wordsFor(core::placeOf(casebook.path(), core::systemMounts()))) {
            complain("opening the casebook: " + path + ": " + *words);
        }
    }
    return casebook;
}

core::AssessmentId assessmentIn(const core::Casebook& casebook, const std::string& id)
{
    const auto ids = orStop("looking for the assessment", casebook.ids());
    return core::sameAssessment(id, core::Reader::Panel, {ids.begin(), ids.end()}).value_or(id);
}

core::Casebook openOrCreate(const std::string& path, const std::optional<std::string>& name,
                            AppContext& context)
{
    if (core::isTaken(path)) {
        return openCasebook(context, path, Use::Writing);
    }
    return orStop("making the casebook",
                  core::Casebook::create(path, core::newPerson(name.value_or(""), context.ids)));
}

std::optional<core::Date> dayFrom(const std::string& option, const std::string& text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto day = core::dateFromIso(text);
    if (!day) {
        throw Stopped("reading the command line",
                      option + ": \"" + text + "\" is not a day; write it like 2026-11-23",
                      Exit::WrongUsage);
    }
    return day;
}

std::string counted(std::int64_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

void refuseRivals(const std::string& doing, const core::Casebook& casebook,
                  const std::vector<core::AssessmentId>& assessments, core::Reader reader)
{
    std::string found;
    for (const core::Rivals& rivals :
         orStop(doing, core::rivalsAmong(casebook, assessments, reader))) {
        found += (found.empty() ? "" : "; ") + inWords(rivals);
    }
    if (!found.empty()) {
        throw Stopped(doing, "it would hold suppliers who compete with each other (" + found +
                                 "). Hand them over one by one, or add --together.");
    }
}

} // namespace app

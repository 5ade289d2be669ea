#include "app/Command.h"

namespace app {

namespace {

using namespace core;

Exit backup(const std::string& casebook, const std::string& to)
{
    orStop("backing up", openCasebook(casebook, Use::Reading).backup(to));
    return Exit::Done;
}

Exit verify(AppContext& context, const std::string& path, bool rebuild)
{
    Casebook casebook = openCasebook(path, rebuild ? Use::Writing : Use::Reading);
    if (rebuild) {
        orStop("making the lists anew", casebook.rebuild());
        context.say("The list of assessments and the search are made anew from the log.\n");
    }
    const auto found = orStop("checking the casebook", casebook.verify());
    for (const VerifyFinding& one : found) {
        const auto ledger = casebook.read(one.assessment);
        context.complaints.push_back("checking the casebook: " +
                                     wordsFor(one, ledger ? *ledger : Ledger(one.assessment, {})));
    }
    if (!found.empty()) {
        return Exit::NotDone;
    }
    const auto assessments = orStop("checking the casebook", casebook.list()).size();
    context.say(
        "All is well: " +
        counted(static_cast<std::int64_t>(assessments), "assessment", "assessments") + ", " +
        counted(orStop("checking the casebook", casebook.countNotes()), "note", "notes") + "\n");
    return Exit::Done;
}

} // namespace

void addKeepingCommands(Commands& commands)
{
    auto path = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App& copying = commands.add("backup", "Make a consistent copy, also while somebody works");
    addCasebook(copying, *path);
    copying.add_option("-o,--output", *to, "The new file")->required();
    commands.setAction(copying, [=](AppContext&) { return backup(*path, *to); });

    CLI::App& checking = commands.add("verify", "Check that a casebook is whole and sound");
    addCasebook(checking, *path);
    auto rebuild = std::make_shared<bool>(false);
    checking.add_flag("--rebuild", *rebuild,
                      "First make the list of assessments and the search anew from the log");
    commands.setAction(checking,
                       [=](AppContext& context) { return verify(context, *path, *rebuild); });
}

} // namespace app

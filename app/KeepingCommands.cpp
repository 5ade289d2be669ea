#include "app/Command.h"
#include "core/pdf/Enclosed.h"
#include "core/report/ReportCheck.h"
#include "core/store/ChosenFile.h"
#include "core/store/repair/MendedStandards.h"

namespace app {

namespace {

using namespace core;

Exit backup(AppContext& context, const std::string& casebook, const std::string& to)
{
    orStop("backing up", openCasebook(context, casebook, Use::Reading).backup(to));
    return Exit::Done;
}

/// A report anybody can check, without the casebook.
Exit verifyReport(AppContext& context, const std::string& path)
{
    const std::string doing = "checking the report";
    const auto bytes = orStop(doing, readChosenFile(path, largestReport));
    const auto findings = orStop(doing, checkReport(bytes, path, context.library));
    bool isAltered = false;
    for (const ReportFinding& finding : findings) {
        if (finding.isBad()) {
            isAltered = true;
            context.complaints.push_back(doing + ": " + wordsFor(finding));
        } else {
            context.say(wordsFor(finding) + "\n");
        }
    }
    context.say(std::string(verdictOf(findings)) + "\n");
    return isAltered ? Exit::NotDone : Exit::Done;
}

/// Makes what is derived anew, and says what that put right.
void rebuild(AppContext& context, const std::string& path, Casebook& casebook)
{
    const std::string doing = "making the lists anew";
    const int mended = orStop(doing, mendStandards(path, textsOf(context.library)));
    if (mended > 0) {
        context.say(counted(mended, "standard is", "standards are") + " put right.\n");
    }
    const RebuildReport report = orStop(doing, casebook.rebuild());
    context.say("The list of assessments and the search are made anew from the log:\n");
    for (const std::string& line : putRight(report)) {
        context.say("  " + line + "\n");
    }
    for (const std::string& line : leftToDecide(report)) {
        context.complaints.push_back(doing + ": " + line);
    }
}

Exit verify(AppContext& context, const std::string& path, bool isRebuilt)
{
    if (pdf::isPdf(beginningOfChosenFile(path, pdf::pdfBeginning))) {
        return verifyReport(context, path);
    }
    Casebook casebook = openCasebook(context, path, isRebuilt ? Use::Writing : Use::Reading);
    if (isRebuilt) {
        rebuild(context, path, casebook);
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
    commands.setAction(copying, [=](AppContext& context) { return backup(context, *path, *to); });

    CLI::App& checking = commands.add(
        "verify", "Check that a casebook is whole and sound, or what the PDF of a report says of "
                  "itself");
    checking.add_option("FILE", *path, "The casebook, or the PDF of a report")->required();
    auto rebuild = std::make_shared<bool>(false);
    checking.add_flag("--rebuild", *rebuild,
                      "First make the list of assessments and the search anew from the log");
    commands.setAction(checking,
                       [=](AppContext& context) { return verify(context, *path, *rebuild); });
}

} // namespace app

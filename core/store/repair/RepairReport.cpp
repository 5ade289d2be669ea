#include "core/store/repair/RepairReport.h"

namespace core {

namespace {

std::string counted(std::size_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string whatOf(const RepairFinding& finding)
{
    using Kind = RepairFinding::Kind;
    const std::string edits = counted(finding.count, "change", "changes");
    switch (finding.kind) {
    case Kind::NoOwner:
        return "whose casebook it is could not be read. Say who you are when you open it.";
    case Kind::UnreadableBackup: return "a backup could not be read: " + finding.name;
    case Kind::LostAssessment:
        return "it is named in the damaged file, and nothing of it was found. Look for it in your "
               "backups, or ask a colleague for a pack.";
    case Kind::NamelessEdits:
        return edits + " of an assessment whose id was lost were put into this one";
    case Kind::AlteredEdits:
        return edits + " were damaged, and no good copy was found. They are left out.";
    case Kind::LostEdits:
        return edits + " are referred to and were not found. A pack of a colleague, or a backup, "
                       "may still have them.";
    case Kind::LostWords:
        return edits + " are left out, because they may hold words that were redacted or forgotten";
    case Kind::StandardByName:
        return "the text of the standard " + finding.name +
               " was lost. The one that comes with Standpoint stands in for it; nothing tells "
               "whether it is the same.";
    case Kind::LostStandard: return "the text of the standard " + finding.name + " was lost";
    case Kind::LostFile: return "the bytes of the attachment " + finding.name + " were lost";
    case Kind::TwoTexts:
        return finding.name +
               " has another text in another place. Both are kept: the other one is in a note that "
               "begins with “Found by the repair”. Decide which is right.";
    case Kind::FromBackupOnly:
        return "nothing of it was found in the damaged file; it comes from a backup. If it was "
               "forgotten since on purpose, forget it again.";
    }
    return {};
}

} // namespace

std::string wordsFor(const RepairFinding& finding)
{
    const std::string what = whatOf(finding);
    return finding.assessment.empty() ? what : finding.assessment + ": " + what;
}

std::string summaryOf(const RepairReport& report)
{
    std::string says = counted(report.assessments, "assessment", "assessments") + " with " +
                       counted(report.edits, "change", "changes") + " and " +
                       counted(report.contents, "attached file", "attached files") +
                       " were rescued.";
    const auto add = [&](std::size_t count, const std::string& what) {
        if (count > 0) {
            says += " " + counted(count, "change", "changes") + " " + what;
        }
    };
    add(report.mended, "had been damaged and could be put right.");
    add(report.fromBackups, "came from backups.");
    add(report.unchecked, "were made by an earlier version of Standpoint, so nothing tells whether "
                          "they were altered.");
    return says;
}

} // namespace core

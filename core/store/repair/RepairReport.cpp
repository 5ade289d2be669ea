#include "core/store/repair/RepairReport.h"

#include "core/support/Text.h"
#include "core/support/Translatable.h"

namespace core {

namespace {

using Of = RepairCount::Of;

std::string inEnglish(const RepairCount& count)
{
    const bool isOne = count.count == 1;
    const std::string number = std::to_string(count.count) + ' ';
    switch (count.of) {
    case Of::Assessments: return number + (isOne ? "assessment" : "assessments");
    case Of::Changes: return number + (isOne ? "change" : "changes");
    case Of::Files: break;
    }
    return number + (isOne ? "attached file" : "attached files");
}

} // namespace

std::string_view sentenceOf(RepairFinding::Kind kind)
{
    using Kind = RepairFinding::Kind;
    switch (kind) {
    case Kind::NoOwner:
        return translatable("core", "whose casebook it is could not be read. Say who you are when "
                                    "you open it.");
    case Kind::UnreadableBackup: return translatable("core", "a backup could not be read: %1");
    case Kind::LostAssessment:
        return translatable("core", "it is named in the damaged file, and nothing of it was found. "
                                    "Look for it in your backups, or ask a colleague for a pack.");
    case Kind::NamelessEdits:
        return translatable("core", "%2 of an assessment whose id was lost were put into this one");
    case Kind::AlteredEdits:
        return translatable("core",
                            "%2 were damaged, and no good copy was found. They are left out.");
    case Kind::LostEdits:
        return translatable("core", "%2 are referred to and were not found. A pack of a colleague, "
                                    "or a backup, may still have them.");
    case Kind::LostWords:
        return translatable("core", "%2 are left out, because they may hold words that were "
                                    "redacted or forgotten");
    case Kind::StandardByName:
        return translatable("core", "the text of the standard %1 was lost. The one that comes with "
                                    "Standpoint stands in for it; nothing tells whether it is the "
                                    "same.");
    case Kind::LostStandard: return translatable("core", "the text of the standard %1 was lost");
    case Kind::LostFile: return translatable("core", "the bytes of the attachment %1 were lost");
    case Kind::TwoTexts:
        return translatable("core", "%1 has another text in another place. Both are kept: the "
                                    "other one is in a note that begins with “Found by the "
                                    "repair”. Decide which is right.");
    case Kind::TextAlone:
        return translatable("core", "%1 was lost, but not its text: that is in a note that begins "
                                    "with “Found by the repair”. Who wrote it, and when, is not "
                                    "known any more.");
    case Kind::FromBackupOnly:
        return translatable("core", "nothing of it was found in the damaged file; it comes from a "
                                    "backup. If it was forgotten since on purpose, forget it "
                                    "again.");
    case Kind::StrayJournal:
        return translatable("core", "the unfinished change in %1 was not used, as nothing tells "
                                    "that it is this casebook’s own");
    case Kind::NewerFile: break;
    }
    return translatable("core", "it was made by a newer Standpoint, and what only that one knows "
                                "was not looked for. Repair it with that one where you can.");
}

std::vector<RepairSentence> summaryOf(const RepairReport& report)
{
    std::vector<RepairSentence> all{{translatable("core", "%1 with %2 and %3 were rescued."),
                                     {{Of::Assessments, report.assessments},
                                      {Of::Changes, report.edits},
                                      {Of::Files, report.contents}}}};
    if (report.isUndone) {
        all.push_back(
            {translatable("core", "A change that had not been finished when a program or the "
                                  "computer stopped was undone, as when the casebook is opened."),
             {}});
    }
    const auto add = [&](std::size_t count, std::string_view english) {
        if (count > 0) {
            all.push_back({english, {{Of::Changes, count}}});
        }
    };
    add(report.mended, translatable("core", "%1 had been damaged and could be put right."));
    add(report.fromBackups, translatable("core", "%1 came from backups."));
    add(report.unchecked,
        translatable("core", "%1 were made by an earlier version of Standpoint, so nothing tells "
                             "whether they were altered."));
    return all;
}

std::string wordsFor(const RepairFinding& finding)
{
    const std::string what =
        filled(sentenceOf(finding.kind), {finding.name, inEnglish({Of::Changes, finding.count})});
    return finding.assessment.empty() ? what : finding.assessment + ": " + what;
}

std::string wordsFor(const std::vector<RepairSentence>& summary)
{
    std::string words;
    for (const RepairSentence& sentence : summary) {
        std::vector<std::string> parts;
        for (const RepairCount& count : sentence.counts) {
            parts.push_back(inEnglish(count));
        }
        words += (words.empty() ? "" : " ") + filled(sentence.english, parts);
    }
    return words;
}

} // namespace core

#pragma once

#include "core/assessment/Ids.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Something that a repair could not do, or that somebody should look at.
struct RepairFinding {
    enum class Kind {
        NoOwner,          ///< Whose casebook it was could not be read.
        UnreadableBackup, ///< `name` tells which and why.
        LostAssessment,   ///< It is named, and nothing of it was found.
        NamelessEdits,    ///< `count` edits of an assessment whose id was lost.
        AlteredEdits,     ///< `count` edits were altered since, and no good copy was found.
        LostEdits,        ///< `count` edits are named by others and were not found.
        LostWords,        ///< `count` edits that may hold what was redacted were left out.
        StandardByName,   ///< The text of `name` is the one that comes with the program.
        LostStandard,     ///< The text of `name`.
        LostFile,         ///< The bytes of the attachment `name`.
        TwoTexts,       ///< The record `name` has another text elsewhere: it is offered as a note.
        TextAlone,      ///< The record `name` was lost, but for its text, which is offered so too.
        FromBackupOnly, ///< Nothing of it was found in the damaged file.
        StrayJournal,   ///< The file `name` beside it is not known to be its own, and not used.
        NewerFile,      ///< A newer program made it, and may have kept more than was looked for.
    };
    Kind kind = Kind::NoOwner;
    AssessmentId assessment; ///< Empty for what is about the whole file.
    std::string name;
    std::size_t count = 0;

    friend bool operator==(const RepairFinding&, const RepairFinding&) = default;
};

/// What a repair came to.
struct RepairReport {
    std::size_t assessments = 0;
    std::size_t edits = 0;
    std::size_t fromBackups = 0; ///< Edits that only a backup had.
    std::size_t mended = 0;      ///< Edits that were put right by what their ids say.
    std::size_t unchecked = 0;   ///< Edits of earlier programs, whose ids say nothing of them.
    std::size_t contents = 0;    ///< Attached files.
    bool isUndone = false;       ///< A change that had stopped half-way was undone in the copy.
    std::vector<RepairFinding> findings;
};

/// How many of something there are.
struct RepairCount {
    enum class Of { Assessments, Changes, Files };
    Of of = Of::Changes;
    std::size_t count = 0;
};

/// A sentence in English, with these counts in the places of %1, %2 …
struct RepairSentence {
    std::string_view english;
    std::vector<RepairCount> counts;
};

/// What was rescued.
std::vector<RepairSentence> summaryOf(const RepairReport& report);

/// What was found, in English, with the name in the place of %1 and the changes, as a count, in
/// that of %2. It begins with a small letter where it is said of an assessment.
std::string_view sentenceOf(RepairFinding::Kind kind);

/// All that in English: a finding as a line, and what was rescued as a paragraph.
std::string wordsFor(const RepairFinding& finding);
std::string wordsFor(const std::vector<RepairSentence>& summary);

} // namespace core

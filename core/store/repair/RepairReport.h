#pragma once

#include "core/assessment/Ids.h"

#include <cstddef>
#include <string>
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
        FromBackupOnly, ///< Nothing of it was found in the damaged file.
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
    std::vector<RepairFinding> findings;
};

/// What was found, as a line.
std::string wordsFor(const RepairFinding& finding);

/// What was rescued, as one sentence or two.
std::string summaryOf(const RepairReport& report);

} // namespace core

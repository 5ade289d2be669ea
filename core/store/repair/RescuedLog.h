#pragma once

#include "core/assessment/Edit.h"
#include "core/exchange/Redactions.h"
#include "core/store/repair/Carving.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

/// A text that stands elsewhere in the file and differs from the log, which says nothing of which
/// is right.
struct OtherText {
    RecordId record;
    std::string text;
    bool isFromBackup = false; ///< And not from the search.
};

/// An edit as it was found in one place.
struct EditCopy {
    Edit edit;
    std::size_t file = 0;   ///< 0 is the damaged one, the others are backups.
    bool isListed = false;  ///< Its page names it.
    bool isAltered = false; ///< By what its id says.
    bool isMended = false;
};

/// All copies of the edits of one assessment.
using EditCopies = std::map<EditId, std::vector<EditCopy>>;

/// Sorts the edits that were found by assessment, and chooses among the copies of each.
class RescuedLog {
public:
    RescuedLog(const Carved& damaged, const std::vector<Carved>& backups);

    /// By assessment.
    const std::map<AssessmentId, EditCopies>& all() const { return m_all; }

    struct Chosen {
        std::vector<Edit> edits;
        std::vector<OtherText> others;
        std::size_t altered = 0;     ///< Left out: no good copy was found.
        std::size_t words = 0;       ///< Left out: they may hold what is to be gone.
        std::size_t fromBackups = 0; ///< Taken, and only a backup had them.
        std::size_t mended = 0;
        std::size_t unchecked = 0;
    };
    /// `words` are the texts that the search has for records, which may be the ones that edits were
    /// made with. Where `leavesLoose`, edits that no page names and no id vouches for are left out.
    Chosen choose(const AssessmentId& id, const std::map<RecordId, std::string>& words,
                  bool leavesLoose) const;

    /// How many edits stand in an assessment whose id was made up for them.
    std::size_t nameless(const AssessmentId& id) const;

private:
    void take(const Carved& file, std::size_t number);
    void takeRow(const CarvedRow& row, std::size_t file, const std::vector<AssessmentId>& in);
    std::optional<Edit> chosen(const AssessmentId& id, std::vector<EditCopy> copies,
                               const Redactions& redactions,
                               const std::map<RecordId, std::string>& words, bool leavesLoose,
                               Chosen& into) const;

    std::map<AssessmentId, EditCopies> m_all;
    std::map<AssessmentId, std::set<EditId>> m_setAside;
    std::map<AssessmentId, std::size_t> m_unread; ///< Rows of edits that cannot be read at all.
    std::set<AssessmentId> m_madeUp;
    std::vector<AssessmentId> m_known;
    int m_triesLeft = 40; ///< To mend an edit takes some time.
};

} // namespace core

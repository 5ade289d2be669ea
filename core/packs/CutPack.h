#pragma once

#include "core/assessment/AudienceView.h"

#include <set>
#include <vector>

namespace core {

/// What comes in a pack that was not made for the panel: the panel's words, made anew from what
/// its reader may see, and the words that its reader adds to them.

/// What a reader other than the panel may say in a pack that they hand back.
class TheirWords {
public:
    /// `here` is the assessment that `pack`, by `reader`, would join.
    TheirWords(const Ledger& here, Reader reader, const std::vector<Edit>& pack);

    /// Whether they may make this change at all (Permissions.h). A record that is known here and
    /// that they did not begin is not theirs, whatever the pack says.
    bool mayMake(const Edit& edit) const;

    /// Whether the edit says that it is by somebody on the panel, who would hand in a pack for the
    /// panel.
    bool claimsPanel(const Edit& edit) const;

private:
    const Ledger& m_here;
    Reader m_reader;
    std::set<RecordId> m_own;
};

/// What changes where the panel hands out again what it handed out before.
struct FreshCut {
    std::vector<Edit> edits;        ///< That come in.
    std::vector<EditId> superseded; ///< Those of the cut before that are replaced or withdrawn.
};

/// Works that out: what both cuts say stays, and so does everything that people wrote here. What
/// they wrote and the panel hands back to them is not taken in a second time. Without the edits of
/// `leaveOut`.
FreshCut freshCut(const Ledger& here, const std::vector<Edit>& pack,
                  const std::set<PersonId>& leaveOut);

} // namespace core

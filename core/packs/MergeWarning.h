#pragma once

#include "core/assessment/Reader.h"
#include "core/assessment/Refusal.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Something that a person should know before they merge, and no reason to refuse it.
struct MergeWarning {
    enum class Kind {
        NothingTheirs,  ///< A pack for `reader` to read, back without a word of theirs.
        IsOlder,        ///< The panel says in it what is older than what is here, and stays out.
        TakesPlace,     ///< What the panel says in it takes the place of what it said before.
        BringsStyle,    ///< There would be its house style, as there is none.
        KeepsStyle,     ///< It has another house style, which stays out.
        ByOwner,        ///< Edits that say they are by the owner of the casebook.
        NotTheirKey,    ///< Edits that the known key of whom they say they are by did not sign.
        BadSignatures,  ///< Edits whose signature was altered; they count as not signed.
        ReplacesUnseen, ///< Edits replace what neither the casebook nor the pack has.
        NotTheirs,      ///< Edits left out that only the panel may make.
        NotAllowed,     ///< Edits left out whose authors never may make them; `why` of the first.
        Redacts,        ///< Edits that redact words, which go here too; `by` of the first.
        InBin,          ///< It is in the recycle bin here, and stays there.
        Forgotten,      ///< Edits left out of what was forgotten here for good.
        ClaimsPanel,    ///< Edits left out that only claim to be by somebody on the panel.
    };
    Kind kind = Kind::NotTheirs;
    AssessmentId assessment; ///< That it, or the first of the edits, is about; empty for the pack.
    std::size_t edits = 0;   ///< How many; of kinds that count none, 0.
    Reader reader = Reader::Panel;
    std::optional<Refusal> why;
    PersonId by = {}; ///< Whose name is told; empty for nobody.

    friend bool operator==(const MergeWarning&, const MergeWarning&) = default;
};

/// The sentence for a kind, in English, with %1 where the service or "3 changes" stands and %2 for
/// the reader, the reason why or the person.
std::string_view sentenceOf(MergeWarning::Kind kind);

/// The whole sentence. `after` is the assessment as it would be: see afterMerge.
std::string wordsFor(const MergeWarning& warning, const Ledger& after);

} // namespace core

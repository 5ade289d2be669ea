#pragma once

#include "core/packs/KeyClaim.h"
#include "core/packs/MergeWarning.h"
#include "core/packs/Pack.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace core {

/// How much one person brings.
struct Contribution {
    PersonId person;
    std::string name; ///< The id where no name is known.
    int notes = 0;
    int ratings = 0;
    int recommendations = 0;
    int outcomes = 0;
    int others = 0; ///< Everything else, changes to what is there included.

    int all() const { return notes + ratings + recommendations + outcomes + others; }
};

/// What a pack would bring to one assessment.
struct IncomingAssessment {
    AssessmentId id;
    std::string service;
    AssessmentType type = AssessmentType::Assessment;
    bool isNew = false;
    std::size_t edits = 0; ///< That are not there yet.
    std::size_t alreadyThere = 0;
    std::size_t superseded = 0;    ///< Edits here that a fresh cut from the panel replaces.
    std::vector<Dispute> disputes; ///< That there would be and are not now.
};

/// What a merge would do, worked out and not done.
struct MergePreview {
    FileLabel label;
    std::vector<IncomingAssessment> assessments;
    std::vector<Contribution> people; ///< Who brings most first.
    std::size_t attachments = 0;      ///< Whose bytes are not there yet and would be attached.
    /// In the order of their kinds.
    std::vector<MergeWarning> warnings;
    std::vector<KeyClaim> keys;             ///< What the keys say; what to look at first.
    std::vector<AssessmentIntake> incoming; ///< What would be taken in.
    std::vector<std::size_t> contents;      ///< The same of the pack's contents, by place.
    std::string houseStyle;                 ///< The same; empty to keep what is there.

    bool bringsNothing() const;
};

/// What an assessment would be made of with what comes in, ordered by id.
std::vector<Edit> joinedEdits(const Ledger& before, const AssessmentIntake& incoming);

/// An assessment of `casebook` or of the pack as it would be once what the preview shows came in.
Result<Ledger> afterMerge(const Casebook& casebook, const MergePreview& preview,
                          const AssessmentId& id);

/// Works out what `pack` would bring to `casebook` if the edits of `leaveOut` stay out. From a pack
/// that was made for the service team, the sponsor or the public, only what they may say is taken:
/// answers to findings, the team's roles, its description and scope, notes and attachments of its
/// own, and assessments of its own.
///
/// Where the panel hands out once more what this casebook has from it, cut for the same reader, the
/// panel's words of now take the place of those of then, and what people wrote here stays. A pack
/// that is older than what is here brings none of the panel's words.
///
/// `ownKey` is the public key of the owner's device; without one nothing is said of it.
Result<MergePreview> previewMerge(Casebook& casebook, const Pack& pack,
                                  const std::set<PersonId>& leaveOut = {},
                                  const Progress& progress = {}, const std::string& ownKey = {});

/// Takes in what previewMerge shows. Doing it twice adds nothing the second time. `kept` is the
/// backup from before, which the record of the merge names; empty for none.
Result<MergeRecord> merge(Casebook& casebook, const Pack& pack, const std::set<PersonId>& leaveOut,
                          const Clock& clock, const std::filesystem::path& kept = {},
                          const Progress& progress = {});

/// The people whose edits are in `packs` and whom `words` mean: ids, or names that one of them
/// alone has. A Problem when a word means nobody or several.
Result<std::set<PersonId>> authorsMeant(const std::vector<Pack>& packs,
                                        const std::vector<std::string>& words);

} // namespace core

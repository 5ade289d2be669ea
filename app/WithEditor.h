#pragma once

#include "app/Command.h"
#include "core/work/NearMembers.h"
#include "core/work/OpenAssessment.h"

namespace app {

/// What commands that work in one assessment ask for.
struct InAssessment {
    std::string casebook;
    std::string assessment;
    std::optional<std::string> name;
    bool isNew = false; ///< Nobody of a name like it.
};

inline void addCommon(CLI::App& command, InAssessment& common)
{
    addCasebook(command, common.casebook);
    addAssessment(command, common.assessment);
    addName(command, common.name);
    addIsNew(command, common.isNew);
}

/// None where they cannot be read, which is told.
core::ShortNames shortNamesOf(AppContext& context);

/// Opens the assessment, lets `work` make edits with its editor, and writes them, with `contents`
/// where they attach files. Gives back what was made.
template <typename Work>
core::Made withEditor(AppContext& context, const InAssessment& common, const std::string& doing,
                      Work work, const std::vector<std::string>& contents = {})
{
    core::Casebook casebook = openCasebook(context, common.casebook, Use::Writing);
    const core::AssessmentId id = assessmentIn(casebook, common.assessment);
    const core::NameMatching matching{shortNamesOf(context), common.isNew};
    const core::OpenAssessment open =
        orStop(doing, core::openAssessment(casebook, id, common.name, matching));
    core::Result<core::Made> made = work(open.editor(context.ids, context.clock));
    core::Made done = orStop(doing, std::move(made));
    if (!done.edits.empty()) {
        orStop(doing, contents.empty() ? casebook.append(id, done.edits)
                                       : casebook.attach(id, done.edits, contents));
        if (common.isNew) {
            const core::Member& who = open.author.member;
            orStop(doing, core::sayIsNew(casebook, open.ledger.assessment(), {who.id, who.name},
                                         matching.shortNames));
        }
    }
    return done;
}

/// The point that `text` means: "gds-2019/5", or as PointLabels has it, "5" and "W2".
core::PointRef pointFrom(const core::Editions& editions, const std::string& doing,
                         const std::string& text);

std::vector<core::PointRef> pointsFrom(const core::Editions& editions, const std::string& doing,
                                       const std::vector<std::string>& texts);

/// The member whom `who` means, by id or by name. Stops where nobody is called so, or several are.
core::PersonId memberIn(const core::Assessment& assessment, const std::string& who,
                        const std::string& doing);

} // namespace app

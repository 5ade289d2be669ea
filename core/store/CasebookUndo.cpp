#include "core/assessment/Aspects.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/PossibleCapacities.h"
#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/Content.h"
#include "core/store/Derived.h"
#include "core/store/EditLog.h"
#include "core/store/MergeLog.h"
#include "core/store/OpenCasebook.h"
#include "core/store/SignedLog.h"

#include <algorithm>

namespace core {

namespace {

bool holds(const std::vector<EditId>& sorted, const EditId& id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

bool holdsAny(const std::vector<EditId>& sorted, const std::vector<EditId>& ids)
{
    return std::any_of(ids.begin(), ids.end(), [&](const EditId& id) { return holds(sorted, id); });
}

/// What the edits of a merge leave behind when they are taken out.
struct Remainder {
    std::size_t standing = 0; ///< Edits that stand on what was taken out.
    bool signedOver = false;  ///< One of them is a signature.
    bool wholly = false;      ///< The assessment itself came with the merge.
};

/// The edits of `left` that nobody could have been allowed to make without those that are taken out
/// of `before`: somebody became the lead with them.
std::set<EditId> allowedBy(const std::vector<Edit>& before, const std::vector<Edit>& left)
{
    const PossibleCapacities then(before, std::nullopt);
    const PossibleCapacities now(left, std::nullopt);
    std::set<EditId> edits;
    for (const Edit& edit : left) {
        if (now.whyNever(edit) && !then.whyNever(edit)) {
            edits.insert(edit.id);
        }
    }
    return edits;
}

/// `left` are the edits of the assessment without `taken`, which are about `records`.
Remainder remainderOf(const std::vector<Edit>& left, const std::vector<EditId>& taken,
                      const std::set<RecordId>& records, const std::set<EditId>& allowed)
{
    // Answers name what they are about by its cut id.
    std::set<RecordId> gone;
    for (const RecordId& record : records) {
        gone.insert(cutId(record));
    }
    std::set<RecordId> begun;
    Remainder result;
    result.wholly = true;
    for (const Edit& edit : left) {
        if (begins(edit.change)) {
            begun.insert(cutId(edit.record));
        }
        result.wholly = result.wholly && !std::holds_alternative<StartAssessment>(edit.change);
    }
    for (const Edit& edit : left) {
        // A reveal names the ratings that it showed, and stands without them.
        const bool builds =
            edit.record.kind != RecordKind::Reveal && holdsAny(taken, edit.replaces);
        const auto* sign = std::get_if<Sign>(&edit.change);
        const bool signs = sign != nullptr && holdsAny(taken, sign->signature.heads);
        const bool isAboutOne =
            edit.record.kind == RecordKind::Answer || edit.record.kind == RecordKind::Reply;
        const auto about = isAboutOne ? recordIdFrom(edit.record.name) : std::nullopt;
        const bool answers =
            about && gone.contains(cutId(*about)) && !begun.contains(cutId(*about));
        if (result.wholly || signs || answers || allowed.contains(edit.id) || builds) {
            ++result.standing;
            result.signedOver = result.signedOver || signs;
        }
    }
    return result;
}

void mustNotStand(const Remainder& remainder, const AssessmentId& id, const std::string& copy)
{
    if (remainder.standing == 0) {
        return;
    }
    const std::string what =
        remainder.signedOver
            ? "a signed version holds what came in with it, and signed versions stay readable."
            : std::to_string(remainder.standing) +
                  (remainder.standing == 1 ? " later change builds" : " later changes build") +
                  " on what came in with it. Undo these first.";
    throw Failure(
        {"cannot be undone: " + what + " The copy from before the merge is at " + copy + ".", id});
}

/// What was redacted stays so, and nobody could tell any more that it was.
void mustNotRedact(const std::vector<Edit>& log, const std::vector<EditId>& taken,
                   const AssessmentId& id, const std::string& copy)
{
    for (const Edit& edit : log) {
        if (std::holds_alternative<Redact>(edit.change) && holds(taken, edit.id)) {
            throw Failure({"cannot be undone: words were redacted with it, for good. The copy from "
                           "before the merge, which still has them, is at " +
                               copy + ".",
                           id});
        }
    }
}

/// What a merge did to each assessment: what came in, and what made way for it.
std::map<AssessmentId, std::pair<std::vector<EditId>, std::vector<EditId>>>
partsOf(const Database& database, std::int64_t merge)
{
    std::map<AssessmentId, std::pair<std::vector<EditId>, std::vector<EditId>>> parts;
    for (EditsOfMerge& part : readImported(database, merge)) {
        parts[part.assessment].first = std::move(part.edits);
    }
    for (EditsOfMerge& part : readSuperseded(database, merge)) {
        parts[part.assessment].second = std::move(part.edits);
    }
    return parts;
}

/// Puts back the facts about the casebook that the merge changed. What somebody has changed since
/// stays.
void restoreAbout(const Database& database, std::int64_t merge)
{
    for (const AboutChange& change : readAboutChanges(database, merge)) {
        const bool isAsItCame = readAbout(database, change.name) == change.after;
        if (!isAsItCame && change.name.starts_with(aboutCutMade)) {
            throw Failure({"cannot be undone: a newer pack of the panel was merged after it. Undo "
                           "that merge first.",
                           change.name.substr(aboutCutMade.size())});
        }
        if (isAsItCame) {
            writeAbout(database, change.name, change.before);
        }
    }
}

bool hasDrafts(const Database& database, std::int64_t number)
{
    Query drafts = database.query("SELECT 1 FROM draft WHERE assessment = ?");
    return drafts.with(number).next();
}

/// The bytes that were dropped leave holes in the file; without them it is smaller and holds
/// nothing of them. That is done after the fact: without room for it the file stays as it is.
void closeHoles(const Database& database)
{
    try {
        database.connection().exec("VACUUM");
    } catch (const SQLite::Exception&) {
        // The next change uses the holes.
    }
}

} // namespace

void OpenCasebook::revert(const AssessmentId& id, const std::vector<EditId>& taken,
                          const std::vector<EditId>& back, const std::string& copy)
{
    const std::int64_t number = numberOfKnown(id);
    const auto before = readEdits(database, number);
    std::set<RecordId> changed;
    for (const Edit& edit : before) {
        if (holds(taken, edit.id)) {
            changed.insert(edit.record);
        }
    }
    mustNotRedact(before, taken, id, copy);
    shelve(database, number, {id, taken});
    unshelve(database, number, {id, back});
    forget();
    const auto left = readEdits(database, number);
    const bool isCut = readAbout(database, aboutCutFor + id).has_value();
    const Remainder remainder =
        remainderOf(left, taken, changed, isCut ? std::set<EditId>() : allowedBy(before, left));
    mustNotStand(remainder, id, copy);
    if (!remainder.wholly) {
        for (const Edit& edit : left) {
            if (holds(back, edit.id)) {
                changed.insert(edit.record);
            }
        }
        derive(id, number, changed);
        return;
    }
    if (hasDrafts(database, number)) {
        throw Failure({"cannot be undone while something half-typed is in an assessment that came "
                       "with it. Finish it or clear it first.",
                       id});
    }
    writeEntries(database, number, Assessment{}, changed);
    removeEmpty(database, number);
    writeAbout(database, aboutCutFor + id, std::nullopt);
}

Result<Done> Casebook::undoMerge(std::int64_t number)
{
    return m_open->guarded("Undoing the merge", [&] {
        m_open->mustBeWritable();
        const Database& database = m_open->database;
        Writing writing(database);
        const auto all = readMerges(database);
        const auto merge = std::find_if(all.begin(), all.end(), [&](const MergeRecord& one) {
            return one.number == number && !one.undone;
        });
        if (merge == all.end()) {
            throw Failure(
                {"there is no such merge to undo, or it is undone already.", path().string()});
        }
        restoreAbout(database, number);
        for (const auto& [id, part] : partsOf(database, number)) {
            m_open->revert(id, part.first, part.second, merge->copy);
        }
        dropSigned(database, number);
        markUndone(database, number);
        const bool hasHoles = dropUnusedContent(database);
        writing.commit();
        m_open->forget();
        if (hasHoles) {
            closeHoles(database);
        }
        return Done{};
    });
}

} // namespace core

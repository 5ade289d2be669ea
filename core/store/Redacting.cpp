#include "core/store/Redacting.h"

#include "core/assessment/WithoutWords.h"
#include "core/exchange/EditJson.h"
#include "core/store/About.h"
#include "core/store/Content.h"
#include "core/store/EditLog.h"
#include "core/store/MergeLog.h"

namespace core {

namespace {

/// With those that other windows keep beside them.
void dropDraftsFrom(const Database& database, std::int64_t number, const std::string& place)
{
    database
        .query("DELETE FROM draft WHERE assessment = ?1 AND (place = ?2 OR "
               "instr(place, ?2 || ' (') = 1)")
        .with(number, place)
        .run();
}

/// The drafts of what somebody was writing anew there hold the old words too.
void dropDrafts(const Database& database, std::int64_t number, const RecordId& record)
{
    switch (record.kind) {
    case RecordKind::Note:
    case RecordKind::Recommendation:
    case RecordKind::Attachment:
    case RecordKind::Answer:
    case RecordKind::Reply:
    case RecordKind::Member:
        database.query("DELETE FROM draft WHERE assessment = ? AND instr(place, ?) > 0")
            .with(number, record.name)
            .run();
        break;
    case RecordKind::Outcome: dropDraftsFrom(database, number, "reason/" + record.name); break;
    case RecordKind::Result:
    case RecordKind::TeamRole: dropDraftsFrom(database, number, toString(record)); break;
    case RecordKind::Assessment:
        dropDraftsFrom(database, number, "details");
        dropDraftsFrom(database, number, "agenda");
        break;
    default: break;
    }
}

} // namespace

Edit asRedacted(const Edit& edit, const Redactions& redactions)
{
    if (!redactions.name(edit.id) || redactions.left(edit)) {
        return edit;
    }
    Edit bare = edit;
    bare.change = withoutWords(edit.change);
    if (!redactions.left(bare)) {
        throw Failure({"a redaction of " + toString(edit.record) +
                           " leaves something else than this program would. Ask whoever made it "
                           "which version of Standpoint they have.",
                       {}});
    }
    return bare;
}

std::set<RecordId> destroyWords(const Database& database, std::int64_t number,
                                const AssessmentId& id, const Redactions& redactions)
{
    std::set<RecordId> changed;
    for (const Edit& edit : readEdits(database, number)) {
        if (redactions.name(edit.id) && !redactions.left(edit)) {
            rewriteEdit(database, number, asRedacted(edit, redactions));
            changed.insert(edit.record);
        }
    }
    for (const Edit& edit : readShelved(database, id)) {
        if (redactions.name(edit.id) && !redactions.left(edit)) {
            rewriteShelved(database, id, asRedacted(edit, redactions));
        }
    }
    for (const RecordId& record : changed) {
        dropDrafts(database, number, record);
        // What was set aside of it comes again with whoever has it.
        database.query("DELETE FROM set_aside WHERE assessment = ? AND record = ?")
            .with(id, toString(record))
            .run();
    }
    dropUnusedContent(database);
    writeAbout(database, aboutUncleared, "1");
    return changed;
}

} // namespace core

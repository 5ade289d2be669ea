#include "core/casebook/Content.h"
#include "core/casebook/Derived.h"
#include "core/casebook/EditLog.h"
#include "core/casebook/MergeLog.h"
#include "core/casebook/Store.h"

#include <algorithm>

namespace core {

namespace {

const std::string cutForPrefix = "cut-for/";

void writeCutFor(const Database& database, const AssessmentId& id, Reader reader)
{
    database.query("INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)")
        .with(cutForPrefix + id, std::string(toWord(reader)))
        .run();
}

bool holds(const std::vector<EditId>& sorted, const EditId& id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

/// How many edits besides `taken` stand on one of them; all that are left count when `wholly` says
/// that the assessment itself came with them.
std::size_t standingOn(const std::vector<Edit>& edits, const std::vector<EditId>& taken,
                       bool wholly)
{
    return static_cast<std::size_t>(
        std::count_if(edits.begin(), edits.end(), [&](const Edit& edit) {
            return !holds(taken, edit.id) &&
                   (wholly || std::any_of(edit.replaces.begin(), edit.replaces.end(),
                                          [&](const EditId& id) { return holds(taken, id); }));
        }));
}

bool beganWith(const std::vector<Edit>& edits, const std::vector<EditId>& taken)
{
    return std::none_of(edits.begin(), edits.end(), [&](const Edit& edit) {
        return !holds(taken, edit.id) && std::holds_alternative<StartAssessment>(edit.change);
    });
}

} // namespace

Result<MergeRecord> Casebook::takeIn(const std::vector<Start>& incoming,
                                     const std::vector<std::string>& contents,
                                     const PackLabel& from, Timestamp at,
                                     const std::filesystem::path& copy, const Progress& progress)
{
    return m_store->guarded("Merging", [&] {
        m_store->mustBeWritable();
        const Database& database = m_store->database;
        Writing writing(database);
        MergeRecord record{beginMerge(database, at, from.giverName, copy.string()),
                           at,
                           from.giverName,
                           copy.string(),
                           false,
                           0};
        for (std::size_t i = 0; i < incoming.size(); ++i) {
            if (progress.stop.stop_requested()) {
                throw Failure({"was stopped; nothing was changed.", path().string()});
            }
            const Start& start = incoming[i];
            std::vector<EditId> added;
            if (const auto number = numberOf(database, start.id)) {
                for (const EditionText& edition : start.editions) {
                    m_store->bindAnother(*number, edition);
                }
                added = m_store->add(start.id, *number, start.edits);
                const auto& standards = m_store->ledger(start.id, *number).assessment().standards;
                if (m_store->editions(*number, standards).size() != standards.size()) {
                    throw Failure(
                        {"an assessment needs the text of every standard it names.", start.id});
                }
            } else {
                m_store->begin(start);
                if (from.reader != Reader::Panel) {
                    writeCutFor(database, start.id, from.reader);
                }
                for (const Edit& edit : start.edits) {
                    added.push_back(edit.id);
                }
            }
            for (const EditId& id : added) {
                cameIn(database, record.number, start.id, id);
            }
            record.edits += added.size();
            progress.report(i + 1, incoming.size());
        }
        for (const std::string& bytes : contents) {
            writeContent(database, bytes);
        }
        writing.commit();
        return record;
    });
}

Result<std::optional<Reader>> Casebook::cutFor(const AssessmentId& id) const
{
    return m_store->guarded("Reading the assessment", [&]() -> std::optional<Reader> {
        Query row = m_store->database.query("SELECT value FROM about WHERE name = ?");
        row.with(cutForPrefix + id);
        return row.next() ? fromWord<Reader>(row.text(0)) : std::nullopt;
    });
}

Result<std::vector<MergeRecord>> Casebook::merges() const
{
    return m_store->guarded("Reading the merges", [&]() -> std::vector<MergeRecord> {
        if (m_store->database.version() < 2) {
            return {};
        }
        return readMerges(m_store->database);
    });
}

Result<Done> Casebook::undoMerge(std::int64_t number)
{
    return m_store->guarded("Undoing the merge", [&] {
        m_store->mustBeWritable();
        const Database& database = m_store->database;
        Writing writing(database);
        const auto all = readMerges(database);
        const auto merge = std::find_if(all.begin(), all.end(), [&](const MergeRecord& one) {
            return one.number == number && !one.undone;
        });
        if (merge == all.end()) {
            throw Failure(
                {"there is no such merge to undo, or it is undone already.", path().string()});
        }
        for (const CameIn& part : readCameIn(database, number)) {
            const std::int64_t assessment = m_store->numberOfKnown(part.assessment);
            const auto edits = readEdits(database, assessment);
            const bool wholly = beganWith(edits, part.edits);
            if (const auto later = standingOn(edits, part.edits, wholly); later > 0) {
                throw Failure({"cannot be undone: " + std::to_string(later) +
                                   (later == 1 ? " later change builds" : " later changes build") +
                                   " on what came in with it. Undo these first; the copy from "
                                   "before the merge is at " +
                                   merge->copy + ".",
                               part.assessment});
            }
            if (wholly) {
                Query drafts = database.query("SELECT 1 FROM draft WHERE assessment = ?");
                if (drafts.with(assessment).next()) {
                    throw Failure({"cannot be undone while something half-typed is in an "
                                   "assessment that came with it. Finish it or clear it first.",
                                   part.assessment});
                }
            }
            std::set<RecordId> changed;
            for (const Edit& edit : edits) {
                if (holds(part.edits, edit.id)) {
                    changed.insert(edit.record);
                }
            }
            setAside(database, assessment, part);
            m_store->forget();
            if (wholly) {
                writeEntries(database, assessment, Assessment{}, changed);
                removeEmpty(database, assessment);
                database.query("DELETE FROM about WHERE name = ?")
                    .with(cutForPrefix + part.assessment)
                    .run();
            } else {
                m_store->derive(part.assessment, assessment, changed);
            }
        }
        markUndone(database, number);
        writing.commit();
        m_store->forget();
        return Done{};
    });
}

} // namespace core

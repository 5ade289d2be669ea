#include "core/store/OpenCasebook.h"

#include "core/exchange/EditLimits.h"
#include "core/store/Derived.h"
#include "core/store/EditLog.h"
#include "core/store/Forgotten.h"
#include "core/store/RecycleBin.h"
#include "core/store/Redacting.h"
#include "core/store/Schema.h"
#include "core/store/repair/Rebuilding.h"

#include <algorithm>
#include <variant>

namespace core {

namespace {

void mustBeKept(const AssessmentId& id, const Edit& edit)
{
    if (const auto beyond = beyondLimits(edit)) {
        throw Failure({beyond->what, id + ": " + toString(edit.record)});
    }
}

} // namespace

void OpenCasebook::mustBeWritable() const
{
    if (database.version() > casebookVersion) {
        throw Failure({"was made by a newer Standpoint; it can be read here, not changed. Update "
                       "Standpoint to change it.",
                       database.path().string()});
    }
    if (database.isReadOnly()) {
        throw Failure({"may not be changed: it is read-only. Make it writable, or work in a copy.",
                       database.path().string()});
    }
}

std::int64_t OpenCasebook::numberOfKnown(const AssessmentId& id) const
{
    const auto number = numberOf(database, id);
    if (!number) {
        throw Failure({"there is no assessment \"" + id +
                           "\" in this casebook. List the "
                           "assessments to see their ids.",
                       database.path().string()});
    }
    return *number;
}

void OpenCasebook::mustNotBeInBin(const AssessmentId& id, std::int64_t number) const
{
    if (isRecycled(database, number)) {
        throw Failure({"the assessment \"" + id +
                           "\" is in the recycle bin. Bring it back first, then change it.",
                       database.path().string()});
    }
}

Ledger& OpenCasebook::ledger(const AssessmentId& id, std::int64_t number)
{
    const int version = database.dataVersion();
    if (!m_last || m_last->id() != id || m_version != version) {
        m_unreadable.clear();
        // Nothing is taken in of somebody else's file where not all of it can be read.
        m_last.emplace(
            id, readEdits(database, number, database.isSomebodyElses() ? nullptr : &m_unreadable));
        m_version = version;
    }
    return *m_last;
}

std::vector<EditId> OpenCasebook::add(const AssessmentId& id, std::int64_t number,
                                      const std::vector<Edit>& edits)
{
    mustBeWhole(id, number);
    Ledger& whole = ledger(id, number);
    Redactions redactions(whole.edits());
    std::set<RecordId> changed;
    if (const Redactions fresh(edits); !fresh.empty()) {
        if (database.hasDamage()) {
            throw Failure(
                {"is damaged, so words could stay in it that are to be destroyed; nothing "
                 "was changed. Repair a copy of the casebook first.",
                 database.path().string()});
        }
        redactions.add(edits);
        changed = destroyWords(database, number, id, redactions);
        isToBeCleared = true;
    }
    std::vector<EditId> added;
    for (const Edit& edit : edits) {
        mustBeKept(id, edit);
        if (writeEdit(database, number, id, asRedacted(edit, redactions), redactions)) {
            changed.insert(edit.record);
            added.push_back(edit.id);
        }
    }
    if (changed.empty()) {
        return added;
    }
    if (redactions.empty()) {
        whole.add(edits);
    } else {
        forget();
    }
    derive(id, number, changed);
    if (isToBeCleared) {
        remakeIndex(database);
    }
    return added;
}

void OpenCasebook::derive(const AssessmentId& id, std::int64_t number,
                          const std::set<RecordId>& changed)
{
    if (isRecycled(database, number) || database.hasDamage()) {
        return;
    }
    const Ledger& whole = ledger(id, number);
    const Editions bound = editions(number, whole.assessment().standards);
    writeSummary(database, number, summarise(whole.assessment(), whole.edits(), bound));
    writeEntries(database, number, whole.assessment(), changed);
}

bool OpenCasebook::remake()
{
    try {
        Writing writing(database);
        remakeDerived(database);
        writing.commit();
        return true;
    } catch (const SQLite::Exception& error) {
        if (!isDamage(error)) {
            throw;
        }
        return false;
    }
}

void OpenCasebook::bindAnother(std::int64_t number, const EditionText& edition)
{
    Query other = database.query("SELECT yaml FROM bound JOIN edition ON number = edition "
                                 "WHERE assessment = ? AND id = ?");
    other.with(number, edition.id);
    if (other.next() && other.text(0) != edition.yaml) {
        throw Failure({"the assessment is bound to another text of \"" + edition.id +
                           "\". Its answers were given to that text, so it stays.",
                       database.path().string()});
    }
    bindEdition(database, number, edition);
}

void OpenCasebook::begin(const AssessmentStart& start)
{
    if (numberOf(database, start.id)) {
        throw Failure({"the assessment \"" + start.id + "\" is there already. Open it instead.",
                       database.path().string()});
    }
    if (isForgotten(database, start.id)) {
        throw Failure(
            {"the assessment \"" + start.id +
                 "\" was forgotten here for good. If it is to come in all the same, allow "
                 "it with: standpoint-cli bring-back.",
             database.path().string()});
    }
    database.query("INSERT INTO assessment (id) VALUES (?)").with(start.id).run();
    const std::int64_t number = database.connection().getLastInsertRowid();
    for (const EditionText& edition : start.editions) {
        bindEdition(database, number, edition);
    }
    const Redactions redactions(start.edits);
    std::vector<Edit> edits;
    edits.reserve(start.edits.size());
    for (const Edit& edit : start.edits) {
        mustBeKept(start.id, edit);
        edits.push_back(asRedacted(edit, redactions));
        writeEdit(database, number, start.id, edits.back(), redactions);
    }
    Ledger begun(start.id, std::move(edits));
    const auto& assessment = begun.assessment();
    const Editions bound = editions(number, assessment.standards);
    if (bound.size() != assessment.standards.size()) {
        throw Failure({"an assessment needs the text of every standard it names.", start.id});
    }
    writeSummary(database, number, summarise(assessment, begun.edits(), bound));
    addEntries(database, number, assessment);
}

std::size_t OpenCasebook::putBack(const AssessmentStart& known)
{
    if (isForgotten(database, known.id)) {
        return 0;
    }
    const auto number = numberOf(database, known.id);
    if (number) {
        const Editions bound = boundEditions(*number);
        for (const EditionText& edition : known.editions) {
            if (std::ranges::none_of(bound,
                                     [&](const auto& one) { return one->id == edition.id; })) {
                bindEdition(database, *number, edition);
            }
        }
        return add(known.id, *number, known.edits).size();
    }
    const bool isWhole = std::ranges::any_of(known.edits, [](const Edit& edit) {
        return std::holds_alternative<StartAssessment>(edit.change);
    });
    if (!isWhole) {
        return 0;
    }
    begin(known);
    return known.edits.size();
}

void OpenCasebook::remember(const AssessmentStart& written)
{
    AssessmentStart& all = m_written[written.id];
    all.id = written.id;
    all.edits.insert(all.edits.end(), written.edits.begin(), written.edits.end());
    all.editions.insert(all.editions.end(), written.editions.begin(), written.editions.end());
}

} // namespace core

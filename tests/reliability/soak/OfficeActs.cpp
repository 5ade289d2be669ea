#include "core/assessment/AudienceView.h"
#include "core/exchange/AssessmentJson.h"
#include "core/packs/Merge.h"
#include "core/support/OrThrow.h"
#include "core/work/FileImport.h"
#include "core/work/Forgetting.h"
#include "tests/reliability/soak/Colleague.h"
#include "tests/reliability/soak/Office.h"

#include <algorithm>

namespace soak {

using namespace core;

namespace {

constexpr int notesAtWork = 8;
constexpr int hits = 50;
constexpr int exportedAtOnce = 20;
const std::string edition = "gds-2019";

} // namespace

void Office::import(int count)
{
    const auto standard = orThrow(m_library.edition(edition));
    std::string lines;
    for (int i = 0; i < count; ++i) {
        const Assessment made = m_generator.assessment(*standard, ++m_begun, m_size.notes);
        lines += toExchange(made, {standard}) + '\n';
        m_there.push_back(made.id);
    }
    keep(BackupReason::Import);
    m_imports.time([&] {
        auto files = std::make_shared<ImportedFiles>();
        files->add(std::move(lines), "week.jsonl");
        return orThrow(addImport(m_casebook, orThrow(checkImport(files, m_library))));
    });
}

void Office::write(const AssessmentId& id, const Made& made, const std::vector<Draft>& finished)
{
    m_edits.time([&] { return orThrow(m_casebook.append(id, made.edits, finished)); });
}

Office::Worked Office::work()
{
    const AssessmentId id = any();
    Worked worked{id, {}};
    m_openings.time([&] { return orThrow(openAssessment(m_casebook, id, std::nullopt)); });
    for (int i = 0; i < notesAtWork; ++i) {
        const auto open = orThrow(openAssessment(m_casebook, id, std::nullopt));
        const auto editor = open.editor(m_ids, clock());
        Note note;
        note.text = m_generator.sentence(240);
        note.points = {{edition, 1 + i}};
        const Draft draft =
            orThrow(m_casebook.saveDraft(id, {"note/" + edition + "/1", note.text}));
        const Made made = orThrow(editor.addNote(note));
        write(id, made, {draft});
        worked.note = made.record;
    }
    const auto open = orThrow(openAssessment(m_casebook, id, std::nullopt));
    const auto editor = open.editor(m_ids, clock());
    write(id, orThrow(editor.make({{worked.note, SetText{m_generator.sentence(300)}}})));
    Outcome outcome;
    outcome.point = {edition, 1};
    outcome.outcome = "green";
    outcome.reason = m_generator.sentence(90);
    write(id, orThrow(editor.settle(outcome)));
    return worked;
}

void Office::mergeWithColleague()
{
    const AssessmentId id = any();
    const auto file = handBack(m_casebook, id, m_elsewhere, m_generator, m_ids, clock());
    keep(BackupReason::Merge);
    const MergeRecord record = m_merges.time(
        [&] { return orThrow(merge(m_casebook, orThrow(openPack(file)), {}, clock())); });
    std::filesystem::remove(file);
    if (record.number % 10 == 0) {
        orThrow(m_casebook.undoMerge(record.number));
    }
}

void Office::redact(const Worked& worked)
{
    const auto open = orThrow(openAssessment(m_casebook, worked.id, std::nullopt));
    const Made made =
        orThrow(open.editor(m_ids, clock()).redact(worked.note, "Names a member of the public"));
    m_forgettings.time([&] { return orThrow(m_casebook.append(worked.id, made.edits)); });
}

void Office::useBin(int forgettings)
{
    for (int i = 0; i <= forgettings; ++i) {
        const AssessmentId id = any();
        orThrow(m_casebook.recycle(id, now()));
        if (i == forgettings) {
            orThrow(m_casebook.bringBack(id));
        } else {
            std::erase(m_there, id);
        }
    }
}

void Office::forgetWhatIsOverdue()
{
    const bool isEndOfYear = m_week + 1 == m_size.weeks;
    auto overdue = orThrow(overdueInBin(m_casebook, now()));
    if (isEndOfYear) {
        overdue.clear();
        for (const Recycled& one : orThrow(m_casebook.recycled())) {
            overdue.push_back(one.summary.id);
        }
    }
    if (overdue.empty()) {
        return;
    }
    keep(BackupReason::Forgetting);
    const auto unclear =
        m_forgettings.time([&] { return orThrow(m_casebook.forget(overdue, now())); });
    if (unclear) {
        throw Failure(*unclear);
    }
}

void Office::lookUp()
{
    for (const std::size_t rank : {std::size_t{3}, std::size_t{300}, std::size_t{3000}}) {
        m_searches.time([&] { return orThrow(m_casebook.search(m_generator.word(rank), hits)); });
    }
    m_lists.time([&] { return orThrow(m_casebook.list()).size(); });
}

void Office::exportSome()
{
    for (int i = 0; i < exportedAtOnce; ++i) {
        m_exports.time([&] {
            const AssessmentId id = any();
            const Ledger ledger = orThrow(m_casebook.readToHandOver(id));
            return toExchange(cutFor(ledger, Reader::Public), orThrow(m_casebook.editions(id)));
        });
    }
}

} // namespace soak

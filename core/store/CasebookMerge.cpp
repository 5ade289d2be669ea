#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/Content.h"
#include "core/store/EditLog.h"
#include "core/store/MergeLog.h"
#include "core/store/OpenCasebook.h"
#include "core/store/SignedLog.h"

#include <algorithm>

namespace core {

std::vector<EditId> OpenCasebook::apply(const AssessmentIntake& one, std::int64_t merge)
{
    const auto number = numberOf(database, one.id);
    if (one.cutAt) {
        changeAbout(database, merge, aboutCutMade + one.id,
                    std::to_string(one.cutAt->milliseconds));
    }
    if (number) {
        return join(one, *number, merge);
    }
    begin(one);
    if (one.cutFor != Reader::Panel) {
        changeAbout(database, merge, aboutCutFor + one.id, std::string(toWord(one.cutFor)));
    }
    std::vector<EditId> added;
    for (const Edit& edit : one.edits) {
        added.push_back(edit.id);
    }
    return added;
}

std::vector<EditId> OpenCasebook::join(const AssessmentIntake& one, std::int64_t number,
                                       std::int64_t merge)
{
    for (const EditionText& edition : one.editions) {
        bindAnother(number, edition);
    }
    std::set<RecordId> changed;
    if (!one.superseded.empty()) {
        const Ledger& before = ledger(one.id, number);
        for (const EditId& id : one.superseded) {
            if (const Edit* edit = before.edit(id)) {
                changed.insert(edit->record);
            }
        }
        supersede(database, merge, number, {one.id, one.superseded});
        forget();
    }
    auto added = add(one.id, number, one.edits);
    if (!changed.empty()) {
        derive(one.id, number, changed);
    }
    const auto& standards = ledger(one.id, number).assessment().standards;
    if (editions(number, standards).size() != standards.size()) {
        throw Failure({"an assessment needs the text of every standard it names.", one.id});
    }
    return added;
}

Result<MergeRecord> Casebook::apply(const Intake& intake, Timestamp at,
                                    const std::filesystem::path& copy, const Progress& progress)
{
    return m_open->guarded("Merging", [&] {
        m_open->mustBeWritable();
        const Database& database = m_open->database;
        Writing writing(database);
        MergeRecord record{beginMerge(database, at, intake.giver, copy.string()),
                           at,
                           intake.giver,
                           copy.string(),
                           false,
                           0};
        for (std::size_t i = 0; i < intake.assessments.size(); ++i) {
            checkStopped(progress, path().string());
            const AssessmentIntake& one = intake.assessments[i];
            const auto added = m_open->apply(one, record.number);
            recordImported(database, record.number, one.id, added);
            writeSigned(database, one.id, one.batches, record.number);
            record.edits += added.size();
            progress.report(i + 1, intake.assessments.size());
        }
        for (const std::string_view bytes : intake.contents) {
            writeContent(database, bytes);
        }
        if (!intake.houseStyle.empty()) {
            changeAbout(database, record.number, aboutHouseStyle, intake.houseStyle);
        }
        writing.commit();
        clearIfAsked();
        return record;
    });
}

Result<std::optional<Reader>> Casebook::cutFor(const AssessmentId& id) const
{
    return m_open->guarded("Reading the assessment", [&]() -> std::optional<Reader> {
        const auto word = readAbout(m_open->database, aboutCutFor + id);
        return word ? fromWord<Reader>(*word) : std::nullopt;
    });
}

Result<std::optional<Timestamp>> Casebook::cutAt(const AssessmentId& id) const
{
    return m_open->guarded("Reading the assessment", [&] {
        return timeFrom(readAbout(m_open->database, aboutCutMade + id));
    });
}

Result<std::vector<MergeRecord>> Casebook::merges() const
{
    return m_open->guarded("Reading the merges", [&]() -> std::vector<MergeRecord> {
        if (m_open->database.version() < 2) {
            return {};
        }
        return readMerges(m_open->database);
    });
}

} // namespace core

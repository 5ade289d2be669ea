#include "core/assessment/KeptHere.h"
#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/OpenCasebook.h"

#include <sstream>

namespace core {

namespace {

/// One record in a line.
std::set<RecordId> recordsIn(const std::string& lines)
{
    std::set<RecordId> records;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) {
        if (const auto record = recordIdFrom(line)) {
            records.insert(*record);
        }
    }
    return records;
}

std::optional<std::string> linesOf(const std::set<RecordId>& records)
{
    std::string lines;
    for (const RecordId& record : records) {
        lines += toString(record) + '\n';
    }
    return lines.empty() ? std::nullopt : std::optional(lines);
}

std::set<RecordId> recordsAbout(const Database& database, const std::string& name)
{
    return recordsIn(readAbout(database, name).value_or(std::string()));
}

/// Called inside a transaction.
void writeRecord(const Database& database, const std::string& name, const RecordId& record,
                 bool isAmong)
{
    auto records = recordsAbout(database, name);
    if (isAmong) {
        records.insert(record);
    } else {
        records.erase(record);
    }
    writeAbout(database, name, linesOf(records));
}

} // namespace

Result<std::set<RecordId>> Casebook::keptHere(const AssessmentId& id) const
{
    return m_open->guarded("Reading what stays here",
                           [&] { return recordsAbout(m_open->database, aboutKeptHere + id); });
}

Result<Done> Casebook::keepHere(const AssessmentId& id, const RecordId& record, bool stays)
{
    return m_open->guarded("Saving what stays here", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        m_open->numberOfKnown(id);
        writeRecord(m_open->database, aboutKeptHere + id, record, stays);
        writing.commit();
        return Done{};
    });
}

Result<std::set<RecordId>> Casebook::markedForLater(const AssessmentId& id) const
{
    return m_open->guarded("Reading what to come back to",
                           [&] { return recordsAbout(m_open->database, aboutLater + id); });
}

Result<Done> Casebook::markForLater(const AssessmentId& id, const RecordId& record, bool marked)
{
    return m_open->guarded("Saving what to come back to", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        m_open->numberOfKnown(id);
        writeRecord(m_open->database, aboutLater + id, record, marked);
        writing.commit();
        return Done{};
    });
}

Result<Ledger> Casebook::readToHandOver(const AssessmentId& id) const
{
    const auto whole = m_open->guarded("Reading the assessment", [&] {
        m_open->mustBeWhole(id, m_open->numberOfKnown(id));
        return Done{};
    });
    if (!whole) {
        return whole.problem();
    }
    auto ledger = read(id);
    const auto kept = keptHere(id);
    const auto cut = cutFor(id);
    if (!ledger || !kept || !cut) {
        return !ledger ? ledger : !kept ? kept.problem() : cut.problem();
    }
    return withoutKept(*ledger, *kept, *cut);
}

} // namespace core

#include "core/store/repair/RepairCopy.h"

#include "core/assessment/Ledger.h"
#include "core/exchange/EditIds.h"
#include "core/store/About.h"
#include "core/store/ChosenFile.h"
#include "core/store/Content.h"
#include "core/store/Derived.h"
#include "core/store/EditLog.h"
#include "core/store/OpenCasebook.h"
#include "core/store/RecycleBin.h"
#include "core/store/repair/RepairSource.h"
#include "core/store/repair/Rescue.h"
#include "core/store/repair/RescuedRows.h"
#include "core/support/Leftover.h"
#include "core/support/Limits.h"
#include "core/support/OrThrow.h"
#include "core/support/Unfinished.h"

#include <algorithm>

namespace core {

namespace {

namespace fs = std::filesystem;
using Found = RepairFinding::Kind;

constexpr std::size_t largestCasebook = std::size_t{8} << 30;

Carved carvedFrom(const fs::path& path, const Progress& progress)
{
    return carve(orThrow(readChosenFile(path, largestCasebook)), progress);
}

/// Writes one rescued casebook. Each function is called inside a transaction.
class RescueWriter {
public:
    RescueWriter(OpenCasebook& to, const Carved& damaged, const std::vector<Carved>& backups,
                 const Clock& clock, IdSource& ids)
        : m_to(to)
        , m_damaged(damaged)
        , m_clock(clock)
        , m_ids(ids)
    {
        takeContents(damaged);
        for (const Carved& backup : backups) {
            takeContents(backup);
        }
        for (const auto& [number, ids_] : idsByNumber(damaged)) {
            for (const CarvedRow& row : damaged.of(RawTable::Recycled)) {
                if (row.isSound && row.raw.number == number) {
                    m_recycled.emplace(ids_.front(), Timestamp{row.integer(1)});
                }
            }
        }
        if (!writeFacts(to.database, damaged, backups)) {
            m_findings.push_back({Found::NoOwner, {}, {}, 0});
        }
    }

    void add(const RescuedAssessment& one)
    {
        const Database& database = m_to.database;
        const AssessmentId& id = one.start.id;
        database.query("INSERT INTO assessment (id) VALUES (?)").with(id).run();
        const std::int64_t number = database.connection().getLastInsertRowid();
        m_numbers.emplace(id, number);
        for (const EditionText& edition : one.start.editions) {
            bindEdition(database, number, edition);
        }
        std::vector<Edit> edits = one.start.edits;
        for (const OtherText& other : one.others) {
            edits.push_back(offered(id, other));
        }
        const Redactions redactions(edits);
        for (const Edit& edit : edits) {
            writeEdit(database, number, id, edit, redactions);
        }
        const Ledger ledger(id, std::move(edits));
        writeFiles(ledger.assessment());
        if (const auto at = m_recycled.find(id); at != m_recycled.end()) {
            putIntoBin(database, number, at->second);
            return;
        }
        writeSummary(database, number,
                     summarise(ledger.assessment(), ledger.edits(),
                               m_to.editions(number, ledger.assessment().standards)));
        addEntries(database, number, ledger.assessment());
    }

    void finish(RepairReport& report)
    {
        writeRows(m_to.database, m_damaged, m_numbers);
        report.contents = m_written.size();
        report.findings.insert(report.findings.end(), m_findings.begin(), m_findings.end());
    }

private:
    void takeContents(const Carved& file)
    {
        for (const CarvedRow& row : file.of(RawTable::Content)) {
            if (row.isSound) {
                m_contents.emplace(sha256Hex(row.text(1)), &row.text(1));
            }
        }
    }

    void writeFiles(const Assessment& assessment)
    {
        for (const Attachment& file : assessment.attachments) {
            const auto bytes = m_contents.find(file.digest);
            if (bytes == m_contents.end()) {
                m_findings.push_back({Found::LostFile, assessment.id, file.name, 1});
            } else if (m_written.insert(file.digest).second) {
                writeContent(m_to.database, *bytes->second);
            }
        }
    }

    /// A note with the other text, which is for the panel.
    Edit offered(const AssessmentId& id, const OtherText& other)
    {
        Note note;
        note.id = toString(m_ids.next()).substr(16);
        note.text = std::string("Found by the repair ") +
                    (other.isFromBackup ? "in a backup" : "in the search index") + ", for " +
                    toString(other.record) + ":\n\n" + other.text;
        note.text = note.text.size() > longestText ? other.text : note.text;
        Edit edit{{}, noteRecord(note.id), AddNote{note}, {}, m_clock(), {}};
        edit.author = readAbout(m_to.database, aboutOwnerId).value_or("repair");
        nameByContent(id, edit, m_ids.nextTime());
        return edit;
    }

    OpenCasebook& m_to;
    const Carved& m_damaged;
    const Clock& m_clock;
    IdSource& m_ids;
    std::map<std::string, const std::string*> m_contents;
    std::map<AssessmentId, Timestamp> m_recycled;
    std::map<AssessmentId, std::int64_t> m_numbers;
    std::set<std::string> m_written;
    std::vector<RepairFinding> m_findings;
};

void writeAll(const fs::path& to, const Rescued& rescued, const Carved& damaged,
              const std::vector<Carved>& backups, const Clock& clock, IdSource& ids,
              RepairReport& report, const Progress& progress)
{
    OpenCasebook open(Database::create(to, {}, [](Database&) {}));
    Writing writing(open.database);
    RescueWriter writer(open, damaged, backups, clock, ids);
    for (const RescuedAssessment& one : rescued.assessments) {
        checkStopped(progress);
        writer.add(one);
    }
    writer.finish(report);
    writing.commit();
}

/// Nobody reads the new file who could not read the damaged one.
void closeLike(const fs::path& damaged, const fs::path& made)
{
    const auto allowed =
        fs::status(damaged).permissions() | fs::perms::owner_write | fs::perms::owner_read;
    fs::permissions(made, fs::status(made).permissions() & allowed);
}

void makeAt(const fs::path& to, const fs::path& damaged, const std::function<void(fs::path)>& make)
{
    orThrow(clearName(to));
    const Unfinished unfinished(fs::absolute(to));
    make(unfinished.path());
    closeLike(damaged, unfinished.path());
    orThrow(unfinished.giveName());
}

} // namespace

Result<RepairReport> repairCopy(const RepairRequest& request, const fs::path& to,
                                const Clock& clock, IdSource& ids, const Progress& progress)
{
    return attempt("Repairing the casebook", [&] {
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(to, ignored))) {
            throw Failure({"is there already. Choose another name.", to.string()});
        }
        RepairSource source = repairSourceAt(request.damaged);
        const Carved damaged = carve(source.bytes, progress);
        std::vector<Carved> backups;
        std::vector<RepairFinding> findings = std::move(source.findings);
        for (const fs::path& path : request.backups) {
            auto read = attempt("Reading a backup", [&] { return carvedFrom(path, progress); });
            if (read) {
                backups.push_back(std::move(*read));
            } else {
                findings.push_back({Found::UnreadableBackup, {}, toString(read.problem()), 0});
            }
        }
        Rescued rescued = rescue(damaged, backups, request.bundled, progress);
        if (rescued.assessments.empty()) {
            throw Failure({"holds nothing of a casebook that can be read. Open your last backup.",
                           request.damaged.string()});
        }
        RepairReport report = std::move(rescued.report);
        report.isUndone = source.isUndone;
        report.findings.insert(report.findings.begin(), findings.begin(), findings.end());
        makeAt(to, request.damaged, [&](const fs::path& unfinished) {
            writeAll(unfinished, rescued, damaged, backups, clock, ids, report, progress);
        });
        return report;
    });
}

} // namespace core

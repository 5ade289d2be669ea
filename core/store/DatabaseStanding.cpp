#include "core/store/About.h"
#include "core/store/ChosenFile.h"
#include "core/store/Database.h"
#include "core/store/FileHeader.h"
#include "core/store/MemoryImage.h"
#include "core/store/RawFile.h"
#include "core/store/Schema.h"
#include "core/store/StateRow.h"
#include "core/store/StrayJournal.h"

#include <limits>
#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

FileStanding::Is toStanding(CasebookState::After after)
{
    switch (after) {
    case CasebookState::After::Same:
    case CasebookState::After::Later: return FileStanding::Is::Same;
    case CasebookState::After::Earlier: return FileStanding::Is::OlderCopy;
    case CasebookState::After::Apart: return FileStanding::Is::OtherCopy;
    case CasebookState::After::Foreign: break;
    }
    return FileStanding::Is::OtherCasebook;
}

} // namespace

void Database::settle() const
{
    if (!m_file) {
        return;
    }
    if (auto told = setStrayJournalAside(m_connection->getHandle(), m_path)) {
        notice(std::move(*told));
    }
}

void Database::notice(std::string text) const
{
    if (m_options.tell) {
        m_options.tell(text);
    }
    m_notices.push_back(std::move(text));
}

void Database::goOnWith() const
{
    m_seen = {readState(*this), readAbout(*this, aboutOwnerId),
              changeCounter(rawBytes(m_connection->getHandle(), 0, headerBytes))};
}

void Database::goOnWithRestored() const
{
    SQLite::Transaction transaction(*m_connection, SQLite::TransactionBehavior::IMMEDIATE);
    writeStateAfter(*this, m_seen.state, m_file->place());
    transaction.commit();
    goOnWith();
}

FileStanding::Is Database::compared(const std::optional<CasebookState>& state,
                                    const std::optional<std::string>& ownerId,
                                    std::uint32_t changes) const
{
    if (m_seen.state && state) {
        return toStanding(state->against(*m_seen.state));
    }
    // Earlier programs kept no state, and did not take it out again.
    if (ownerId != m_seen.ownerId) {
        return FileStanding::Is::OtherCasebook;
    }
    return m_seen.state || changes < m_seen.changes ? FileStanding::Is::OlderCopy
                                                    : FileStanding::Is::Same;
}

bool Database::isCutShort(const std::string& header) const
{
    const auto isShort = [&] {
        return std::uint64_t{pagesIn(header)} * pageSize(header) >
               rawSize(m_connection->getHandle());
    };
    // In the middle of a change it may be, and when that is over no longer.
    return isShort() && !hasLeftover(m_path) && isShort();
}

FileStanding Database::outwardStanding() const
{
    if (!m_file) {
        return {};
    }
    FileStanding standing = m_file->standing();
    if (standing.is != FileStanding::Is::Same) {
        return standing;
    }
    try {
        const std::string header = rawBytes(m_connection->getHandle(), 0, headerBytes);
        if (header.size() < headerBytes) {
            return {FileStanding::Is::CutShort, {}, false};
        }
        if (!isDatabase(header) ||
            applicationId(header) != static_cast<std::uint32_t>(casebookApplicationId)) {
            return {FileStanding::Is::OtherFile, {}, false};
        }
        if (isCutShort(header)) {
            return {FileStanding::Is::CutShort, {}, false};
        }
    } catch (const std::system_error&) {
        return {}; // Whoever reads it next is told what the disk says.
    }
    return m_readOnly || mayBeWritten(m_path) ? FileStanding{}
                                              : FileStanding{FileStanding::Is::ReadOnly};
}

FileStanding::Is Database::contentStanding() const
{
    const std::string header = rawBytes(m_connection->getHandle(), 0, headerBytes);
    return compared(readState(*this), readAbout(*this, aboutOwnerId), changeCounter(header));
}

FileStanding::Is Database::standingOfAnother() const
{
    const auto bytes = readChosenFile(m_path, std::numeric_limits<std::size_t>::max());
    if (!bytes) {
        return FileStanding::Is::OtherFile;
    }
    const MemoryImage there(*bytes);
    const auto owner = there.ownerId();
    if (!owner) {
        return FileStanding::Is::OtherFile;
    }
    const FileStanding::Is is = compared(there.state(), owner, changeCounter(*bytes));
    return is == FileStanding::Is::Same ? FileStanding::Is::NewerCopy : is;
}

FileStanding Database::standing() const
{
    FileStanding standing = outwardStanding();
    if (standing.is == FileStanding::Is::OtherFile && standing.isStillOpen) {
        // It may be large, and is looked at again and again while nobody does anything about it.
        const FileOnDisk::Moment there = FileOnDisk::momentOf(m_path);
        if (!m_lookedAt || m_lookedAt->first != there) {
            m_lookedAt.emplace(there, standingOfAnother());
        }
        standing.is = m_lookedAt->second;
        return standing;
    }
    if (standing.is == FileStanding::Is::Same && m_file) {
        try {
            const FileStanding::Is content = contentStanding();
            return {content, {}, content == FileStanding::Is::Same};
        } catch (const std::exception&) {
            // Whoever reads or writes it next is told why that does not work.
            return {};
        }
    }
    return standing;
}

const Database& Database::inPlace() const
{
    settle();
    if (outwardStanding().is != FileStanding::Is::Same) {
        throw Failure(problemOf(standing(), m_path));
    }
    settleIn();
    return *this;
}

CasebookState Database::beginChange() const
{
    const FileStanding::Is is = contentStanding();
    if (is != FileStanding::Is::Same) {
        throw Failure(problemOf({is}, m_path));
    }
    return writeNextState(*this, m_file->place());
}

void Database::writeFirstState() const
{
    writeNextState(*this, m_file->place());
}

void Database::settleIn() const
{
    if (!m_file || (m_seen.state && m_seen.state->place() == m_file->place())) {
        return;
    }
    SQLite::Transaction transaction(*m_connection, SQLite::TransactionBehavior::IMMEDIATE);
    m_seen.state = beginChange();
    transaction.commit();
}

void Database::finishLeftover(const fs::path& path, const CasebookOptions& options)
{
    if (!mayBeWritten(path)) {
        return;
    }
    try {
        const SQLite::Database connection(fs::absolute(path), SQLite::OPEN_READWRITE,
                                          options.waitMilliseconds, options.fileSystem);
        setStrayJournalAside(connection.getHandle(), path);
        SQLite::Statement(connection, "SELECT count(*) FROM sqlite_schema").executeStep();
    } catch (const SQLite::Exception&) {
        // Whoever opens the file now is told what is wrong with it.
    }
}

std::optional<Database> Database::openWithoutWriting(const fs::path& path,
                                                     const CasebookOptions& options)
{
    std::optional<std::string> bytes;
    {
        SQLite::Database connection(fs::absolute(path), SQLite::OPEN_READONLY,
                                    options.waitMilliseconds, options.fileSystem);
        bytes = bytesPlayedBack(connection.getHandle(), path);
    }
    if (!bytes) {
        return std::nullopt;
    }
    Database database(path, true,
                      std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE));
    checkHeader(path, *bytes, bytes->size(), true);
    database.readFromMemory(*bytes);
    database.m_options = options;
    database.notice(
        "A change to this casebook was not finished when a program or the computer stopped, and it "
        "may not be written here. It is shown as it was before that change; the file stays as it "
        "is.");
    return database;
}

Writing::Writing(const Database& database)
    : m_database(database.inPlace())
    , m_transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE)
{
    if (database.m_file) {
        m_next = database.beginChange();
    }
}

void Writing::commit()
{
    const auto owner = readAbout(m_database, aboutOwnerId);
    m_transaction.commit();
    m_database.m_seen = {m_next, owner, m_database.m_seen.changes + 1};
}

} // namespace core

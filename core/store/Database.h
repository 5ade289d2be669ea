#pragma once

#include "core/assessment/Ids.h"
#include "core/store/CasebookOptions.h"
#include "core/store/CasebookState.h"
#include "core/store/FileOnDisk.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// A prepared statement in use. Let go of it and it can be used again; while it is held, no other
/// query with the same text may run.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : m_statement(statement) {}
    ~Query()
    {
        m_statement.tryReset();
        release();
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds the parameters in order, the first one first.
    template <typename... Values>
    Query& with(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool next() { return m_statement.executeStep(); }
    void run() { m_statement.exec(); }
    SQLite::Column operator[](int column) { return m_statement.getColumn(column); }
    std::string text(int column) { return m_statement.getColumn(column).getString(); }

private:
    void release();

    void bind(int index, std::nullptr_t) { m_statement.bind(index); }
    void bind(int index, const std::string& value) { m_statement.bind(index, value); }
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, int value) { m_statement.bind(index, value); }
    void bind(int index, const EditId& id)
    {
        m_statement.bind(index, id.bytes.data(), static_cast<int>(id.bytes.size()));
    }
    void bind(int index, const std::vector<std::uint8_t>& bytes)
    {
        m_statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
    }
    template <typename Value>
    void bind(int index, const std::optional<Value>& value)
    {
        value ? bind(index, *value) : m_statement.bind(index);
    }

    SQLite::Statement& m_statement;
};

/// The SQLite connection behind a casebook: opened defensively, known to be ours, with its prepared
/// statements. Throws Failure with words for a person, or SQLite::Exception, which `told` puts into
/// words.
class Database {
public:
    /// Makes a new one, which appears at `path` once `fill` has put into it what it begins with.
    static Database create(const std::filesystem::path& path, const CasebookOptions& options,
                           const std::function<void(Database&)>& fill);
    static Database open(const std::filesystem::path& path, const CasebookOptions& options);

    /// A new one that touches no disk.
    static Database inMemory();

    /// Reads a file that somebody else made, from memory: every page is checked before anything is
    /// read from it, within a bound of work. `name` is what messages call it.
    static Database fromBytes(std::string bytes, const std::filesystem::path& name,
                              const Progress& progress);

    /// The whole file.
    std::string bytes() const;

    /// The version of the schema that the file has: an older one where it may not be written.
    int version() const { return m_version; }

    const std::filesystem::path& path() const { return m_path; }
    /// Read from bytes that came from elsewhere.
    bool isSomebodyElses() const { return m_isSomebodyElses; }
    /// What is derived from the log is known to be damaged: nothing asks for it to write the log.
    bool hasDamage() const { return m_hasDamage; }
    void noteDamage() { m_hasDamage = true; }
    bool isReadOnly() const { return m_readOnly; }
    /// As it was opened.
    const CasebookOptions& options() const { return m_options; }
    SQLite::Database& connection() const { return *m_connection; }

    /// From now on a value of more bytes is an exception and does not come into memory.
    void refuseLongValues(int bytes);

    /// What a person should know of how the file was found, in words.
    const std::vector<std::string>& notices() const { return m_notices; }
    /// Adds to it.
    void notice(std::string text) const;

    /// Moves aside what lies beside the file and would damage it. Before anything is read or
    /// written; throws where that cannot be.
    void settle() const;

    /// What has become of the file since it was last read or written here.
    FileStanding standing() const;
    /// From now on the file as it is now is the one to go on with.
    void goOnWith() const;
    /// The same once another casebook's content was put into this file on purpose: what comes now
    /// comes after what was there, so that nobody takes the file for an older copy.
    void goOnWithRestored() const;

    /// The statement with this text, which must be a string literal: it is prepared once.
    Query query(const char* sql) const;

    /// Grows whenever another connection changes the file.
    int dataVersion() const;

    /// What to do about damage: for a casebook to open the last backup and `then`, for somebody
    /// else's file, which is only read, to ask for it again.
    std::string whenDamaged(const std::string& then) const;

    /// What an exception of the library means for a person.
    Problem told(std::string_view doing, const SQLite::Exception& error) const;

private:
    Database(std::filesystem::path path, bool readOnly,
             std::unique_ptr<SQLite::Database> connection);

    /// What a newer program made is read and not written, though the disk would allow it.
    void onlyReadWhatIsNewer();
    /// Gives an older file the tables that it lacks, if it may be written; tells of a newer one.
    void bringUpToDate();

    /// Makes the file at `path`, which messages call `name`, and fills it, in one change.
    static void makeFilled(const std::filesystem::path& path, const std::filesystem::path& name,
                           const CasebookOptions& options,
                           const std::function<void(Database&)>& fill);

    friend class Writing;
    /// Throws a Failure where the file is no longer the one that was opened, or may not be written.
    const Database& inPlace() const;
    /// The same for what is in it, which stands still while somebody may write.
    CasebookState beginChange() const;
    void writeFirstState() const;
    /// Gives a file that was copied, or that an earlier program wrote, a state of its own.
    void settleIn() const;
    /// What its name, its mark and its first bytes tell.
    FileStanding outwardStanding() const;
    bool isCutShort(const std::string& header) const;
    /// What its content tells, where all that holds.
    FileStanding::Is contentStanding() const;
    /// What the file is that has its name now.
    FileStanding::Is standingOfAnother() const;
    FileStanding::Is compared(const std::optional<CasebookState>& state,
                              const std::optional<std::string>& ownerId,
                              std::uint32_t changes) const;
    /// Reads the file at `path` from memory as if the change that stopped half-way had been undone.
    static std::optional<Database> openWithoutWriting(const std::filesystem::path& path,
                                                      const CasebookOptions& options);
    /// Undoes a change that stopped half-way, as any program does that may write.
    static void finishLeftover(const std::filesystem::path& path, const CasebookOptions& options);
    void readFromMemory(std::string bytes);

    std::filesystem::path m_path;
    CasebookOptions m_options;
    bool m_readOnly = false;
    bool m_isSomebodyElses = false; ///< Read from bytes that came from elsewhere.
    bool m_hasDamage = false;
    int m_version = 0;
    std::unique_ptr<std::string> m_bytes; ///< What `m_connection` reads, if it is no file.
    std::unique_ptr<FileOnDisk> m_file;   ///< None for what is in memory.
    std::unique_ptr<SQLite::Database> m_connection;
    /// As it was when it was last known to be the same.
    struct Seen {
        std::optional<CasebookState> state;
        std::optional<std::string> ownerId;
        std::uint32_t changes = 0; ///< As SQLite counts them.
    };
    mutable Seen m_seen;
    mutable std::optional<std::pair<FileOnDisk::Moment, FileStanding::Is>> m_lookedAt;
    mutable std::vector<std::string> m_notices;
    mutable std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Whether the library says that the file is damaged.
bool isDamage(const SQLite::Exception& error);

/// A transaction that takes the right to write at once, so that it cannot fail half-way for want of
/// it. Rolls back unless committed. Throws a Failure where the file is no longer the one that was
/// opened: nothing is ever written into another.
class Writing {
public:
    explicit Writing(const Database& database);
    void commit();

private:
    const Database& m_database;
    SQLite::Transaction m_transaction;
    std::optional<CasebookState> m_next;
};

} // namespace core

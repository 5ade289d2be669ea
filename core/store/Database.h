#pragma once

#include "core/assessment/Ids.h"
#include "core/store/CasebookOptions.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
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
    static Database create(const std::filesystem::path& path, const CasebookOptions& options);
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
    bool isReadOnly() const { return m_readOnly; }
    SQLite::Database& connection() const { return *m_connection; }

    /// From now on a value of more bytes is an exception and does not come into memory.
    void refuseLongValues(int bytes);

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

    /// Gives an older file the tables that it lacks, if it may be written.
    void bringUpToDate();

    std::filesystem::path m_path;
    bool m_readOnly = false;
    bool m_isSomebodyElses = false; ///< Read from bytes that came from elsewhere.
    int m_version = 0;
    std::unique_ptr<std::string> m_bytes; ///< What `m_connection` reads, if it is no file.
    std::unique_ptr<SQLite::Database> m_connection;
    mutable std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// A transaction that takes the right to write at once, so that it cannot fail half-way for want of
/// it. Rolls back unless committed.
class Writing {
public:
    explicit Writing(const Database& database);
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

} // namespace core

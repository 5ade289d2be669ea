#include "core/store/SearchCheck.h"

#include "core/store/Tokenizer.h"

#include <sqlite3.h>

namespace core {

namespace {

/// The tables of the comparison, which are gone with it and never in the file.
class TemporaryTables {
public:
    explicit TemporaryTables(SQLite::Database& connection) : m_connection(connection)
    {
        connection.exec("PRAGMA temp_store = MEMORY");
        drop();
        // Without a copy of the text.
        connection.exec("CREATE VIRTUAL TABLE temp.expected USING fts5("
                        "text, content='', " STANDPOINT_TOKENIZER ")");
        connection.exec("INSERT INTO temp.expected (rowid, text) SELECT number, text FROM entry");
        connection.exec("CREATE VIRTUAL TABLE temp.expected_words USING "
                        "fts5vocab(temp, expected, instance)");
        connection.exec("CREATE VIRTUAL TABLE temp.indexed_words USING "
                        "fts5vocab(main, entry_text, instance)");
    }
    ~TemporaryTables()
    {
        try {
            drop();
        } catch (const SQLite::Exception&) {
            // They go with the connection.
        }
    }
    TemporaryTables(const TemporaryTables&) = delete;
    TemporaryTables& operator=(const TemporaryTables&) = delete;

private:
    void drop()
    {
        for (const char* table : {"indexed_words", "expected_words", "expected"}) {
            m_connection.exec(std::string("DROP TABLE IF EXISTS temp.") + table);
        }
    }

    SQLite::Database& m_connection;
};

} // namespace

bool searchAgrees(SQLite::Database& connection)
{
    try {
        const TemporaryTables tables(connection);
        SQLite::Statement expected(connection,
                                   "SELECT term, doc, \"offset\" FROM temp.expected_words");
        SQLite::Statement indexed(connection,
                                  "SELECT term, doc, \"offset\" FROM temp.indexed_words");
        // Both come in the order of words, entries and places.
        while (expected.executeStep()) {
            if (!indexed.executeStep() ||
                expected.getColumn(0).getString() != indexed.getColumn(0).getString() ||
                expected.getColumn(1).getInt64() != indexed.getColumn(1).getInt64() ||
                expected.getColumn(2).getInt64() != indexed.getColumn(2).getInt64()) {
                return false;
            }
        }
        return !indexed.executeStep();
    } catch (const SQLite::Exception& error) {
        // What is wrong with the index is found here; a disk that cannot be read is no fault of it.
        const int code = error.getErrorCode() & 0xff;
        if (code != SQLITE_CORRUPT && code != SQLITE_ERROR) {
            throw;
        }
        return false;
    }
}

} // namespace core

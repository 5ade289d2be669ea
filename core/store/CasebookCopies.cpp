#include "core/store/About.h"
#include "core/store/Backup.h"
#include "core/store/Casebook.h"
#include "core/store/Forgotten.h"
#include "core/store/OpenCasebook.h"
#include "core/store/RawFile.h"
#include "core/store/Schema.h"

namespace core {

namespace {

/// Where SQLite counts the changes of a file (sqlite.org/fileformat2.html §1.3).
constexpr std::uint64_t changeCounterAt = 24;
constexpr std::size_t changeCounterBytes = 4;

} // namespace

Result<Done> Casebook::backup(const std::filesystem::path& to, const Progress& progress) const
{
    return m_open->guarded("Making the backup", [&] {
        copyTo(m_open->database, to, progress);
        return Done{};
    });
}

bool Casebook::isOfEarlierVersion() const
{
    return m_open->database.version() < casebookVersion;
}

bool Casebook::isOfLaterVersion() const
{
    return m_open->database.version() > casebookVersion;
}

const CasebookOptions& Casebook::options() const
{
    return m_open->database.options();
}

Result<std::string> Casebook::state() const
{
    return m_open->guarded("Looking for changes", [&] {
        SQLite::Database& connection = m_open->database.connection();
        // Whoever writes has finished, or has not begun.
        const SQLite::Transaction reading(connection);
        const auto count = connection.execAndGet("SELECT count(*) FROM assessment").getInt64();
        std::string state = std::to_string(count) + '-';
        for (const char byte :
             rawBytes(connection.getHandle(), changeCounterAt, changeCounterBytes)) {
            state += std::to_string(static_cast<unsigned char>(byte)) + '.';
        }
        return state + '-' + std::to_string(rawSize(connection.getHandle()));
    });
}

Result<std::optional<std::string>> Casebook::copyOf() const
{
    return m_open->guarded("Reading the backup",
                           [&] { return readAbout(m_open->database, aboutCopyOf); });
}

Result<Done> Casebook::setCopyOf(const std::optional<std::string>& state)
{
    return m_open->guarded("Making the backup", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutCopyOf, state);
        writing.commit();
        return Done{};
    });
}

Result<Done> Casebook::check() const
{
    return m_open->guarded("Checking the file", [&] {
        SQLite::Statement check(m_open->database.connection(), "PRAGMA integrity_check(1)");
        if (!check.executeStep() || check.getColumn(0).getString() != "ok") {
            throw Failure({"is damaged.", path().string()});
        }
        return Done{};
    });
}

Result<Done> Casebook::takeOver(const Casebook& other, const Progress& progress)
{
    return m_open->guarded("Restoring", [&] {
        m_open->mustBeWritable();
        m_open->forget();
        const Database& database = m_open->database;
        if (const FileStanding standing = database.standing();
            standing.is != FileStanding::Is::Same) {
            throw Failure(problemOf(standing, path()));
        }
        copyOver(other.m_open->database, database, progress);
        m_open->database.goOnWithRestored();
        return Done{};
    });
}

Result<Done> Casebook::takeForgotten(const Casebook& other)
{
    return m_open->guarded("Forgetting", [&] {
        m_open->mustBeWritable();
        if (other.isOfEarlierVersion()) {
            return Done{};
        }
        const Database& database = m_open->database;
        Writing writing(database);
        Query rows = other.m_open->database.query("SELECT digest, at FROM forgotten");
        while (rows.next()) {
            const auto* first = static_cast<const std::uint8_t*>(rows[0].getBlob());
            const std::vector<std::uint8_t> digest(first, first + rows[0].getBytes());
            database.query("INSERT OR REPLACE INTO forgotten (digest, at) VALUES (?, ?)")
                .with(digest, std::int64_t{rows[1].getInt64()})
                .run();
        }
        writing.commit();
        return Done{};
    });
}

} // namespace core

#include "core/store/Content.h"

#include "core/exchange/EditJson.h"
#include "core/support/Ascii.h"
#include "core/support/Digest.h"

#include <set>

namespace core {

namespace {

constexpr int firstVersionWithContent = 2;

/// The bytes that 64 hexadecimal digits stand for; nothing when they are none.
std::vector<std::uint8_t> bytesOf(const std::string& digest)
{
    std::vector<std::uint8_t> bytes;
    // A digest is as long as two ids, whose digits are read in the same way.
    for (const std::size_t from : {std::size_t{0}, std::size_t{32}}) {
        const auto id = digest.size() == 64 ? editIdFrom(std::string_view(digest).substr(from, 32))
                                            : std::nullopt;
        if (!id) {
            return {};
        }
        bytes.insert(bytes.end(), id->bytes.begin(), id->bytes.end());
    }
    return bytes;
}

std::string lowerCase(std::string text)
{
    for (char& letter : text) {
        letter = asciiLower(letter);
    }
    return text;
}

} // namespace

std::string writeContent(const Database& database, std::string_view bytes)
{
    const auto hash = sha256(bytes);
    database.query("INSERT OR IGNORE INTO content (digest, bytes) VALUES (?, ?)")
        .with(std::vector<std::uint8_t>(hash.begin(), hash.end()),
              std::vector<std::uint8_t>(bytes.begin(), bytes.end()))
        .run();
    return sha256Hex(bytes);
}

std::optional<std::string> readContent(const Database& database, const std::string& digest)
{
    if (database.version() < firstVersionWithContent) {
        return std::nullopt;
    }
    Query row = database.query("SELECT bytes FROM content WHERE digest = ?");
    row.with(bytesOf(digest));
    if (!row.next()) {
        return std::nullopt;
    }
    std::string bytes(static_cast<const char*>(row[0].getBlob()),
                      static_cast<std::size_t>(row[0].getBytes()));
    if (sha256Hex(bytes) != digest) {
        throw Failure({"holds an attachment whose bytes were altered. " +
                           database.whenDamaged("everything else in this file is readable."),
                       database.path().string()});
    }
    return bytes;
}

bool dropUnusedContent(const Database& database)
{
    std::set<std::string> digests;
    {
        Query rows = database.query("SELECT hex(digest) FROM content");
        while (rows.next()) {
            digests.insert(lowerCase(rows.text(0)));
        }
    }
    if (digests.empty()) {
        return false;
    }
    Query rows = database.query(
        "SELECT value FROM edit WHERE kind = 'attach' UNION ALL "
        "SELECT value FROM set_aside WHERE kind = 'attach' AND id IN (SELECT id FROM made_way)");
    while (rows.next()) {
        if (const auto change = changeFromJson("attach", rows.text(0))) {
            digests.erase(std::get<Attach>(*change).attachment.digest);
        }
    }
    for (const std::string& digest : digests) {
        database.query("DELETE FROM content WHERE digest = ?").with(bytesOf(digest)).run();
    }
    return !digests.empty();
}

bool hasContent(const Database& database, const std::string& digest)
{
    if (database.version() < firstVersionWithContent) {
        return false;
    }
    Query row = database.query("SELECT 1 FROM content WHERE digest = ?");
    row.with(bytesOf(digest));
    return row.next();
}

} // namespace core

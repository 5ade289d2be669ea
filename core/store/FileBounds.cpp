#include "core/store/FileBounds.h"

#include "core/store/About.h"
#include "core/support/Limits.h"

namespace core {

namespace {

constexpr std::int64_t idBytes = 16;
// As many as there may be edits, each of them signed by two keys.
constexpr std::size_t mostSigned = 2 * 32 * mostEdits;
constexpr int versionWithSigned = 6;

using Beyond = std::optional<std::string>;

bool isMore(std::int64_t count, std::size_t most)
{
    return count > static_cast<std::int64_t>(most);
}

// In all of these, lengths are taken as bytes: the length of a text ends at its first zero.

Beyond beyondInEdits(const Database& database)
{
    Query edits = database.query(
        "SELECT count(*), coalesce(max(length(CAST(value AS BLOB))), 0), "
        "coalesce(max(length(replaces)), 0), coalesce(max(length(CAST(record AS BLOB))), 0), "
        "coalesce(max(length(CAST(author AS BLOB))), 0), "
        "coalesce(sum(length(CAST(value AS BLOB))), 0) FROM edit");
    edits.next();
    const auto count = edits[0].getInt64();
    if (isMore(count, mostEdits)) {
        return std::to_string(count) + " edits";
    }
    if (isMore(edits[1].getInt64(), longestChange)) {
        return "an edit of " + std::to_string(edits[1].getInt64() >> 20) + " MB";
    }
    if (isMore(edits[2].getInt64() / idBytes, mostReplaced)) {
        return "an edit that replaces " + std::to_string(edits[2].getInt64() / idBytes) + " others";
    }
    if (isMore(edits[3].getInt64(), longestName) || isMore(edits[4].getInt64(), longestName)) {
        return "an edit with a name of more than a thousand letters";
    }
    if (isMore(edits[5].getInt64(), mostPackedText)) {
        return std::to_string(edits[5].getInt64() >> 20) + " MB of text";
    }
    return std::nullopt;
}

Beyond beyondInSigned(const Database& database)
{
    if (database.version() < versionWithSigned) {
        return std::nullopt;
    }
    Query batches = database.query(
        "SELECT count(*), coalesce(max(length(CAST(author AS BLOB))), 0), "
        "coalesce(max(length(CAST(named AS BLOB))), 0), "
        "coalesce(max(length(CAST(key AS BLOB)) + length(CAST(signature AS BLOB))), 0), "
        "coalesce(sum(length(digests)), 0) FROM signed");
    batches.next();
    const bool isBeyond =
        isMore(batches[0].getInt64(), mostBatches) || isMore(batches[1].getInt64(), longestName) ||
        isMore(batches[2].getInt64(), longestName) || isMore(batches[3].getInt64(), longestName) ||
        isMore(batches[4].getInt64(), mostSigned);
    return isBeyond ? Beyond("very many or very long signatures") : std::nullopt;
}

Beyond beyondInOthers(const Database& database)
{
    Query others =
        database.query("SELECT (SELECT count(*) FROM assessment), (SELECT count(*) FROM edition), "
                       "(SELECT coalesce(max(length(CAST(yaml AS BLOB))), 0) FROM edition), "
                       "(SELECT count(*) FROM bound), "
                       "(SELECT coalesce(max(length(CAST(value AS BLOB))), 0) FROM about), "
                       "(SELECT coalesce(max(length(CAST(id AS BLOB))), 0) FROM assessment)");
    others.next();
    if (isMore(others[0].getInt64(), mostEdits) || isMore(others[5].getInt64(), longestName)) {
        return std::to_string(others[0].getInt64()) + " assessments, or one with a very long name";
    }
    if (isMore(others[1].getInt64(), mostEditions) ||
        isMore(others[2].getInt64(), largestStandardBytes)) {
        return "very many or very long standards";
    }
    if (isMore(others[3].getInt64(), mostEdits)) {
        return "very many ties to standards";
    }
    if (isMore(others[4].getInt64(), largestHouseStyleBytes)) {
        return "a fact of many megabytes about itself";
    }
    return std::nullopt;
}

Beyond beyondInContents(const Database& database)
{
    constexpr int versionWithContents = 2;
    if (database.version() < versionWithContents) {
        return std::nullopt;
    }
    // Of a blob, SQLite tells the length without reading it.
    Query contents = database.query("SELECT coalesce(max(length(bytes)), 0) FROM content");
    contents.next();
    return isMore(contents[0].getInt64(), largestAttachment)
               ? Beyond("an attachment of " + std::to_string(contents[0].getInt64() >> 20) + " MB")
               : std::nullopt;
}

Beyond beyond(const Database& database)
{
    for (const auto look : {beyondInEdits, beyondInSigned, beyondInOthers, beyondInContents}) {
        if (auto found = look(database)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace

void mustBeWithinBounds(const Database& database)
{
    if (const auto found = beyond(database)) {
        throw Failure({"holds " + *found +
                           ", more than any pack of ours. It may have been altered; nothing was "
                           "taken in.",
                       database.path().string()});
    }
}

void mustFitPack(const Database& database)
{
    if (const auto found = beyond(database)) {
        throw Failure({"the pack would hold " + *found +
                           ", more than a pack may. Hand over fewer assessments at a time.",
                       {}});
    }
}

} // namespace core

#include "core/store/FileBounds.h"

#include "core/store/About.h"
#include "core/store/FileLimits.h"

namespace core {

namespace {

constexpr std::int64_t idBytes = 16;
// The longest value of ours is a signature over an assessment with very many records, or all the
// texts of an assessment's beginning at their longest.
constexpr std::int64_t longestValue = std::int64_t{16} << 20;
constexpr std::int64_t longestName = 4096;
constexpr std::int64_t mostText = std::int64_t{256} << 20;
// As many as there may be edits, each of them signed by two keys.
constexpr std::int64_t mostSigned = std::int64_t{2} * 32 * mostEdits;
constexpr std::int64_t mostBatches = 10'000;
constexpr int versionWithSigned = 6;
constexpr std::int64_t mostEditions = 1000;
constexpr std::int64_t longestEdition = std::int64_t{4} << 20;

void mustHold(const Database& database, bool holds, const std::string& what)
{
    if (!holds) {
        throw Failure({"holds " + what +
                           ", more than any pack of ours. It may have been altered; nothing was "
                           "taken in.",
                       database.path().string()});
    }
}

} // namespace

void mustBeWithinBounds(const Database& database)
{
    // As bytes: the length of a text ends at its first zero.
    Query edits = database.query(
        "SELECT count(*), coalesce(max(length(CAST(value AS BLOB))), 0), "
        "coalesce(max(length(replaces)), 0), coalesce(max(length(CAST(record AS BLOB))), 0), "
        "coalesce(max(length(CAST(author AS BLOB))), 0), "
        "coalesce(sum(length(CAST(value AS BLOB))), 0) FROM edit");
    edits.next();
    const auto most = static_cast<std::int64_t>(mostEdits);
    const auto count = edits[0].getInt64();
    mustHold(database, count <= most, std::to_string(count) + " edits");
    mustHold(database, edits[1].getInt64() <= longestValue,
             "an edit of " + std::to_string(edits[1].getInt64() >> 20) + " MB");
    mustHold(database, edits[2].getInt64() <= static_cast<std::int64_t>(mostReplaced) * idBytes,
             "an edit that replaces " + std::to_string(edits[2].getInt64() / idBytes) + " others");
    mustHold(database, edits[3].getInt64() <= longestName && edits[4].getInt64() <= longestName,
             "an edit with a name of many thousand letters");
    mustHold(database, edits[5].getInt64() <= mostText,
             std::to_string(edits[5].getInt64() >> 20) + " MB of text");
    if (database.version() >= versionWithSigned) {
        Query batches = database.query(
            "SELECT count(*), coalesce(max(length(CAST(author AS BLOB))), 0), "
            "coalesce(max(length(CAST(named AS BLOB))), 0), "
            "coalesce(max(length(CAST(key AS BLOB)) + length(CAST(signature AS BLOB))), 0), "
            "coalesce(sum(length(digests)), 0) FROM signed");
        batches.next();
        mustHold(database,
                 batches[0].getInt64() <= mostBatches && batches[1].getInt64() <= longestName &&
                     batches[2].getInt64() <= longestName && batches[3].getInt64() <= longestName &&
                     batches[4].getInt64() <= mostSigned,
                 "very many or very long signatures");
    }
    Query others =
        database.query("SELECT (SELECT count(*) FROM assessment), (SELECT count(*) FROM edition), "
                       "(SELECT coalesce(max(length(CAST(yaml AS BLOB))), 0) FROM edition), "
                       "(SELECT count(*) FROM bound), "
                       "(SELECT coalesce(max(length(CAST(value AS BLOB))), 0) FROM about)");
    others.next();
    mustHold(database, others[0].getInt64() <= most,
             std::to_string(others[0].getInt64()) + " assessments");
    mustHold(database,
             others[1].getInt64() <= mostEditions && others[2].getInt64() <= longestEdition,
             "very many or very long standards");
    mustHold(database, others[3].getInt64() <= most, "very many ties to standards");
    mustHold(database, others[4].getInt64() <= static_cast<std::int64_t>(longestHouseStyle),
             "a fact of many megabytes about itself");
}

} // namespace core

#include "core/store/SignedLog.h"

#include <algorithm>

namespace core {

namespace {

constexpr int firstVersionWithSigned = 6;
constexpr int firstVersionWithMerges = 2;
constexpr std::size_t digestLength = std::tuple_size_v<Sha256>;

std::vector<std::uint8_t> blobOf(const std::vector<Sha256>& digests)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(digests.size() * digestLength);
    for (const Sha256& digest : digests) {
        bytes.insert(bytes.end(), digest.begin(), digest.end());
    }
    return bytes;
}

std::vector<Sha256> digestsIn(const void* blob, int length)
{
    // What is left over of a length that is none makes a batch that does not hold.
    std::vector<Sha256> digests(static_cast<std::size_t>(length) / digestLength);
    const auto* bytes = static_cast<const std::uint8_t*>(blob);
    for (Sha256& digest : digests) {
        std::copy_n(bytes, digestLength, digest.begin());
        bytes += digestLength;
    }
    return digests;
}

} // namespace

std::vector<SignedBatch> readSigned(const Database& database, const AssessmentId& assessment)
{
    std::vector<SignedBatch> batches;
    if (database.version() < firstVersionWithSigned) {
        return batches;
    }
    Query rows = database.query("SELECT named, author, key, digests, signature FROM signed "
                                "WHERE assessment = ? ORDER BY number");
    rows.with(assessment);
    while (rows.next()) {
        const int length = rows[3].getBytes();
        batches.push_back({rows.text(0), rows.text(1), rows.text(2),
                           digestsIn(rows[3].getBlob(), length), rows.text(4)});
    }
    return batches;
}

void writeSigned(const Database& database, const AssessmentId& assessment,
                 const std::vector<SignedBatch>& batches, std::optional<std::int64_t> merge)
{
    for (const SignedBatch& batch : batches) {
        database
            .query("INSERT OR IGNORE INTO signed (assessment, named, author, key, digests, "
                   "signature, merge) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(assessment, batch.named, batch.author, batch.key, blobOf(batch.digests),
                  batch.signature, merge)
            .run();
    }
}

void dropSigned(const Database& database, std::int64_t merge)
{
    database.query("DELETE FROM signed WHERE merge = ?").with(merge).run();
}

std::set<EditId> readCameIn(const Database& database, const AssessmentId& assessment)
{
    std::set<EditId> ids;
    if (database.version() < firstVersionWithMerges) {
        return ids;
    }
    Query rows = database.query("SELECT id FROM came_in WHERE assessment = ?");
    rows.with(assessment);
    while (rows.next()) {
        EditId id;
        if (rows[0].getBytes() == static_cast<int>(id.bytes.size())) {
            std::copy_n(static_cast<const std::uint8_t*>(rows[0].getBlob()), id.bytes.size(),
                        id.bytes.begin());
            ids.insert(id);
        }
    }
    return ids;
}

} // namespace core

#include "core/store/repair/MendedStandards.h"

#include "core/store/Database.h"
#include "core/support/Digest.h"

#include <utility>
#include <vector>

namespace core {

namespace {

using Numbered = std::pair<std::int64_t, std::string>;

bool isDigest(const std::string& digest, const std::string& text)
{
    const auto hash = sha256(text);
    return digest == std::string(hash.begin(), hash.end());
}

std::vector<Numbered> alteredOnes(const Database& database, const BundledText& bundled)
{
    std::vector<Numbered> mended;
    Query rows = database.query("SELECT number, id, digest, yaml FROM edition");
    while (rows.next()) {
        const std::string digest = rows[2].getString();
        const auto text = isDigest(digest, rows.text(3)) ? std::nullopt : bundled(rows.text(1));
        if (text && isDigest(digest, *text)) {
            mended.emplace_back(rows[0].getInt64(), *text);
        }
    }
    return mended;
}

} // namespace

Result<int> mendStandards(const std::filesystem::path& casebook, const BundledText& bundled)
{
    return attempt("Looking at the standards", [&] {
        const Database database = Database::open(casebook, {});
        try {
            const auto altered = alteredOnes(database, bundled);
            if (altered.empty()) {
                return 0;
            }
            Writing writing(database);
            for (const auto& [number, text] : altered) {
                database.query("UPDATE edition SET yaml = ? WHERE number = ?")
                    .with(text, number)
                    .run();
            }
            writing.commit();
            return static_cast<int>(altered.size());
        } catch (const SQLite::Exception& error) {
            throw Failure(database.told("Looking at the standards", error));
        }
    });
}

} // namespace core

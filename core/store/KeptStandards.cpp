#include "core/store/KeptStandards.h"

#include "core/standards/StandardReader.h"
#include "core/support/Digest.h"

#include <algorithm>

namespace core {

namespace {

/// A row of `edition`, as much of it as can be read.
struct EditionRow {
    std::string id;
    std::string digest;
    std::optional<std::string> yaml;
};

std::string digestOfYaml(const std::string& text)
{
    const auto hash = sha256(text);
    return {hash.begin(), hash.end()};
}

/// The row, or what `sql` asks of it; nothing where damage is in the way.
std::optional<EditionRow> rowOf(const Database& database, std::int64_t number, const char* sql)
{
    try {
        Query row = database.query(sql);
        row.with(number);
        if (!row.next()) {
            return std::nullopt;
        }
        EditionRow read{row.text(1), row[0].getString(), {}};
        if (!row[2].isNull()) {
            read.yaml = row.text(2);
        }
        return read;
    } catch (const SQLite::Exception& error) {
        if (!isDamage(error)) {
            throw;
        }
        return std::nullopt;
    }
}

/// A text is long and lies on pages of its own, and the digest stands in an index as well: the rest
/// may be readable where one of them is not.
EditionRow asMuchAsCanBeRead(const Database& database, std::int64_t number)
{
    auto row = rowOf(database, number, "SELECT digest, id, yaml FROM edition WHERE number = ?");
    if (!row) {
        row = rowOf(database, number, "SELECT digest, id, NULL FROM edition WHERE number = ?");
    }
    if (!row) {
        row = rowOf(database, number,
                    "SELECT digest, '', NULL FROM edition INDEXED BY sqlite_autoindex_edition_1 "
                    "WHERE +number = ?");
    }
    return row.value_or(EditionRow{});
}

/// The edition that is in `yaml`, where it is the one with this id.
std::shared_ptr<const Standard> editionIn(const std::string& yaml, const std::string& id)
{
    auto read = standardFrom(yaml, id + ".yaml");
    return read && read->id == id ? std::make_shared<const Standard>(std::move(*read)) : nullptr;
}

std::optional<EditionText> sameOfProgram(const BundledText& bundled, const EditionRow& row,
                                         const KeptStandards::Named& named)
{
    std::vector<std::string> ids = named();
    ids.insert(ids.begin(), row.id);
    for (const std::string& id : ids) {
        const auto text = bundled && !id.empty() ? bundled(id) : std::nullopt;
        if (text && digestOfYaml(*text) == row.digest) {
            return EditionText{id, *text};
        }
    }
    return std::nullopt;
}

} // namespace

KeptStandard KeptStandards::read(const Database& database, std::int64_t number, const Named& named)
{
    const EditionRow row = asMuchAsCanBeRead(database, number);
    const bool isWhole = row.yaml && digestOfYaml(*row.yaml) == row.digest;
    const auto tell = [&](const std::string& id, const std::string& notice) {
        if (m_told.insert(id).second) {
            database.notice(notice);
        }
    };
    if (!isWhole) {
        if (const auto same = sameOfProgram(database.options().bundled, row, named)) {
            tell(same->id, "The text of the standard " + same->id +
                               " is damaged in this casebook. The same text comes with Standpoint "
                               "and is used instead, so nothing is missing. To put the file right: "
                               "standpoint-cli verify --rebuild.");
            return {*same, editionIn(same->yaml, same->id)};
        }
    }
    KeptStandard kept{{row.id, row.yaml.value_or(std::string())}, nullptr};
    kept.standard = row.yaml ? editionIn(*row.yaml, row.id) : nullptr;
    if (!kept.standard) {
        tell(row.id, "The text of a standard" + (row.id.empty() ? row.id : " (" + row.id + ")") +
                         " is damaged in this casebook, and Standpoint has none that is the same. "
                         "What was judged by it can be read without its words, and not changed. "
                         "Open your last backup, or repair a copy of the casebook together with "
                         "it.");
    } else if (!isWhole) {
        tell(row.id, "The text of the standard " + row.id +
                         " was altered in this casebook since assessments were bound to it. Hold "
                         "it against your last backup.");
    }
    return kept;
}

std::vector<KeptStandard> KeptStandards::of(const Database& database, std::int64_t assessment,
                                            const Named& named)
{
    std::vector<std::int64_t> numbers;
    {
        Query rows = database.query("SELECT edition FROM bound WHERE assessment = ?");
        rows.with(assessment);
        while (rows.next()) {
            numbers.push_back(rows[0].getInt64());
        }
    }
    std::vector<KeptStandard> all;
    for (const std::int64_t number : numbers) {
        auto known = m_known.find(number);
        if (known == m_known.end()) {
            KeptStandard kept = read(database, number, named);
            if (!kept.standard) {
                all.push_back(std::move(kept));
                continue;
            }
            known = m_known.emplace(number, std::move(kept)).first;
        }
        all.push_back(known->second);
    }
    std::ranges::sort(all, {}, [](const KeptStandard& one) { return one.text.id; });
    return all;
}

} // namespace core

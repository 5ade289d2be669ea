#include "core/store/repair/RescuedRows.h"

#include "core/exchange/EditIds.h"
#include "core/store/About.h"
#include "core/store/SignedLog.h"
#include "core/store/repair/MendedEdit.h"

#include <algorithm>
#include <functional>
#include <set>

namespace core {

namespace {

using Numbers = std::map<AssessmentId, std::int64_t>;

void each(const Carved& file, RawTable table, const std::function<void(const CarvedRow&)>& work)
{
    for (const CarvedRow& row : file.of(table)) {
        if (row.isSound && row.raw.isListed) {
            work(row);
        }
    }
}

std::vector<std::uint8_t> blobIn(const std::string& text)
{
    return {text.begin(), text.end()};
}

std::optional<std::string> textIn(const RawValue& value)
{
    return value.kind == RawValue::Kind::Text ? std::optional(value.bytes) : std::nullopt;
}

void takeFacts(const Database& to, const Carved& from, const std::string& only)
{
    each(from, RawTable::About, [&](const CarvedRow& row) {
        const std::string& name = row.text(0);
        const bool isOfFile = name == aboutUncleared || name == aboutReadableFrom;
        if (name.starts_with(only) && !isOfFile && !readAbout(to, name)) {
            writeAbout(to, name, row.text(1));
        }
    });
}

std::set<std::int64_t> writeMerges(const Database& to, const Carved& damaged,
                                   const Numbers& numbers)
{
    std::set<std::int64_t> merges;
    each(damaged, RawTable::Merged, [&](const CarvedRow& row) {
        to.query("INSERT OR IGNORE INTO merged (number, at, giver, copy, undone) "
                 "VALUES (?, ?, ?, ?, ?)")
            .with(*row.raw.number, row.integer(1), row.text(2), row.text(3), row.integer(4))
            .run();
        merges.insert(*row.raw.number);
    });
    const auto write = [&](RawTable table, const char* sql) {
        each(damaged, table, [&](const CarvedRow& row) {
            if (merges.contains(row.integer(0)) && numbers.contains(row.text(1))) {
                to.query(sql).with(row.integer(0), row.text(1), blobIn(row.text(2))).run();
            }
        });
    };
    write(RawTable::CameIn,
          "INSERT OR IGNORE INTO came_in (merge, assessment, id) VALUES (?, ?, ?)");
    write(RawTable::MadeWay,
          "INSERT OR IGNORE INTO made_way (merge, assessment, id) VALUES (?, ?, ?)");
    each(damaged, RawTable::AboutBefore, [&](const CarvedRow& row) {
        if (merges.contains(row.integer(0))) {
            to.query("INSERT OR IGNORE INTO about_before (merge, name, before, after) "
                     "VALUES (?, ?, ?, ?)")
                .with(row.integer(0), row.text(1), textIn(row.raw.values[2]), row.text(3))
                .run();
        }
    });
    return merges;
}

void writeShelved(const Database& to, const Carved& damaged, const Numbers& numbers)
{
    each(damaged, RawTable::SetAside, [&](const CarvedRow& row) {
        const auto edit = editIn(row.raw);
        if (!edit || !numbers.contains(row.text(0)) || isAltered(row.text(0), *edit)) {
            return;
        }
        std::optional<std::int64_t> at;
        if (edit->at) {
            at = edit->at->milliseconds;
        }
        std::optional<std::vector<std::uint8_t>> replaces;
        if (!row.text(7).empty()) {
            replaces = blobIn(row.text(7));
        }
        to.query("INSERT OR IGNORE INTO set_aside (assessment, id, record, kind, value, author, "
                 "at, replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .with(row.text(0), edit->id, row.text(2), row.text(3), row.text(4), row.text(5), at,
                  replaces)
            .run();
    });
}

void writeBatches(const Database& to, const Carved& damaged, const Numbers& numbers,
                  const std::set<std::int64_t>& merges)
{
    std::vector<const CarvedRow*> rows;
    each(damaged, RawTable::Signed, [&](const CarvedRow& row) { rows.push_back(&row); });
    // The first key that signed for somebody is theirs.
    std::sort(rows.begin(), rows.end(), [](const CarvedRow* a, const CarvedRow* b) {
        return *a->raw.number < *b->raw.number;
    });
    for (const CarvedRow* row : rows) {
        SignedBatch batch{row->text(2), row->text(3), row->text(4), {}, row->text(6)};
        constexpr std::size_t length = std::tuple_size_v<Sha256>;
        const std::string& digests = row->text(5);
        for (std::size_t at = 0; at + length <= digests.size(); at += length) {
            Sha256 digest;
            std::copy_n(digests.begin() + static_cast<std::ptrdiff_t>(at), length, digest.begin());
            batch.digests.push_back(digest);
        }
        std::optional<std::int64_t> merge;
        if (row->raw.values[7].kind == RawValue::Kind::Integer) {
            merge = row->integer(7);
        }
        if (numbers.contains(row->text(1)) && isSound(batch) &&
            (!merge || merges.contains(*merge))) {
            writeSigned(to, row->text(1), {batch}, merge);
        }
    }
}

} // namespace

bool writeFacts(const Database& to, const Carved& damaged, const std::vector<Carved>& backups)
{
    takeFacts(to, damaged, {});
    for (const Carved& backup : backups) {
        takeFacts(to, backup, {});
    }
    return readAbout(to, aboutOwnerId).has_value();
}

void writeRows(const Database& to, const Carved& damaged, const Numbers& numbers)
{
    const auto ids = idsByNumber(damaged);
    const auto numberOf = [&](std::int64_t before) -> std::optional<std::int64_t> {
        const auto id = ids.find(before);
        const auto now = id != ids.end() ? numbers.find(id->second.front()) : numbers.end();
        return now != numbers.end() ? std::optional(now->second) : std::nullopt;
    };
    each(damaged, RawTable::Draft, [&](const CarvedRow& row) {
        if (const auto number = numberOf(row.integer(0))) {
            to.query("INSERT OR IGNORE INTO draft (assessment, place, text) VALUES (?, ?, ?)")
                .with(*number, row.text(1), row.text(2))
                .run();
        }
    });
    for (const CarvedRow& row : damaged.of(RawTable::Forgotten)) {
        if (row.isSound) {
            to.query("INSERT OR IGNORE INTO forgotten (digest, at) VALUES (?, ?)")
                .with(blobIn(row.text(0)), row.integer(1))
                .run();
        }
    }
    const auto merges = writeMerges(to, damaged, numbers);
    writeShelved(to, damaged, numbers);
    writeBatches(to, damaged, numbers, merges);
}

} // namespace core

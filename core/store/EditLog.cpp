#include "core/store/EditLog.h"

#include "core/exchange/EditIds.h"
#include "core/exchange/EditJson.h"
#include "core/support/Digest.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t idBytes = 16;

[[noreturn]] void damaged(const Database& database, const std::string& why)
{
    throw Failure({"holds an edit that cannot be read (" + why + "). " +
                       database.whenDamaged("keep this file, the other edits are readable."),
                   database.path().string()});
}

EditId idFrom(const Database& database, const void* bytes)
{
    if (bytes == nullptr) {
        damaged(database, "an id is missing");
    }
    EditId id;
    std::copy_n(static_cast<const std::uint8_t*>(bytes), idBytes, id.bytes.begin());
    return id;
}

std::vector<std::uint8_t> joined(const std::vector<EditId>& ids)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(ids.size() * idBytes);
    for (const EditId& id : ids) {
        bytes.insert(bytes.end(), id.bytes.begin(), id.bytes.end());
    }
    return bytes;
}

Edit editFrom(const Database& database, Query& row)
{
    Edit edit;
    if (row[0].getBytes() != static_cast<int>(idBytes)) {
        damaged(database, "an id has the wrong length");
    }
    edit.id = idFrom(database, row[0].getBlob());
    auto record = recordIdFrom(row.text(1));
    if (!record) {
        damaged(database, "unknown record " + row.text(1));
    }
    edit.record = std::move(*record);
    auto change = changeFromJson(row.text(2), row.text(3));
    if (!change) {
        damaged(database, change.problem().what);
    }
    edit.change = std::move(*change);
    edit.author = row.text(4);
    if (!row[5].isNull()) {
        edit.at = Timestamp{row[5].getInt64()};
    }
    const int length = row[6].getBytes();
    if (length % static_cast<int>(idBytes) != 0) {
        damaged(database, "a reference has the wrong length");
    }
    const auto* bytes = static_cast<const std::uint8_t*>(row[6].getBlob());
    for (int at = 0; at < length; at += static_cast<int>(idBytes)) {
        edit.replaces.push_back(idFrom(database, bytes + at));
    }
    return edit;
}

constexpr const char* selectEdits = "SELECT id, record, kind, value, author, at, replaces FROM "
                                    "edit WHERE assessment = ? ORDER BY id";
constexpr const char* selectEdit = "SELECT id, record, kind, value, author, at, replaces FROM edit "
                                   "WHERE assessment = ? AND id = ?";

} // namespace

std::optional<std::int64_t> numberOf(const Database& database, std::string_view id)
{
    constexpr const char* withoutIndex = "SELECT number FROM assessment NOT INDEXED WHERE id = ?";
    const auto found = [&](Query row) {
        row.with(std::string(id));
        return row.next() ? std::optional<std::int64_t>(row[0].getInt64()) : std::nullopt;
    };
    try {
        if (database.hasDamage()) {
            return found(database.query(withoutIndex));
        }
        return found(database.query("SELECT number FROM assessment WHERE id = ?"));
    } catch (const SQLite::Exception& error) {
        if (!isDamage(error)) {
            throw;
        }
        // The index may be damaged where the table is not.
        return found(database.query(withoutIndex));
    }
}

std::vector<Edit> readEdits(const Database& database, std::int64_t assessment,
                            std::vector<std::string>* unreadable)
{
    std::vector<Edit> edits;
    Query rows = database.query(selectEdits);
    rows.with(assessment);
    while (rows.next()) {
        try {
            edits.push_back(editFrom(database, rows));
        } catch (const Failure& failure) {
            if (unreadable == nullptr) {
                throw;
            }
            unreadable->push_back(failure.problem().what);
        }
    }
    return edits;
}

bool writeEdit(const Database& database, std::int64_t assessment, const AssessmentId& id,
               const Edit& edit, const Redactions& redactions)
{
    if (isAltered(id, edit) && !redactions.left(edit)) {
        throw Failure({"cannot keep " + whichEdit(edit, {}) +
                           ": it was altered since. Ask its author for it once more; nothing was "
                           "taken in.",
                       database.path().string()});
    }
    std::optional<std::vector<std::uint8_t>> replaces;
    if (!edit.replaces.empty()) {
        replaces = joined(edit.replaces);
    }
    std::optional<std::int64_t> at;
    if (edit.at) {
        at = edit.at->milliseconds;
    }
    database
        .query("INSERT OR IGNORE INTO edit (assessment, id, record, kind, value, author, at, "
               "replaces) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(assessment, edit.id, toString(edit.record), std::string(kindOf(edit.change)),
              toJson(edit.change), edit.author, at, replaces)
        .run();
    if (database.connection().getChanges() > 0) {
        return true;
    }
    Query row = database.query(selectEdit);
    row.with(assessment, edit.id);
    if (!row.next()) {
        damaged(database, "an edit was neither new nor there");
    }
    const Edit there = editFrom(database, row);
    if (there.record != edit.record || toJson(there.change) != toJson(edit.change) ||
        there.author != edit.author || there.replaces != edit.replaces) {
        throw Failure(
            {"holds an edit with the same id and other content. One of the two was altered; "
             "nothing was taken in.",
             database.path().string()});
    }
    return false;
}

void rewriteEdit(const Database& database, std::int64_t assessment, const Edit& edit)
{
    database.query("UPDATE edit SET value = ? WHERE assessment = ? AND id = ?")
        .with(toJson(edit.change), assessment, edit.id)
        .run();
}

std::vector<Edit> readShelved(const Database& database, const AssessmentId& id)
{
    std::vector<Edit> edits;
    Query rows = database.query("SELECT id, record, kind, value, author, at, replaces FROM "
                                "set_aside WHERE assessment = ? ORDER BY id");
    rows.with(id);
    while (rows.next()) {
        edits.push_back(editFrom(database, rows));
    }
    return edits;
}

void rewriteShelved(const Database& database, const AssessmentId& id, const Edit& edit)
{
    database.query("UPDATE set_aside SET value = ? WHERE assessment = ? AND id = ?")
        .with(toJson(edit.change), id, edit.id)
        .run();
}

void bindEdition(const Database& database, std::int64_t assessment, const EditionText& edition)
{
    const auto hash = sha256(edition.yaml);
    const std::vector<std::uint8_t> digest(hash.begin(), hash.end());
    database.query("INSERT OR IGNORE INTO edition (id, digest, yaml) VALUES (?, ?, ?)")
        .with(edition.id, digest, edition.yaml)
        .run();
    database
        .query("INSERT OR IGNORE INTO bound (assessment, edition) "
               "SELECT ?, number FROM edition WHERE digest = ?")
        .with(assessment, digest)
        .run();
}

} // namespace core

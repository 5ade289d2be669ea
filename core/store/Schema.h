#pragma once

#include "core/store/Tokenizer.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace core {

/// "StPt", in the header of every casebook.
inline constexpr std::int32_t casebookApplicationId = 0x53745074;

/// The version of what casebooks hold: of the schema below and of the changes in the log, which
/// earlier programs cannot read either. Version 4 brought the day of a signature, version 5 ids
/// that are made from what edits say, and no table either; version 6 signatures by key, version 7
/// the recycle bin, what was forgotten, and redactions; version 8 the notes that a recommendation
/// was made of, agendas, and no table. A file with a greater version is newer than this program.
inline constexpr std::int32_t casebookVersion = 8;

/// The oldest version whose programs may read a file of `casebookVersion`, without what it has
/// besides. It stands in the file, so that a program that is older than the file knows. It is to be
/// raised to the version that brings a new kind of edit, or another meaning of anything.
inline constexpr std::int32_t casebookReadableFrom = 8;

struct SchemaObject {
    int since; ///< The version that brought it.
    std::string_view name;
    std::string_view sql; ///< Stands letter for letter in the file, which is how it is recognised.
};

/// The tables of a casebook. What each is for stands in docs/file-format.md. The log comes first;
/// `listed` and the entries are derived from it. What a version brought never changes after its
/// release: an older file gets what it lacks when it is opened for writing.
inline constexpr std::array<SchemaObject, 18> casebookSchema{{
    {1, "about",
     "CREATE TABLE about ("
     "name TEXT PRIMARY KEY, "
     "value TEXT NOT NULL"
     ") STRICT, WITHOUT ROWID"},
    {1, "edition",
     "CREATE TABLE edition ("
     "number INTEGER PRIMARY KEY, "
     "id TEXT NOT NULL, "
     "digest BLOB NOT NULL UNIQUE, "
     "yaml TEXT NOT NULL"
     ") STRICT"},
    {1, "assessment",
     "CREATE TABLE assessment ("
     "number INTEGER PRIMARY KEY, "
     "id TEXT NOT NULL UNIQUE"
     ") STRICT"},
    {1, "bound",
     "CREATE TABLE bound ("
     "assessment INTEGER NOT NULL REFERENCES assessment, "
     "edition INTEGER NOT NULL REFERENCES edition, "
     "PRIMARY KEY (assessment, edition)"
     ") STRICT, WITHOUT ROWID"},
    {1, "edit",
     "CREATE TABLE edit ("
     "assessment INTEGER NOT NULL REFERENCES assessment, "
     "id BLOB NOT NULL, "
     "record TEXT NOT NULL, "
     "kind TEXT NOT NULL, "
     "value TEXT NOT NULL, "
     "author TEXT NOT NULL, "
     "at INTEGER, "
     "replaces BLOB, "
     "PRIMARY KEY (assessment, id)"
     ") STRICT, WITHOUT ROWID"},
    {1, "draft",
     "CREATE TABLE draft ("
     "assessment INTEGER NOT NULL REFERENCES assessment, "
     "place TEXT NOT NULL, "
     "text TEXT NOT NULL, "
     "PRIMARY KEY (assessment, place)"
     ") STRICT, WITHOUT ROWID"},
    {1, "listed",
     "CREATE TABLE listed ("
     "assessment INTEGER PRIMARY KEY REFERENCES assessment, "
     "service TEXT NOT NULL, "
     "organisation TEXT NOT NULL, "
     "phase TEXT NOT NULL, "
     "type TEXT NOT NULL, "
     "date TEXT, "
     "standards TEXT NOT NULL, "
     "settled INTEGER NOT NULL, "
     "points INTEGER NOT NULL, "
     "outcome TEXT NOT NULL, "
     "point_outcomes TEXT NOT NULL, "
     "notes INTEGER NOT NULL, "
     "open_recommendations INTEGER NOT NULL, "
     "next_due TEXT, "
     "changed INTEGER"
     ") STRICT"},
    {1, "entry",
     "CREATE TABLE entry ("
     "number INTEGER PRIMARY KEY, "
     "assessment INTEGER NOT NULL REFERENCES assessment, "
     "record TEXT NOT NULL, "
     "text TEXT NOT NULL, "
     "UNIQUE (assessment, record)"
     ") STRICT"},
    {1, "entry_text",
     "CREATE VIRTUAL TABLE entry_text USING fts5("
     "text, content='entry', content_rowid='number', " STANDPOINT_TOKENIZER ")"},
    {2, "content",
     "CREATE TABLE content ("
     "digest BLOB PRIMARY KEY, "
     "bytes BLOB NOT NULL"
     ") STRICT"},
    {2, "merged",
     "CREATE TABLE merged ("
     "number INTEGER PRIMARY KEY, "
     "at INTEGER NOT NULL, "
     "giver TEXT NOT NULL, "
     "copy TEXT NOT NULL, "
     "undone INTEGER NOT NULL"
     ") STRICT"},
    {2, "came_in",
     "CREATE TABLE came_in ("
     "merge INTEGER NOT NULL REFERENCES merged, "
     "assessment TEXT NOT NULL, "
     "id BLOB NOT NULL, "
     "PRIMARY KEY (merge, assessment, id)"
     ") STRICT, WITHOUT ROWID"},
    {2, "set_aside",
     "CREATE TABLE set_aside ("
     "assessment TEXT NOT NULL, "
     "id BLOB NOT NULL, "
     "record TEXT NOT NULL, "
     "kind TEXT NOT NULL, "
     "value TEXT NOT NULL, "
     "author TEXT NOT NULL, "
     "at INTEGER, "
     "replaces BLOB, "
     "PRIMARY KEY (assessment, id)"
     ") STRICT, WITHOUT ROWID"},
    {3, "made_way",
     "CREATE TABLE made_way ("
     "merge INTEGER NOT NULL REFERENCES merged, "
     "assessment TEXT NOT NULL, "
     "id BLOB NOT NULL, "
     "PRIMARY KEY (merge, assessment, id)"
     ") STRICT, WITHOUT ROWID"},
    {3, "about_before",
     "CREATE TABLE about_before ("
     "merge INTEGER NOT NULL REFERENCES merged, "
     "name TEXT NOT NULL, "
     "before TEXT, "
     "after TEXT NOT NULL, "
     "PRIMARY KEY (merge, name)"
     ") STRICT, WITHOUT ROWID"},
    {6, "signed",
     "CREATE TABLE signed ("
     "number INTEGER PRIMARY KEY, "
     "assessment TEXT NOT NULL, "
     "named TEXT NOT NULL, "
     "author TEXT NOT NULL, "
     "key TEXT NOT NULL, "
     "digests BLOB NOT NULL, "
     "signature TEXT NOT NULL, "
     "merge INTEGER REFERENCES merged, "
     "UNIQUE (assessment, signature)"
     ") STRICT"},
    {7, "recycled",
     "CREATE TABLE recycled ("
     "assessment INTEGER PRIMARY KEY REFERENCES assessment, "
     "at INTEGER NOT NULL"
     ") STRICT"},
    {7, "forgotten",
     "CREATE TABLE forgotten ("
     "digest BLOB PRIMARY KEY, "
     "at INTEGER NOT NULL"
     ") STRICT, WITHOUT ROWID"},
}};

} // namespace core

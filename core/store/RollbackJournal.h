#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A rollback journal as SQLite writes it (sqlite.org/fileformat2.html §3): how the pages of a file
/// were before a change that may not have come to its end.
struct RollbackJournal {
    struct Page {
        std::uint32_t number = 0; ///< The first page of a file is 1.
        std::string_view bytes;   ///< In the bytes that the journal was read from.
    };

    std::uint32_t pageBytes = 0;
    std::uint32_t pagesBefore = 0; ///< How many the file had; 0: it was being made.
    std::vector<Page> pages;       ///< In the order in which SQLite plays them back.

    const Page* page(std::uint32_t number) const;
};

/// Reads what SQLite would play back; nothing where it would play back nothing.
std::optional<RollbackJournal> rollbackJournalFrom(std::string_view bytes);

/// `file` as it was before the change.
std::string rolledBack(std::string file, const RollbackJournal& journal);

/// Whether a crash in the middle of a change of `file` can have left `journal`. Of another file, or
/// of another copy of the same one, it would put single pages in place of others and so destroy it.
bool belongsTo(const RollbackJournal& journal, const std::string& file);

} // namespace core

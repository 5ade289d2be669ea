#pragma once

#include "core/store/repair/RawRecord.h"

#include <set>
#include <string_view>

namespace core {

/// Where a record stands: its row's number stands before it in a table, and not in the tree of an
/// index, which tables WITHOUT ROWID are kept in.
enum class RawTree { Table, Index };

/// A record as it was found.
struct RawRow {
    std::uint32_t page = 0;
    std::size_t from = 0; ///< Where in the page it begins, and where what it has there ends.
    std::size_t to = 0;
    std::vector<std::uint32_t> more; ///< The pages that it goes on to.
    RawTree tree = RawTree::Index;
    bool isListed = false; ///< The page itself names it, and it is in use as far as one can see.
    std::optional<std::int64_t> number; ///< Of the row, in a table.
    std::vector<RawValue> values;
};

/// The pages of an SQLite file of which anything may be damaged. The bytes outlive this. Pages are
/// counted from 1.
class RawPages {
public:
    explicit RawPages(std::string_view bytes);

    std::uint32_t count() const { return m_count; }
    std::size_t pageBytes() const { return m_pageBytes; }
    /// Empty where there is no such page; shorter where the file is cut off.
    std::string_view page(std::uint32_t number) const;

    /// Whether the file says that the page is not in use.
    bool isFree(std::uint32_t page) const { return m_free.contains(page); }

    /// The records that the page itself names.
    std::vector<RawRow> listed(std::uint32_t page) const;

    /// The record whose header begins at `at` in a page, with what lies on other pages.
    std::optional<RawRow> recordAt(std::uint32_t page, std::size_t at, RawTree tree) const;

    /// The same where the number of its row, and its length, are to stand right before it.
    std::optional<RawRow> numberedRecordAt(std::uint32_t page, std::size_t at) const;

    /// The pages of the tree that begins at `root`, as far as they can be reached.
    std::set<std::uint32_t> tree(std::uint32_t root) const;

private:
    struct Cells {
        unsigned char type = 0;
        std::size_t header = 0;
        std::vector<std::size_t> at;
    };
    std::optional<Cells> cellsOf(std::uint32_t page) const;
    std::string payload(RawRow& row, std::uint64_t length) const;
    std::size_t localBytes(std::uint64_t length, RawTree tree) const;
    void readFree();

    std::string_view m_bytes;
    std::size_t m_pageBytes = 4096;
    std::size_t m_usable = 4096;
    std::uint32_t m_count = 0;
    std::set<std::uint32_t> m_free;
};

} // namespace core

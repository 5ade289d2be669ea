#include "core/store/repair/RawPages.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t fileHeader = 100;
constexpr std::size_t mostColumns = 20;
constexpr unsigned char indexInterior = 2;
constexpr unsigned char tableInterior = 5;
constexpr unsigned char indexLeaf = 10;
constexpr unsigned char tableLeaf = 13;

std::uint32_t numberAt(std::string_view bytes, std::size_t at, std::size_t length)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < length; ++i) {
        value =
            value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0);
    }
    return value;
}

bool isInterior(unsigned char type)
{
    return type == indexInterior || type == tableInterior;
}

bool isPage(unsigned char type)
{
    return isInterior(type) || type == indexLeaf || type == tableLeaf;
}

/// How many pages look like one, were they of this length.
std::size_t likely(std::string_view bytes, std::size_t pageBytes)
{
    std::size_t good = 0;
    for (std::size_t at = pageBytes; at + 8 <= bytes.size(); at += pageBytes) {
        const std::size_t cells = numberAt(bytes, at + 3, 2);
        const std::size_t content = numberAt(bytes, at + 5, 2);
        good += isPage(static_cast<unsigned char>(bytes[at])) && cells > 0 &&
                        8 + 2 * cells <= content && content < pageBytes
                    ? 1
                    : 0;
    }
    return good;
}

std::size_t pageBytesOf(std::string_view bytes)
{
    const std::size_t said = numberAt(bytes, 16, 2) == 1 ? 65536 : numberAt(bytes, 16, 2);
    std::size_t best = 4096;
    std::size_t most = likely(bytes, best);
    for (const std::size_t other :
         std::array<std::size_t, 7>{512, 1024, 2048, 8192, 16384, 32768, 65536}) {
        // The word of the header counts for more than a few pages that look like one.
        const std::size_t pages = likely(bytes, other) * (other == said ? 4 : 1);
        if (pages > most) {
            most = pages;
            best = other;
        }
    }
    return best;
}

} // namespace

RawPages::RawPages(std::string_view bytes) : m_bytes(bytes), m_pageBytes(pageBytesOf(bytes))
{
    // None of ours keeps bytes of a page for something else.
    m_usable = m_pageBytes;
    m_count = static_cast<std::uint32_t>((bytes.size() + m_pageBytes - 1) / m_pageBytes);
    readFree();
}

std::string_view RawPages::page(std::uint32_t number) const
{
    if (number == 0 || number > m_count) {
        return {};
    }
    return m_bytes.substr(std::size_t{number - 1} * m_pageBytes, m_pageBytes);
}

void RawPages::readFree()
{
    for (std::uint32_t trunk = numberAt(m_bytes, 32, 4); !page(trunk).empty();) {
        if (!m_free.insert(trunk).second) {
            break;
        }
        const std::string_view bytes = page(trunk);
        const std::size_t leaves =
            std::min<std::size_t>(numberAt(bytes, 4, 4), m_pageBytes / 4 - 2);
        for (std::size_t i = 0; i < leaves; ++i) {
            m_free.insert(numberAt(bytes, 8 + 4 * i, 4));
        }
        trunk = numberAt(bytes, 0, 4);
    }
}

std::optional<RawPages::Cells> RawPages::cellsOf(std::uint32_t number) const
{
    const std::string_view bytes = page(number);
    Cells cells;
    cells.header = number == 1 ? fileHeader : 0;
    if (bytes.size() < cells.header + 12) {
        return std::nullopt;
    }
    cells.type = static_cast<unsigned char>(bytes[cells.header]);
    if (!isPage(cells.type)) {
        return std::nullopt;
    }
    const std::size_t pointers = cells.header + (isInterior(cells.type) ? 12 : 8);
    const std::size_t most = (m_pageBytes - pointers) / 2;
    const std::size_t count = std::min<std::size_t>(numberAt(bytes, cells.header + 3, 2), most);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = numberAt(bytes, pointers + 2 * i, 2);
        if (at >= pointers && at < bytes.size()) {
            cells.at.push_back(at);
        }
    }
    return cells;
}

std::vector<RawRow> RawPages::listed(std::uint32_t number) const
{
    std::vector<RawRow> rows;
    const auto cells = cellsOf(number);
    if (!cells || cells->type == tableInterior) {
        return rows;
    }
    const RawTree tree = cells->type == tableLeaf ? RawTree::Table : RawTree::Index;
    const std::string_view bytes = page(number);
    for (std::size_t at : cells->at) {
        at += cells->type == indexInterior ? 4 : 0;
        const auto length = varintAt(bytes, at);
        if (!length) {
            continue;
        }
        at += length->bytes;
        std::optional<std::int64_t> rowNumber;
        if (tree == RawTree::Table) {
            const auto read = varintAt(bytes, at);
            if (!read) {
                continue;
            }
            rowNumber = static_cast<std::int64_t>(read->value);
            at += read->bytes;
        }
        if (auto row = recordAt(number, at, tree)) {
            row->number = rowNumber;
            row->isListed = !isFree(number);
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

std::size_t RawPages::localBytes(std::uint64_t length, RawTree tree) const
{
    // By the format: what does not fit a page goes on to others, so that a few fit each page.
    const std::size_t most =
        tree == RawTree::Table ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    if (length <= most) {
        return length;
    }
    const std::size_t least = (m_usable - 12) * 32 / 255 - 23;
    const std::size_t kept = least + (length - least) % (m_usable - 4);
    return kept <= most ? kept : least;
}

std::string RawPages::payload(RawRow& row, std::uint64_t length) const
{
    const std::string_view first = page(row.page);
    const std::size_t local = localBytes(length, row.tree);
    row.to = row.from + local;
    std::string found(first.substr(row.from, local));
    if (local == length || found.size() < local) {
        return found;
    }
    std::set<std::uint32_t> seen;
    std::uint32_t next = numberAt(first, row.to, 4);
    while (found.size() < length && !page(next).empty() && seen.insert(next).second) {
        const std::string_view bytes = page(next);
        row.more.push_back(next);
        found += bytes.substr(std::min<std::size_t>(4, bytes.size()),
                              std::min<std::uint64_t>(m_usable - 4, length - found.size()));
        if (bytes.size() < m_usable) {
            break;
        }
        next = numberAt(bytes, 0, 4);
    }
    return found;
}

std::optional<RawRow> RawPages::recordAt(std::uint32_t number, std::size_t at, RawTree tree) const
{
    const std::string_view bytes = page(number);
    if (at >= bytes.size()) {
        return std::nullopt;
    }
    const auto header = headerIn(bytes.substr(at), mostColumns);
    if (!header || at + localBytes(header->payload, tree) > m_pageBytes) {
        return std::nullopt;
    }
    RawRow row;
    row.page = number;
    row.from = at;
    row.tree = tree;
    row.values = valuesIn(*header, payload(row, header->payload));
    return row;
}

std::optional<RawRow> RawPages::numberedRecordAt(std::uint32_t number, std::size_t at) const
{
    auto row = recordAt(number, at, RawTree::Table);
    if (!row) {
        return std::nullopt;
    }
    const std::string_view bytes = page(number);
    const auto header = headerIn(bytes.substr(at), mostColumns);
    for (std::size_t before = 1; before <= 9 && before < at; ++before) {
        const auto rowNumber = varintAt(bytes, at - before);
        if (!rowNumber || rowNumber->bytes != before) {
            continue;
        }
        for (std::size_t more = 1; more <= 5 && before + more <= at; ++more) {
            const auto length = varintAt(bytes, at - before - more);
            if (length && length->bytes == more && length->value == header->payload) {
                row->number = static_cast<std::int64_t>(rowNumber->value);
                return row;
            }
        }
    }
    return std::nullopt;
}

std::set<std::uint32_t> RawPages::tree(std::uint32_t root) const
{
    std::set<std::uint32_t> reached;
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
        const std::uint32_t number = open.back();
        open.pop_back();
        if (page(number).empty() || !reached.insert(number).second) {
            continue;
        }
        const auto cells = cellsOf(number);
        if (!cells || !isInterior(cells->type)) {
            continue;
        }
        open.push_back(numberAt(page(number), cells->header + 8, 4));
        for (const std::size_t at : cells->at) {
            open.push_back(numberAt(page(number), at, 4));
        }
    }
    return reached;
}

} // namespace core

#include "core/store/RollbackJournal.h"

#include "core/store/CasebookState.h"
#include "core/store/FileHeader.h"
#include "core/store/MemoryImage.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

constexpr std::string_view magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr std::size_t headBytes = 28;
constexpr std::uint32_t asManyAsThereAre = 0xffffffff;
constexpr std::uint32_t lockByte = 0x40000000; ///< The page that has it is never written.

bool isPowerOfTwo(std::uint32_t value)
{
    return value != 0 && (value & (value - 1)) == 0;
}

std::uint32_t checksum(std::string_view page, std::uint32_t nonce)
{
    for (std::size_t i = page.size() - 200; i > 0 && i < page.size();
         i -= std::min<std::size_t>(i, 200)) {
        nonce += static_cast<unsigned char>(page[i]);
    }
    return nonce;
}

/// Adds the pages that follow one header. Whether the next header may be looked for.
bool addPages(std::string_view bytes, std::size_t& at, std::uint32_t count, std::uint32_t nonce,
              RollbackJournal& journal)
{
    const std::size_t recordBytes = journal.pageBytes + 8;
    for (std::uint32_t i = 0; i < count; ++i, at += recordBytes) {
        if (bytes.size() - at < recordBytes) {
            return false;
        }
        const std::uint32_t number = bigEndian(bytes, at);
        const std::string_view page = bytes.substr(at + 4, journal.pageBytes);
        if (number == 0 || number == lockByte / journal.pageBytes + 1) {
            return false;
        }
        if (number > journal.pagesBefore) {
            continue;
        }
        if (bigEndian(bytes, at + 4 + journal.pageBytes) != checksum(page, nonce)) {
            return false;
        }
        journal.pages.push_back({number, page});
    }
    return true;
}

/// What a disk writes whole, where the power is cut.
constexpr std::size_t smallestSector = 512;

/// Whether page 1 of `file` is that from before the change or the one that the change wrote, as far
/// as it was written: SQLite counts every change at its beginning.
bool followsFirstPage(const RollbackJournal& journal, std::string_view file)
{
    const auto* first = journal.page(1);
    if (first == nullptr) {
        return pagesIn(file) <= journal.pagesBefore;
    }
    const std::uint32_t before = changeCounter(first->bytes);
    const std::uint32_t now = changeCounter(file);
    return now == before + 1 || (now == before && file.substr(0, smallestSector) ==
                                                      first->bytes.substr(0, smallestSector));
}

/// Whether page 1 begins as before the change and goes on otherwise.
bool isFirstPageTorn(const RollbackJournal& journal, std::string_view file)
{
    const auto* first = journal.page(1);
    return first != nullptr && changeCounter(first->bytes) == changeCounter(file) &&
           file.substr(0, journal.pageBytes) != first->bytes;
}

bool contains(const RollbackJournal& journal, const std::string& words)
{
    return std::ranges::any_of(journal.pages, [&](const RollbackJournal::Page& page) {
        return page.bytes.find(words) != std::string_view::npos;
    });
}

} // namespace

const RollbackJournal::Page* RollbackJournal::page(std::uint32_t number) const
{
    const auto found = std::ranges::find(pages, number, &Page::number);
    return found == pages.end() ? nullptr : &*found;
}

std::optional<RollbackJournal> rollbackJournalFrom(std::string_view bytes)
{
    RollbackJournal journal;
    std::uint32_t sector = 0;
    std::size_t at = 0;
    while (bytes.size() - at >= headBytes && bytes.substr(at, magic.size()) == magic) {
        std::uint32_t count = bigEndian(bytes, at + 8);
        if (at == 0) {
            journal.pagesBefore = bigEndian(bytes, 16);
            sector = bigEndian(bytes, 20);
            journal.pageBytes = bigEndian(bytes, 24);
            if (!isPowerOfTwo(journal.pageBytes) || journal.pageBytes < 512 ||
                journal.pageBytes > 65536 || !isPowerOfTwo(sector) || sector < 32 ||
                sector > 65536) {
                return std::nullopt;
            }
        }
        if (bytes.size() - at < sector) {
            break;
        }
        if (count == asManyAsThereAre) {
            count = static_cast<std::uint32_t>((bytes.size() - sector) / (journal.pageBytes + 8));
        }
        const std::uint32_t nonce = bigEndian(bytes, at + 12);
        at += sector;
        if (!addPages(bytes, at, count, nonce, journal)) {
            break;
        }
        at = (at + sector - 1) / sector * sector;
        if (at > bytes.size()) {
            break;
        }
    }
    return sector == 0 ? std::nullopt : std::optional(std::move(journal));
}

std::string rolledBack(std::string file, const RollbackJournal& journal)
{
    const std::size_t pageBytes = journal.pageBytes;
    file.resize(journal.pagesBefore * pageBytes);
    for (const RollbackJournal::Page& page : journal.pages) {
        std::memcpy(file.data() + (page.number - 1) * pageBytes, page.bytes.data(), pageBytes);
    }
    return file;
}

bool belongsTo(const RollbackJournal& journal, const std::string& file)
{
    const MemoryImage now(file);
    if (journal.pagesBefore == 0) {
        // The file was being made: there is nothing in it yet, or somebody put a whole one there.
        return !now.isSound();
    }
    if (!isDatabase(file) || pageSize(file) != journal.pageBytes ||
        !followsFirstPage(journal, file)) {
        return false;
    }
    const std::string before = rolledBack(file, journal);
    const MemoryImage then(before);
    const auto from = then.state();
    if (from && contains(journal, from->current())) {
        // Each change of ours names the one before it, and none of a copy comes right after this.
        const auto to = now.state();
        const bool follows =
            to ? to->current() == from->current() || to->before() == from->current()
               : file.find(from->current()) != std::string::npos;
        // What is half written says anything; what somebody put there is whole.
        return follows || !now.isSound();
    }
    if (isFirstPageTorn(journal, file)) {
        // Somebody else's file would be whole.
        return then.isSound() && !now.isSound();
    }
    return then.isSound() || !now.isSound();
}

} // namespace core

#include "core/store/repair/RepairSource.h"

#include "core/store/AboutNames.h"
#include "core/store/CasebookState.h"
#include "core/store/ChosenFile.h"
#include "core/store/FileHeader.h"
#include "core/store/MemoryImage.h"
#include "core/store/RollbackJournal.h"
#include "core/store/Schema.h"
#include "core/support/File.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largestDamaged = std::size_t{8} << 30;
/// What a file may have lost of its end, and more: a journal says how long it was.
constexpr std::size_t mostRegrown = 4;
constexpr std::size_t longestState = 700;

std::optional<std::string> bytesBeside(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored) || fs::file_size(path, ignored) == 0) {
        return std::nullopt;
    }
    auto bytes = readFile(path, largestDamaged);
    return bytes ? std::optional<std::string>(std::move(*bytes)) : std::nullopt;
}

/// The states that stand in a file, wherever they lie: a row has its name right before its value.
std::vector<CasebookState> statesIn(std::string_view file)
{
    std::vector<CasebookState> states;
    for (auto at = file.find(aboutState); at != file.npos; at = file.find(aboutState, at + 1)) {
        const std::string_view rest = file.substr(at + aboutState.size(), longestState);
        std::string_view text = rest.substr(0, rest.find_first_not_of("0123456789abcdef "));
        // What follows the row may read on as if it were of it.
        for (auto state = CasebookState::from(text); !text.empty();
             state = CasebookState::from(text)) {
            if (state) {
                states.push_back(*state);
                break;
            }
            text = text.substr(0, text.empty() ? 0 : text.size() - 1);
        }
    }
    return states;
}

bool holds(const RollbackJournal& journal, const std::string& word)
{
    return std::ranges::any_of(journal.pages, [&](const RollbackJournal::Page& page) {
        return page.bytes.find(word) != std::string_view::npos;
    });
}

/// Whether the change that left the journal was made in this very file, by the word that the change
/// before it had put in: the journal keeps it, and the file has it still, as its last word or as
/// the one before that.
bool followsByWord(const RollbackJournal& journal, const std::string& file)
{
    const std::string undone = rolledBack(file, journal);
    const auto now = statesIn(file);
    return std::ranges::any_of(statesIn(undone), [&](const CasebookState& from) {
        return holds(journal, from.current()) &&
               (std::ranges::any_of(now,
                                    [&](const CasebookState& to) {
                                        return to.current() == from.current() ||
                                               to.before() == from.current();
                                    }) ||
                (now.empty() && file.find(from.current()) != std::string::npos));
    });
}

bool isOwn(const RollbackJournal& journal, const std::string& file)
{
    const std::size_t before = std::size_t{journal.pagesBefore} * journal.pageBytes;
    if (before == 0 || before > mostRegrown * file.size()) {
        return false;
    }
    return MemoryImage(file).isSound() ? belongsTo(journal, file) : followsByWord(journal, file);
}

bool isNewer(std::string_view file)
{
    return isDatabase(file) &&
           applicationId(file) == static_cast<std::uint32_t>(casebookApplicationId) &&
           userVersion(file) > static_cast<std::uint32_t>(casebookVersion);
}

} // namespace

RepairSource repairSourceAt(const fs::path& path)
{
    using Kind = RepairFinding::Kind;
    RepairSource source{orThrow(readChosenFile(path, largestDamaged)), false, {}};
    const fs::path journalPath = path.string() + "-journal";
    const auto bytes = bytesBeside(journalPath);
    // One that begins with a zero byte was done with: SQLite plays none of it back.
    if (bytes && bytes->front() != '\0') {
        const auto journal = rollbackJournalFrom(*bytes);
        if (journal && isOwn(*journal, source.bytes)) {
            source.bytes = rolledBack(std::move(source.bytes), *journal);
            source.isUndone = true;
        } else {
            source.findings.push_back({Kind::StrayJournal, {}, journalPath.filename().string(), 0});
        }
    }
    // No casebook of ours has one.
    const fs::path ahead = path.string() + "-wal";
    if (bytesBeside(ahead)) {
        source.findings.push_back({Kind::StrayJournal, {}, ahead.filename().string(), 0});
    }
    if (isNewer(source.bytes)) {
        source.findings.push_back({Kind::NewerFile, {}, {}, 0});
    }
    return source;
}

} // namespace core

#pragma once

#include "core/store/Casebook.h"
#include "core/support/Limits.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

/// In letters. Programs try billions of shorter ones.
inline constexpr std::size_t shortestPassphrase = 12;
/// Whether `passphrase` protects nothing because it is too short. None at all is not.
bool isTooShort(const std::string& passphrase);

/// What goes into a pack.
struct PackOptions {
    std::vector<AssessmentId> assessments;
    /// Whom it is for. The panel gets the log with its whole history; everybody else gets what they
    /// may see, made anew, so that no removed word, earlier value or name is in it. Who was handed
    /// an assessment in such a pack hands it back to the panel, and to nobody else, with what they
    /// added. Pictures go to everybody else without what says who made them, when, where and on
    /// what.
    Reader reader = Reader::Panel;
    bool withAttachments = true;
    /// Empty for a pack that anybody can open; else of shortestPassphrase letters or more.
    std::string passphrase;
};

/// A pack as the bytes of a file: a casebook that holds just what is handed to somebody else. Half
/// typed text stays behind, and so does what was said to stay here (Casebook::keptHere). For the
/// panel the signatures over its edits go along (SignOwnEdits.h). The house style goes along, with
/// the words for its reader alone; without it where the pack is handed back to the panel. Protected
/// with the passphrase where there is one; nothing touches the disk.
Result<std::string> makePack(const Casebook& casebook, const PackOptions& options,
                             const Clock& clock, const Progress& progress = {});

/// Somebody else's pack, read and checked. It is only in memory.
struct Pack {
    std::string name; ///< Of the file, for messages.
    FileLabel label;
    std::vector<AssessmentStart> assessments;
    std::map<AssessmentId, Reader> cutFor; ///< For whom; those that are not here are whole.
    std::vector<std::string> contents;     ///< The bytes of attachments.
    std::size_t badlySigned = 0; ///< Edits in signatures that do not hold, and were dropped.
    std::string houseStyle;      ///< Empty for none. Anybody's text: read it as strictly as a file.

    Reader readerOf(const AssessmentId& id) const;
    /// Whether the panel cut it for other readers, which it does under a name of its own.
    bool isFromPanel() const;
};

/// Reads a pack. An ordinary casebook is read as a pack of all its assessments, each for the reader
/// whom it was cut for. A Problem, and nothing taken in, when it is no casebook, damaged, altered,
/// newer than this program, protected and `passphrase` does not open it, or holds what no pack of
/// ours holds: more than the limits (Limits.h), edits that the rules do not allow or that somebody
/// else than their record's person made, text that is no text, editions with faults.
Result<Pack> readPack(std::string bytes, const std::filesystem::path& name,
                      const std::string& passphrase = {}, const Progress& progress = {});

/// Reads the file at `path` and what it holds.
Result<Pack> openPack(const std::filesystem::path& path, const std::string& passphrase = {},
                      const Progress& progress = {});

/// Whether the file at `path` begins as a pack that needs a passphrase.
bool needsPassphrase(const std::filesystem::path& path);

} // namespace core

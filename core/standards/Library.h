#pragma once

#include "core/standards/Crosswalk.h"
#include "core/standards/StandardReader.h"
#include "core/support/Result.h"
#include "core/tree/Diagnostic.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The editions that lie in folders as ID.yaml. Making one touches no disk; a file is read when its
/// edition is first asked for, and then kept. Not for two threads at once; the editions it gives
/// out never change and are free to go anywhere.
class Library {
public:
    /// Where two folders have an edition of the same id, the earlier folder is heard, so that a
    /// file of the user's never stands in for a bundled one. Folders that are not there are empty.
    explicit Library(std::vector<std::filesystem::path> folders);

    /// What the files are named, sorted. Reads the folders, not the files.
    std::vector<std::string> ids() const;

    /// The edition with this id. A Problem when there is no such file, when it has faults, and when
    /// the standard in it has another id.
    Result<std::shared_ptr<const Standard>> edition(const std::string& id) const;

    /// The YAML of the edition with this id, byte for byte; faults in it do not matter here.
    Result<std::string> text(const std::string& id) const;

    /// All editions that can be read, and why the others cannot.
    struct Catalogue {
        Editions editions; ///< Current ones first, in each half by id.
        std::vector<Problem> problems;
    };
    Catalogue all() const;

    /// Lets go of what was read, so that files that came, changed or went are seen. Editions that
    /// were given out stay as they are.
    void forget() const { m_read.clear(); }

private:
    Result<std::filesystem::path> fileOf(const std::string& id) const;

    std::vector<std::filesystem::path> m_folders;
    mutable std::map<std::string, std::shared_ptr<const Standard>> m_read;
};

/// What only shows when editions are seen side by side: a counterpart that is no point of any of
/// them, prompts taken over from an edition that is not there. That only one of two points names
/// the other is no fault. The faults have the edition's file name and no line: an edition no longer
/// knows its text.
std::vector<Diagnostic> checkTogether(const Editions& editions);

/// The same for one standard that was just read from `yaml`, with the place of each fault in it.
/// `editions` are all others.
std::vector<Diagnostic> checkReferences(const StandardReading& reading, std::string_view yaml,
                                        std::string_view fileName, const Editions& editions);

} // namespace core

#pragma once

#include "core/standards/Library.h"
#include "core/standards/StandardReader.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The editions that a person brought themselves: files in a folder of theirs, which need not be
/// there yet. They go through the same strict reader as the bundled ones and never stand in for one
/// of those.
class OwnStandards {
public:
    /// `bundled` are the folders of the editions that came with the program.
    OwnStandards(std::filesystem::path folder, std::vector<std::filesystem::path> bundled);

    /// The bundled editions and the person's own, as they are on the disk now.
    Library library() const;

    /// Reads a standard and looks at it beside all others: the faults of its text, or, when there
    /// are none, counterparts and prompts of editions that are not there.
    StandardReading check(std::string_view yaml, std::string_view fileName) const;

    enum class IfThere { Refuse, Replace };

    /// Keeps a standard that check finds no fault in, byte for byte, and gives back its id. A
    /// Problem when there are faults (the first is told), when the id is that of a bundled edition,
    /// and when an own one has it already and is not to be replaced.
    Result<std::string> add(std::string_view yaml, std::string_view fileName,
                            IfThere ifThere) const;

    /// Takes an own edition away. Assessments that are bound to it keep its text in their casebook.
    Result<Done> remove(const std::string& id) const;

    /// The ids of the own editions, sorted.
    std::vector<std::string> ids() const;

private:
    std::filesystem::path fileOf(const std::string& id) const;
    bool isBundled(const std::string& id) const;

    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_bundled;
};

/// A small standard with comments that teach the form, to start from. It has no faults as it is.
std::string_view templateStandard();

} // namespace core

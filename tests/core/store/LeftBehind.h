#pragma once

#include "core/support/File.h"
#include "tests/support/FailingDisk.h"
#include "tests/support/KilledProgram.h"
#include "tests/support/SmallCasebook.h"

#include <fstream>

// What programs leave behind that were stopped in the middle of a change.

inline constexpr std::size_t allBytes = std::size_t{1} << 30;
inline std::string bytesAt(const std::filesystem::path& path)
{
    auto bytes = core::readFile(path, allBytes);
    REQUIRE(bytes);
    return *bytes;
}

/// Writes it as a program does that knows nothing of casebooks.
inline void put(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << bytes;
    REQUIRE(file.good());
}

inline std::filesystem::path journalOf(const std::filesystem::path& path)
{
    return path.string() + "-journal";
}

/// What is left where a program that adds a note is killed after `operations` writes; false where
/// it came to its end.
inline bool crash(SmallCasebook& small, int operations, const std::string& note)
{
    core::CasebookOptions options;
    options.fileSystem = FailingDisk::name();
    return isKilledDuring([&] {
        FailingDisk::work();
        auto casebook = core::Casebook::open(small.path(), options);
        const auto edit = small.compose(*casebook, core::noteRecord(note),
                                        core::AddNote{SmallCasebook::note(note)});
        FailingDisk::failAfter(operations, FailingDisk::Fault::Kill);
        static_cast<void>(casebook->append("rod", {edit}));
    });
}

inline bool hasLeftoverOf(const std::filesystem::path& path)
{
    return std::filesystem::exists(journalOf(path)) &&
           std::filesystem::file_size(journalOf(path)) > 0 && bytesAt(journalOf(path))[0] != '\0';
}

/// Adds a note and is killed once the change has to be undone by whoever comes next.
inline void leaveJournal(SmallCasebook& small)
{
    for (int operations = 0; !hasLeftoverOf(small.path()); ++operations) {
        REQUIRE(crash(small, operations, "n1"));
    }
}

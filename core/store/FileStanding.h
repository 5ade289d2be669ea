#pragma once

#include "core/support/Result.h"

#include <filesystem>

namespace core {

/// What has become of the file of an open casebook, which programs that know nothing of Standpoint
/// may move, delete or write over at any time.
struct FileStanding {
    enum class Is {
        Same,
        Moved,         ///< It has another name or lies in another folder.
        Deleted,       ///< It has no name any more; while it is open, it can still be read.
        OtherFile,     ///< Something that is no casebook has its name.
        OtherCasebook, ///< Another casebook has its name.
        NewerCopy,     ///< Another file has its name, in which all is that was in this one.
        OlderCopy,     ///< An earlier state of the same casebook has its name.
        OtherCopy,     ///< A copy of the same casebook that was changed elsewhere has its name.
        CutShort,      ///< Part of it is missing.
        ReadOnly,      ///< It may not be written any more.
        OutOfReach ///< The folder cannot be looked into: a drive that is gone, a right taken away.
    };

    Is is = Is::Same;
    std::filesystem::path movedTo = {};
    /// Whether the file that was opened can still be read over the open connection.
    bool isStillOpen = true;

    friend bool operator==(const FileStanding&, const FileStanding&) = default;
};

/// What a person is told where it is not the same; what is in memory stays there.
Problem problemOf(const FileStanding& standing, const std::filesystem::path& path);

} // namespace core

#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// One change to a disk. Files have numbers, which stay when their names change.
struct DiskChange {
    enum class Kind {
        Found,    ///< The file was there before, as `path`.
        Name,     ///< A new, empty file gets the name `path`.
        Unname,   ///< The name `path` goes.
        Rename,   ///< What has the name `path` gets the name `to` instead.
        Write,    ///< `bytes` at `offset`.
        Resize,   ///< To `offset` bytes.
        Flush,    ///< What was done to the file before is on the disk.
        FlushDir, ///< The same for the names in the folder `path`.
        Said      ///< No change: from here on the program has said that `bytes` is saved.
    };

    Kind kind = Kind::Said;
    int file = 0;
    std::string path;
    std::string to;
    std::int64_t offset = 0;
    std::string bytes;
};

using DiskTrace = std::vector<DiskChange>;

#pragma once

#include "core/support/Result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace core {

/// All bytes of the file at `path`. A Problem when it is missing, a folder, unreadable or larger
/// than `limitBytes`. Not for a file that may be an open casebook: readChosenFile.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limitBytes);

/// How somebody reads files: readFile, or readChosenFile.
using FileReader =
    std::function<Result<std::string>(const std::filesystem::path& path, std::size_t limitBytes)>;

/// What is said of a file with more than `limitBytes`.
Problem tooLarge(const std::filesystem::path& path, std::size_t limitBytes);

/// Writes `bytes` to `path` so that the file is either as before or whole, also after a crash: a
/// new file beside it is flushed to disk and renamed over it. Where `path` is a symbolic link, what
/// it leads to is written. The file is open to nobody whom the one at `source`, its casebook, is
/// closed to, where one is given; a file that was there keeps its permissions as far as they are
/// narrower, and a new one has those of the umask. A Problem when there is something else than an
/// ordinary file at `path`: nothing is renamed over a device, a pipe or a socket.
Result<Done> writeFile(const std::filesystem::path& path, std::string_view bytes,
                       const std::filesystem::path& source = {});

/// Makes the folder `path`, and those that it lies in, where it is not there. Nobody can list it
/// whom the file at `source` is closed to.
Result<Done> makeFolder(const std::filesystem::path& path, const std::filesystem::path& source);

/// Makes an empty file with the permissions of the one at `original`, and writable for its owner:
/// open to nobody whom that is closed to. A Problem when there is something at `path`.
Result<Done> makeFileLike(const std::filesystem::path& original, const std::filesystem::path& path);

} // namespace core

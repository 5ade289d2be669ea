#include "core/store/CasebookName.h"

#include "core/support/Result.h"

#include <system_error>

namespace core {

namespace fs = std::filesystem;

fs::path casebookFile(const fs::path& given)
{
    const std::string& text = given.native();
    if (text.empty()) {
        throw Failure({"A casebook needs a name. Give one that ends in .standpoint.", {}});
    }
    const std::string name = given.filename().string();
    if (text.starts_with("file:") || name == ":memory:") {
        throw Failure({"is no name for a casebook, which is a file. Give a name that ends in "
                       ".standpoint.",
                       text});
    }
    std::error_code unknown;
    if (!fs::is_symlink(given, unknown)) {
        return given;
    }
    const fs::path file = fs::canonical(given, unknown);
    if (unknown) {
        throw Failure({"is a link, and what it leads to is not there. Choose the file itself.",
                       given.string()});
    }
    return file;
}

bool isTaken(const fs::path& path)
{
    std::error_code unknown;
    return fs::exists(fs::symlink_status(path, unknown));
}

void removeEmpty(const fs::path& path)
{
    std::error_code unknown;
    if (fs::is_regular_file(fs::symlink_status(path, unknown)) &&
        fs::file_size(path, unknown) == 0) {
        fs::remove(path, unknown);
    }
}

} // namespace core

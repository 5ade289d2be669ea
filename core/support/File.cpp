#include "core/support/File.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <system_error>

namespace core {

namespace {

std::string systemWords(int error)
{
    return std::generic_category().message(error);
}

Problem writingFailed(const std::filesystem::path& path, int error)
{
    std::string advice = "Choose another place.";
    if (error == ENOSPC || error == EDQUOT) {
        advice = "Free some space on the disk or choose another place.";
    } else if (error == ENOENT) {
        advice = "The folder does not exist; choose one that does.";
    } else if (error == EACCES || error == EPERM || error == EROFS) {
        advice = "You may not write there; choose another place.";
    }
    return {"cannot be written (" + systemWords(error) + "). " + advice, path.string()};
}

/// A file descriptor that is closed when the scope ends.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    int close()
    {
        const int result = m_number >= 0 ? ::close(m_number) : 0;
        m_number = -1;
        return result;
    }

private:
    int m_number;
};

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limitBytes)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        return Problem{"there is no such file. Check the name and the folder.", path.string()};
    }
    if (std::filesystem::is_directory(status)) {
        return Problem{"this is a folder. Choose a file.", path.string()};
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return Problem{"cannot be opened (" + systemWords(errno) + "). Check that you may read it.",
                       path.string()};
    }
    std::string bytes;
    std::string block(std::size_t{1} << 16, '\0');
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) ||
           file.gcount() > 0) {
        bytes.append(block.data(), static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > limitBytes) {
            return Problem{"is larger than the " + std::to_string(limitBytes >> 20) +
                               " MB that are read. Split it into smaller files.",
                           path.string()};
        }
    }
    if (file.bad()) {
        return Problem{"cannot be read to its end. Copy it to another disk and try again.",
                       path.string()};
    }
    return bytes;
}

Result<Done> writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return Problem{"this is a folder. Give the name of a file.", path.string()};
    }
    std::string temporary = path.string() + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number() < 0) {
        return writingFailed(path, errno);
    }
    // mkostemp keeps others out; a report is given the same rights as any new file.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const bool written = ::fchmod(file.number(), 0666 & ~mask) == 0 &&
                         writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 &&
                         file.close() == 0 && ::rename(temporary.c_str(), path.c_str()) == 0;
    if (!written) {
        const int error = errno;
        ::unlink(temporary.c_str());
        return writingFailed(path, error);
    }
    return Done{};
}

} // namespace core

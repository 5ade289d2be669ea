#include "core/support/Unfinished.h"

#include "core/support/FlushFolder.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = ".unfinished-";
constexpr std::string_view journalEnding = "-journal";
constexpr std::size_t longestName = 255;

/// Tells this computer from others that write into the same folder over a network, and no more.
std::string thisComputer()
{
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    std::uint32_t hash = 2166136261u;
    for (const char* letter = name.data(); *letter != '\0'; ++letter) {
        hash = (hash ^ static_cast<unsigned char>(*letter)) * 16777619u;
    }
    return std::to_string(hash);
}

std::optional<long> takeNumber(std::string_view& text)
{
    long number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || number < 0) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return number;
}

/// Whether the name is one of ours, of a process of this computer that is no more.
bool isLeft(std::string_view name, const std::string& computer)
{
    const auto at = name.rfind(mark);
    if (at == std::string_view::npos) {
        return false;
    }
    std::string_view rest = name.substr(at + mark.size());
    if (!rest.starts_with(computer + '-')) {
        return false;
    }
    rest.remove_prefix(computer.size() + 1);
    const auto process = takeNumber(rest);
    if (!process || *process == 0 || !rest.starts_with('-')) {
        return false;
    }
    rest.remove_prefix(1);
    if (!takeNumber(rest) || !(rest.empty() || rest == journalEnding)) {
        return false;
    }
    return ::kill(static_cast<pid_t>(*process), 0) != 0 && errno == ESRCH;
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

fs::path freeName(const fs::path& target)
{
    for (int number = 0;; ++number) {
        fs::path name = unfinishedName(target, number);
        if (!isThere(name)) {
            return name;
        }
    }
}

bool flush(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool isFlushed = file >= 0 && ::fsync(file) == 0;
    return (file < 0 || ::close(file) == 0) && isFlushed;
}

} // namespace

Unfinished::Unfinished(fs::path target) : m_target(std::move(target)), m_path(freeName(m_target)) {}

Unfinished::~Unfinished()
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
    fs::remove(m_path.string() + "-journal", ignored);
}

Result<Done> Unfinished::giveName() const
{
    bool isNamed = flush(m_path) && ::renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD,
                                                m_target.c_str(), RENAME_NOREPLACE) == 0;
    if (!isNamed && errno == EINVAL && !isThere(m_target)) {
        // A disk that cannot promise to replace nothing.
        isNamed = ::rename(m_path.c_str(), m_target.c_str()) == 0;
    }
    if (!isNamed && errno == EEXIST) {
        return Problem{"is there already. Choose another name.", m_target.string()};
    }
    if (!isNamed || !flushFolderOf(m_target)) {
        return Problem{"cannot be written (" + std::generic_category().message(errno) +
                           "). Choose another place.",
                       m_target.string()};
    }
    return Done{};
}

fs::path unfinishedName(const fs::path& target, int number)
{
    const std::string ending = std::string(mark) + thisComputer() + '-' +
                               std::to_string(::getpid()) + '-' + std::to_string(number);
    std::string stem = target.filename().string();
    const std::size_t most = longestName - ending.size() - journalEnding.size();
    if (stem.size() > most) {
        // Not in the middle of a letter, which some disks refuse.
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(stem[end]) & 0xC0) == 0x80) {
            --end;
        }
        stem.resize(end);
    }
    return target.parent_path() / (stem + ending);
}

fs::path finishedName(const fs::path& name)
{
    const std::string text = name.filename().string();
    return name.parent_path() / text.substr(0, text.find(mark));
}

void removeUnfinished(const fs::path& folder)
{
    const std::string computer = thisComputer();
    std::error_code unknown;
    std::vector<fs::path> left;
    for (fs::directory_iterator one(folder.empty() ? "." : folder, unknown), end;
         !unknown && one != end; one.increment(unknown)) {
        if (isLeft(one->path().filename().native(), computer)) {
            left.push_back(one->path());
        }
    }
    for (const fs::path& one : left) {
        fs::remove(one, unknown);
    }
}

} // namespace core

#include "core/store/LockFile.h"

#include "core/support/File.h"

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <system_error>
#include <utility>
#include <vector>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestLock = 4096;
constexpr std::string_view ourMark = "standpoint:";

std::string escaped(const std::string& field)
{
    std::string text;
    for (const char letter : field) {
        if (letter == ',' || letter == ';' || letter == '\\') {
            text += '\\';
        }
        text += letter == '\n' ? ' ' : letter;
    }
    return text;
}

fs::path lockOf(const fs::path& casebook)
{
    return casebook.parent_path() / (".~lock." + casebook.filename().string() + "#");
}

std::optional<LockHolder> holderAt(const fs::path& lock)
{
    std::error_code unknown;
    if (!fs::is_regular_file(fs::symlink_status(lock, unknown))) {
        return std::nullopt;
    }
    const auto text = readFile(lock, longestLock);
    return text ? lockHolderFrom(*text) : std::nullopt;
}

/// Whether a process of this user and computer wrote it that is no more.
bool isLeft(const LockHolder& holder, const LockHolder& here)
{
    if (holder.user != here.user || holder.host != here.host || !holder.by.starts_with(ourMark)) {
        return false;
    }
    pid_t process = 0;
    const std::string_view number = std::string_view(holder.by).substr(ourMark.size());
    const auto read = std::from_chars(number.data(), number.data() + number.size(), process);
    return read.ec == std::errc{} && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace

std::string lockText(const LockHolder& holder)
{
    return escaped(holder.name) + ',' + escaped(holder.user) + ',' + escaped(holder.host) + ',' +
           escaped(holder.since) + ',' + escaped(holder.by) + ';';
}

std::optional<LockHolder> lockHolderFrom(std::string_view text)
{
    std::vector<std::string> fields(1);
    for (std::size_t i = 0; i < text.size() && text[i] != ';'; ++i) {
        if (text[i] == ',') {
            fields.emplace_back();
            continue;
        }
        i += text[i] == '\\' && i + 1 < text.size() ? 1 : 0;
        fields.back() += text[i];
    }
    if (fields.size() != 5) {
        return std::nullopt;
    }
    return LockHolder{fields[0], fields[1], fields[2], fields[3], fields[4]};
}

LockHolder lockHolderHere(const std::string& name, const std::string& since)
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const passwd* user = ::getpwuid(::geteuid());
    return {name, user != nullptr ? user->pw_name : "", host.data(), since,
            std::string(ourMark) + std::to_string(::getpid())};
}

LockFile::LockFile(const fs::path& casebook, LockHolder holder)
    : m_path(lockOf(casebook))
    , m_holder(std::move(holder))
    , m_other(holderAt(m_path))
{
    if (m_other && isLeft(*m_other, m_holder)) {
        m_other.reset();
    }
    if (!m_other) {
        [[maybe_unused]] const auto told = writeFile(m_path, lockText(m_holder), casebook);
    }
}

LockFile::~LockFile()
{
    if (!m_other && holderAt(m_path) == m_holder) {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
}

} // namespace core

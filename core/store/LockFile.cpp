#include "core/store/LockFile.h"

#include "core/support/File.h"

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <iterator>
#include <sstream>
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

/// When a process began, as the system counts it; empty for one that has ended, nothing where the
/// system does not tell.
std::optional<std::string> beginOf(pid_t process)
{
    const auto stat = readFile("/proc/" + std::to_string(process) + "/stat", longestLock);
    // The name of the program stands in brackets and may hold anything.
    const auto name = stat ? stat->rfind(')') : std::string::npos;
    if (name == std::string::npos) {
        return std::nullopt;
    }
    std::istringstream fields(stat->substr(name + 1));
    const std::vector<std::string> all{std::istream_iterator<std::string>(fields), {}};
    constexpr std::size_t state = 0;
    constexpr std::size_t begin = 19;
    if (all.size() <= begin) {
        return std::nullopt;
    }
    return all[state] == "Z" || all[state] == "X" ? std::string() : all[begin];
}

/// Whether a process has a program of ours; what earlier ones wrote tells only its number.
bool isOurs(pid_t process)
{
    const auto name = readFile("/proc/" + std::to_string(process) + "/comm", longestLock);
    return !name || name->starts_with("standpoint");
}

/// Whether the process that is named so is no more.
bool hasEnded(std::string_view process)
{
    pid_t number = 0;
    const auto read = std::from_chars(process.data(), process.data() + process.size(), number);
    if (read.ec != std::errc{} || number <= 0) {
        return false;
    }
    if (::kill(number, 0) != 0) {
        // One that belongs to somebody else has the number by now.
        return errno == ESRCH || errno == EPERM;
    }
    const std::string_view begin(read.ptr, process.data() + process.size() - read.ptr);
    const auto now = beginOf(number);
    return begin.starts_with(':') && now ? *now != begin.substr(1) : !isOurs(number);
}

/// Whether a process of this user and computer wrote it that is no more.
bool isLeft(const LockHolder& holder, const LockHolder& here)
{
    return isSamePerson(holder, here) && holder.by.starts_with(ourMark) &&
           hasEnded(std::string_view(holder.by).substr(ourMark.size()));
}

} // namespace

bool isSamePerson(const LockHolder& holder, const LockHolder& here)
{
    return holder.user == here.user && holder.host == here.host;
}

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
            std::string(ourMark) + std::to_string(::getpid()) + ':' +
                beginOf(::getpid()).value_or("")};
}

LockFile::LockFile(const fs::path& casebook, LockHolder holder)
    : m_casebook(casebook)
    , m_path(lockOf(casebook))
    , m_holder(std::move(holder))
{
    say();
}

void LockFile::say()
{
    m_other = holderAt(m_path);
    if (m_other && isLeft(*m_other, m_holder)) {
        m_other.reset();
    }
    if (!m_other) {
        [[maybe_unused]] const auto told = writeFile(m_path, lockText(m_holder), m_casebook);
    }
}

void LockFile::takeOver()
{
    if (isOwnElsewhere() && (holderAt(m_path) != m_other || isLeft(*m_other, m_holder))) {
        say();
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

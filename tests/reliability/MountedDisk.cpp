#include "tests/reliability/MountedDisk.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr int looks = 1000;
constexpr int microsecondsALook = 10'000;

bool mountsAreOwn()
{
    static const bool are = ::unshare(CLONE_NEWNS) == 0 &&
                            ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return are;
}

bool isMounted(const fs::path& at)
{
    std::ifstream mounts("/proc/self/mounts");
    for (std::string line; std::getline(mounts, line);) {
        if (line.find(" " + at.string() + " ") != std::string::npos) {
            return true;
        }
    }
    return false;
}

bool hasCommand(const std::string& name)
{
    return std::system(("command -v " + name + " >/dev/null").c_str()) == 0;
}

std::string sftpServer()
{
    const char* set = std::getenv("STANDPOINT_SFTP_SERVER");
    const std::array<std::string, 3> places{set != nullptr ? set : "",
                                            "/usr/lib/openssh/sftp-server",
                                            "/usr/libexec/openssh/sftp-server"};
    const auto* found =
        std::ranges::find_if(places, [](const auto& path) { return fs::exists(path); });
    return found == places.end() ? std::string() : *found;
}

/// A program that reads from `in` and writes to `out`.
pid_t started(std::vector<std::string> words, int in, int out)
{
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::execvp(pointers.front(), pointers.data());
        ::_exit(127);
    }
    return child;
}

void end(pid_t& child)
{
    if (child > 0) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        child = 0;
    }
}

} // namespace

MountedDisk::MountedDisk(Kind kind)
{
    fs::create_directory(m_mounted);
    if (!mountsAreOwn()) {
        skip("only root can mount a disk");
    } else if (kind == Kind::Small) {
        mountBy("mount -t tmpfs -o size=4m none disk");
    } else if (kind == Kind::Served) {
        serve();
    } else if (!hasCommand("mkfs.btrfs") || !hasCommand("btrfs")) {
        skip("a disk with a quota needs btrfs-progs");
    } else {
        m_top = m_mounted / "share";
        mountBy("truncate -s 160M image && mkfs.btrfs -q image && mount -o loop image disk && "
                "btrfs quota enable disk && btrfs subvolume create disk/share");
    }
}

MountedDisk::~MountedDisk()
{
    end(m_server);
    end(m_client);
    ::umount2(m_mounted.c_str(), MNT_DETACH);
}

void MountedDisk::skip(const std::string& why)
{
    std::cout << "skipped: " << why << "\n";
}

void MountedDisk::mountBy(const std::string& command)
{
    const std::string whole = "cd '" + m_at.path().string() + "' && (" + command + ") >said 2>&1";
    m_isThere = std::system(whole.c_str()) == 0;
    if (!m_isThere) {
        skip("this disk may not be mounted here: " + command);
    }
}

void MountedDisk::serve()
{
    const std::string server = sftpServer();
    if (server.empty() || !hasCommand("sshfs")) {
        skip("a served disk needs sshfs and an SFTP server");
        return;
    }
    fs::create_directory(m_at / "served");
    std::array<int, 2> asked{};
    std::array<int, 2> answered{};
    if (::pipe2(asked.data(), O_CLOEXEC) != 0 || ::pipe2(answered.data(), O_CLOEXEC) != 0) {
        return;
    }
    m_server = started({server}, asked[0], answered[1]);
    m_client = started(
        {"sshfs", "-f", "-o", "passive", ":" + (m_at / "served").string(), m_mounted.string()},
        answered[0], asked[1]);
    for (const int end : {asked[0], asked[1], answered[0], answered[1]}) {
        ::close(end);
    }
    for (int look = 0; look < looks && !m_isThere; ++look) {
        ::usleep(microsecondsALook);
        m_isThere = isMounted(m_mounted);
    }
    if (!m_isThere) {
        skip("sshfs does not mount here");
    }
}

void MountedDisk::cutOff()
{
    end(m_server);
}

void MountedDisk::limit(const std::string& size) const
{
    if (m_top != m_mounted) {
        const std::string command =
            "btrfs qgroup limit " + size + " '" + m_top.string() + "' >/dev/null 2>&1";
        static_cast<void>(std::system(command.c_str()));
    }
}

void MountedDisk::fill(std::uintmax_t left) const
{
    limit("8M");
    const fs::path filling = m_top / "filling";
    const int file = ::open(filling.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    const std::string page(4096, 'x');
    off_t size = 0;
    for (ssize_t wrote = 0; (wrote = ::write(file, page.data(), page.size())) > 0;) {
        size += wrote;
    }
    static_cast<void>(::ftruncate(file, std::max<off_t>(0, size - static_cast<off_t>(left))));
    ::fsync(file);
    ::close(file);
}

void MountedDisk::makeRoom() const
{
    // A file cannot even be cut short where a quota of this kind is used up.
    limit("none");
    fs::remove(m_top / "filling");
}

bool MountedDisk::makeReadOnly() const
{
    return ::mount("none", m_mounted.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool MountedDisk::makeWritable() const
{
    return ::mount("none", m_mounted.c_str(), nullptr, MS_REMOUNT, nullptr) == 0;
}

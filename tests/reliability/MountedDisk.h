#pragma once

#include "tests/support/TemporaryFolder.h"

#include <sys/types.h>

#include <filesystem>
#include <string>

/// A file system of its own, seen by this process and its children alone. Where it may not be
/// mounted, or what it needs is not installed, it is not there, and says so on the terminal.
class MountedDisk {
public:
    enum class Kind {
        Small,  ///< Four megabytes.
        Quota,  ///< A share of a larger one: needs btrfs-progs.
        Served, ///< A folder that another program serves: needs sshfs and an SFTP server.
    };

    explicit MountedDisk(Kind kind);
    ~MountedDisk();
    MountedDisk(const MountedDisk&) = delete;
    MountedDisk& operator=(const MountedDisk&) = delete;

    bool isThere() const { return m_isThere; }
    /// Where a day can be played, once the folder is made.
    std::filesystem::path folder() const { return m_top / "day"; }
    /// Takes what is free, but for `left` bytes, until there is room again.
    void fill(std::uintmax_t left) const;
    void makeRoom() const;
    bool makeReadOnly() const;
    bool makeWritable() const;
    /// The program that serves it ends, as when a cable is pulled.
    void cutOff();
    /// The same folder at the server, whatever became of the connection.
    std::filesystem::path atServer() const { return m_at / "served" / "day"; }

private:
    void mountBy(const std::string& command);
    void serve();
    void limit(const std::string& size) const;
    void skip(const std::string& why);

    TemporaryFolder m_at;
    std::filesystem::path m_mounted = m_at / "disk";
    std::filesystem::path m_top = m_mounted; ///< Or a part of it, that is limited.
    bool m_isThere = false;
    pid_t m_server = 0;
    pid_t m_client = 0;
};

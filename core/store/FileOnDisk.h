#pragma once

#include "core/store/FileStanding.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace core {

/// Whether a person and the marks on the file let us write it. Who marked it read-only meant it,
/// also where an administrator could write it.
bool mayBeWritten(const std::filesystem::path& path);

/// The file that has `path` at this moment, whatever has that name later.
class FileOnDisk {
public:
    explicit FileOnDisk(std::filesystem::path path);
    FileOnDisk(FileOnDisk&& other) noexcept;
    FileOnDisk& operator=(FileOnDisk&&) = delete;
    ~FileOnDisk();

    /// What has become of it as far as its name tells: where something else has it, OtherFile.
    FileStanding standing() const;

    /// Sixteen letters for where it lies on its disk and since when: a copy has others.
    const std::string& place() const { return m_place; }
    static std::string placeOf(const std::filesystem::path& path);

    /// Which file has a name, and when it was last written.
    struct Moment {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t nanoseconds = 0;

        friend bool operator==(const Moment&, const Moment&) = default;
    };
    static Moment momentOf(const std::filesystem::path& path);

private:
    std::filesystem::path m_path;
    /// Opened without the right to read or write, so that closing it lets go of no lock.
    int m_descriptor = -1;
    std::uint64_t m_device = 0;
    std::uint64_t m_inode = 0;
    std::string m_place;
};

} // namespace core

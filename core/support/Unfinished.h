#pragma once

#include "core/support/Result.h"

#include <filesystem>

namespace core {

/// The name of a file that is being written and gets the name of `target` once it is whole, the
/// `number`th of this process. It lies beside it, so on the same disk.
std::filesystem::path unfinishedName(const std::filesystem::path& target, int number);

/// A name for a file that will be `target`. What has it, and is not given the name of `target`,
/// goes with the object.
class Unfinished {
public:
    explicit Unfinished(std::filesystem::path target);
    ~Unfinished();
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// Flushes the file, gives it its name and flushes the folder. A Problem when there is
    /// something under that name.
    Result<Done> giveName() const;

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

/// The name that a file that is being written is to get; `name` itself for any other.
std::filesystem::path finishedName(const std::filesystem::path& name);

/// Removes from `folder` what processes of this computer left unfinished that are no more.
void removeUnfinished(const std::filesystem::path& folder);

} // namespace core

#pragma once

#include "tests/reliability/DiskTrace.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// A disk on which a trace is played, and which keeps what was not flushed apart: it may or may not
/// be there after a power cut.
class PowerCut {
public:
    /// What was there before, by name: the bytes of files.
    explicit PowerCut(const std::map<std::string, std::string>& before);

    void play(const DiskChange& change);

    /// What may lie on the disk were the power cut now, by name. Of what was not flushed there is a
    /// random part that `seed` gives: writes whole, missing, or torn at the borders of sectors, so
    /// that a sector may be older than the ones around it though it was written last; names of one
    /// folder as far as some moment, or each as far as a moment of its own.
    std::map<std::string, std::string> after(std::uint64_t seed) const;

private:
    void find(const DiskChange& change);

    struct File {
        std::string bytes; ///< On the disk for certain.
        std::vector<DiskChange> loose;
    };

    std::map<int, File> m_files;
    std::map<std::string, int> m_names; ///< On the disk for certain.
    std::vector<DiskChange> m_looseNames;
};

/// The files below `folder` by their whole names, and the other way round: writes them, and nothing
/// else is there afterwards.
std::map<std::string, std::string> filesIn(const std::filesystem::path& folder);
void putFiles(const std::filesystem::path& folder, const std::map<std::string, std::string>& files);

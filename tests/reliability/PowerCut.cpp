#include "tests/reliability/PowerCut.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

namespace {

namespace fs = std::filesystem;
using Kind = DiskChange::Kind;

constexpr std::size_t sector = 512;

void write(std::string& file, std::size_t at, const std::string& bytes, std::size_t from,
           std::size_t length)
{
    if (file.size() < at + from + length) {
        file.resize(at + from + length, '\0');
    }
    file.replace(at + from, length, bytes, from, length);
}

void apply(std::string& file, const DiskChange& change)
{
    const auto at = static_cast<std::size_t>(change.offset);
    if (change.kind == Kind::Resize) {
        file.resize(at, '\0');
    } else {
        write(file, at, change.bytes, 0, change.bytes.size());
    }
}

void applyTorn(std::string& file, const DiskChange& change, std::mt19937_64& random)
{
    const auto at = static_cast<std::size_t>(change.offset);
    for (std::size_t from = 0; from < change.bytes.size();) {
        const std::size_t border = sector - (at + from) % sector;
        const std::size_t length = std::min(border, change.bytes.size() - from);
        if (random() % 2 == 0) {
            write(file, at, change.bytes, from, length);
        }
        from += length;
    }
}

void applyName(std::map<std::string, int>& names, const DiskChange& change)
{
    if (change.kind == Kind::Unname) {
        names.erase(change.path);
    } else if (change.kind == Kind::Rename) {
        names.erase(change.path);
        names[change.to] = change.file;
    } else {
        names[change.path] = change.file;
    }
}

bool isIn(const DiskChange& change, const std::string& folder)
{
    const std::string& name = change.kind == Kind::Rename ? change.to : change.path;
    return fs::path(name).parent_path() == folder;
}

} // namespace

PowerCut::PowerCut(const std::map<std::string, std::string>& before)
{
    int number = 0;
    for (const auto& [name, bytes] : before) {
        // Numbers of the trace are from 1, and told when a file is first used.
        m_names[name] = --number;
        m_files[number].bytes = bytes;
    }
}

void PowerCut::find(const DiskChange& change)
{
    const auto before = m_names.find(change.path);
    if (before != m_names.end() && before->second < 0) {
        m_files[change.file] = std::move(m_files[before->second]);
        before->second = change.file;
    }
}

void PowerCut::play(const DiskChange& change)
{
    switch (change.kind) {
    case Kind::Found: find(change); break;
    case Kind::Name:
        m_files[change.file] = {};
        m_looseNames.push_back(change);
        break;
    case Kind::Unname:
    case Kind::Rename: m_looseNames.push_back(change); break;
    case Kind::Write:
    case Kind::Resize: m_files[change.file].loose.push_back(change); break;
    case Kind::Flush: {
        File& file = m_files[change.file];
        for (const DiskChange& one : file.loose) {
            apply(file.bytes, one);
        }
        file.loose.clear();
        break;
    }
    case Kind::FlushDir: {
        const auto kept =
            std::stable_partition(m_looseNames.begin(), m_looseNames.end(),
                                  [&](const DiskChange& one) { return isIn(one, change.path); });
        std::for_each(m_looseNames.begin(), kept,
                      [&](const DiskChange& one) { applyName(m_names, one); });
        m_looseNames.erase(m_looseNames.begin(), kept);
        break;
    }
    case Kind::Said: break;
    }
}

std::map<std::string, std::string> PowerCut::after(std::uint64_t seed) const
{
    std::mt19937_64 random(seed);
    std::map<std::string, int> names = m_names;
    const bool inOrder = random() % 2 == 0;
    std::map<std::string, std::size_t> left;
    std::size_t all = random() % (m_looseNames.size() + 1);
    for (const DiskChange& change : m_looseNames) {
        const auto [own, isNew] = left.try_emplace(change.path, 0);
        own->second = isNew ? random() % 4 : own->second;
        std::size_t& steps = inOrder ? all : own->second;
        if (steps > 0) {
            --steps;
            applyName(names, change);
        }
    }
    std::map<std::string, std::string> files;
    for (const auto& [name, number] : names) {
        const File& file = m_files.at(number);
        std::string bytes = file.bytes;
        for (const DiskChange& change : file.loose) {
            const auto fate = random() % 3;
            if (fate == 0) {
                apply(bytes, change);
            } else if (fate == 1 && change.kind == Kind::Write) {
                applyTorn(bytes, change, random);
            }
        }
        files[name] = std::move(bytes);
    }
    return files;
}

std::map<std::string, std::string> filesIn(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& one : fs::recursive_directory_iterator(folder)) {
        if (one.is_regular_file()) {
            std::ifstream file(one.path(), std::ios::binary);
            files[one.path().string()] = {std::istreambuf_iterator<char>(file), {}};
        }
    }
    return files;
}

void putFiles(const fs::path& folder, const std::map<std::string, std::string>& files)
{
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (const auto& [name, bytes] : files) {
        fs::create_directories(fs::path(name).parent_path());
        std::ofstream(name, std::ios::binary) << bytes;
    }
}

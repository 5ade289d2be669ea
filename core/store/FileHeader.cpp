#include "core/store/FileHeader.h"

#include "core/store/Schema.h"
#include "core/support/Result.h"

namespace core {

namespace {

[[noreturn]] void notOurs(const std::filesystem::path& path, const std::string& why)
{
    throw Failure({why, path.string()});
}

} // namespace

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        value = value << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u);
    }
    return value;
}

bool isDatabase(std::string_view file)
{
    constexpr std::string_view beginning("SQLite format 3\0", 16);
    return file.size() >= headerBytes && file.starts_with(beginning);
}

std::uint32_t pageSize(std::string_view file)
{
    const std::uint32_t bytes = bigEndian(file, 14) & 0xffff;
    return bytes == 1 ? 65536 : bytes;
}

std::uint32_t changeCounter(std::string_view file)
{
    return bigEndian(file, 24);
}

std::uint32_t pagesIn(std::string_view file)
{
    return bigEndian(file, 28);
}

std::uint32_t applicationId(std::string_view file)
{
    return bigEndian(file, 68);
}

std::uint32_t userVersion(std::string_view file)
{
    return bigEndian(file, 60);
}

bool hasWriteAheadLog(std::string_view file)
{
    return file.size() >= headerBytes && (file[18] == 2 || file[19] == 2);
}

void checkHeader(const std::filesystem::path& path, std::string_view file, std::uintmax_t size,
                 bool settled)
{
    if (size == 0) {
        notOurs(path, "is empty, so it is no casebook. If it was one, open your last backup.");
    }
    if (!isDatabase(file)) {
        notOurs(path, "is not a Standpoint casebook. Choose a file that ends in .standpoint.");
    }
    if (applicationId(file) != static_cast<std::uint32_t>(casebookApplicationId)) {
        notOurs(path,
                "is a database of another program, not a Standpoint casebook. Choose a file that "
                "ends in .standpoint.");
    }
    if (settled && std::uint64_t{pagesIn(file)} * pageSize(file) > size) {
        notOurs(path,
                "is cut short: part of it is missing. Open your last backup, copy the file again "
                "from where it came, or rescue what is there with Repair a copy or "
                "standpoint-cli repair.");
    }
}

} // namespace core
